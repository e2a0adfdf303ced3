import { defineFormat, inFiles, type Language } from '../format.ts'
import { coverageOf, type Finding } from '../model/index.ts'
import { quoteOf } from '../model/quote-of.ts'
import type { Audit } from '../pipeline.ts'
import { gravestFirst } from './count.ts'
import { nameOf } from './name.ts'
import { repairWords } from './repair-words.ts'
import { coverageWords, decisionWords, lapsedWords, levelWords, verdictWords, whereWords } from './words.ts'

/** `audit.md`: the findings as Markdown, to paste into a letter or an issue. */
export const markdown = defineFormat({
  parts: (audit, { language }) => ({ 'audit.md': reportText(audit, language) }),
  join: inFiles,
})

function reportText(audit: Audit, language: Language): string {
  const name = nameOf(audit.report.header)
  const claims = new Map(audit.claims.map((claim) => [claim.id, claim]))
  const findings = gravestFirst(audit.findings).map((finding) =>
    findingText({ ...finding, quote: quoteOf(finding, claims) }, audit.path, language),
  )
  return `${[
    `# ${plain(audit.path)}`,
    ...(name ? [plain(name)] : []),
    coverageWords(coverageOf(audit))[language],
    `**${verdictWords(audit.findings)[language]}**`,
    ...(audit.lapsed ?? []).map((decision) => plain(lapsedWords(decision)[language])),
    ...findings,
  ].join('\n\n')}\n\n`
}

function findingText(finding: Finding, path: string, language: Language): string {
  const { place, quote, decision } = finding
  const repairs = repairWords(finding)
  const line = place?.line === undefined ? '' : ` (\`${path}:${place.line}:${place.column}\`)`
  const head = `${levelWords[finding.level][language]} ${finding.code}: ${whereWords(finding)[language]}`
  return [
    `## ${plain(head)}${line}`,
    plain(finding.message[language]),
    ...(quote ? [`> ${plain(quote)}`] : []),
    ...(repairs.length > 0 ? [repairs.map((words) => `- ${plain(words[language])}`).join('\n')] : []),
    plain(decision ? decisionWords(decision)[language] : finding.advice[language]),
  ].join('\n\n')
}

/** One line of text in which nothing is markup. */
const plain = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(/[\\`*_[\]<>|~#]/g, (mark) => (mark === '<' ? '&lt;' : `\\${mark}`))
