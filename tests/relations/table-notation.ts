import { casesIn, type Expected } from './notation.ts'

/** A table of the corpus and the relations that it holds, in any order; none for "silent". */
export interface TableCase {
  readonly title: string
  readonly document: string
  readonly expected: readonly Expected[]
}

/** The cases of a corpus file: "## title", the table, and a line "=> …". Throws on a case without such a line. */
export function tableCasesIn(corpus: string): TableCase[] {
  const [, ...parts] = corpus.split(/^## /m)
  return parts.map((part) => {
    const [, title = '', document = '', right] = /^(.+)\n([\s\S]*?)^=> (.+)$/m.exec(part) ?? []
    if (right === undefined) throw new Error(`Unexpected case: ${part.slice(0, 80)}`)
    return { title, document, expected: casesIn(`${title} => ${right}`)[0]!.expected }
  })
}
