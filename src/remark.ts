import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import type { Language } from './format.ts'
import { UnreadableError } from './ingest/index.ts'
import type { Level } from './model/index.ts'
import { audit } from './pipeline.ts'
import { toVFileMessages } from './report/vfile-messages.ts'

/** What a user of remark may choose. */
export interface RemarkOptions {
  /** Language of the messages: "vi" unless set. */
  readonly language?: Language
  /** Findings of lesser levels are left out: "warning" leaves errors and warnings. All are given unless set. */
  readonly level?: Level
}

const levels: readonly Level[] = ['error', 'warning', 'info']

/**
 * A plugin for remark: audits the text of the file and adds a message for each finding.
 *
 * The tree is left as it is, for reports are read with their page breaks healed, which another parser's tree has not.
 * A message is fatal for an error, a warning for a warning, and neither for a note; its rule is the code of the check.
 */
export const remarkDoisoat: Plugin<[RemarkOptions?], Root> = ({ language = 'vi', level = 'info' } = {}) => {
  const wanted = new Set(levels.slice(0, levels.indexOf(level) + 1))
  return async (_tree, file) => {
    const source = { path: file.path ?? 'report.md', bytes: new TextEncoder().encode(String(file)) }
    try {
      const read = await audit(source)
      const findings = read.findings.filter((finding) => wanted.has(finding.level))
      for (const message of toVFileMessages({ ...read, findings }, language)) file.messages.push(message)
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error
      file.message(error.words[language], { source: 'doisoat', ruleId: 'unreadable' })
    }
  }
}

/** Programs that load plugins by name, such as remark-cli (`--use doisoat/remark`), take the default export. */
export default remarkDoisoat
