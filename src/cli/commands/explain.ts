import { checks } from '../../checks/index.ts'
import type { Language } from '../../format.ts'
import { type Exit, exit, WrongUse } from '../exit.ts'

type Explained = (typeof checks)[number]

const headings = {
  vi: { advice: 'Nên làm gì', bad: 'Không khớp', good: 'Khớp' },
  en: { advice: 'What to do', bad: 'Disagrees', good: 'Agrees' },
} as const

/** Writes what the findings of a code mean, with examples; without a code, one line for each check. */
export async function explain(code: string | undefined, { lang }: { lang: Language }): Promise<Exit> {
  if (code === undefined) {
    for (const check of checks) process.stdout.write(`${check.code}  ${check.title[lang]}\n`)
    return exit.done
  }
  const check = checks.find((candidate) => candidate.code === code.toUpperCase() || candidate.id === code)
  if (!check)
    throw new WrongUse(`unknown code "${code}", expected one of ${checks.map((c) => c.code).join(', ')}`)
  process.stdout.write(page(check, lang))
  return exit.done
}

function page(check: Explained, lang: Language): string {
  const words = headings[lang]
  const list = (heading: string, examples: readonly string[]) =>
    examples.length === 0 ? [] : ['', `${heading}:`, ...examples.map((example) => `  ${example}`)]
  return `${[
    `${check.code} ${check.id}`,
    check.title[lang],
    '',
    check.what[lang],
    '',
    `${words.advice}: ${check.advice[lang]}`,
    ...list(words.bad, check.examples.bad),
    ...list(words.good, check.examples.good),
  ].join('\n')}\n`
}
