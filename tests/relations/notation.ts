import { numberOf, printedOperands } from './printed.ts'

/** What a line of the corpus expects of one relation: "sum 100 ≠ 60 + 50". */
export interface Expected {
  readonly kind: string
  readonly stated: number
  readonly sign: '=' | '≠' | '?'
  /** Sorted: in which order the members are named means nothing. */
  readonly members: readonly number[]
}

/** One line of a corpus: a text and the relations that it holds; none for "silent". */
export interface Case {
  readonly line: number
  readonly text: string
  readonly expected: readonly Expected[]
}

/** The cases of a corpus file. Throws on a line that is neither a case, a remark nor empty. */
export function casesIn(corpus: string): Case[] {
  return corpus.split('\n').flatMap((raw, index) => {
    if (raw.trim() === '' || raw.startsWith('#')) return []
    const [, text, right] = /^(.*\S)\s+=>\s+(\S.*)$/.exec(raw) ?? []
    if (text === undefined || right === undefined) throw new Error(`Unexpected line ${index + 1}: ${raw}`)
    const expected = right.trim() === 'silent' ? [] : right.split(/;\s+/).map(relationIn)
    return [{ line: index + 1, text, expected }]
  })
}

function relationIn(text: string): Expected {
  const [, kind, stated, sign, members] = /^(\w+) (\S+) ([=≠?])\s*(.*)$/.exec(text.trim()) ?? []
  if (!kind || !stated || !sign) throw new Error(`Unexpected expectation: ${text}`)
  return {
    kind,
    stated: numberOf(stated),
    sign: sign as Expected['sign'],
    members: printedOperands(members ?? ''),
  }
}

/** The Markdown document of a case: " | " parts paragraphs, "[^1]: …" opens a note. */
export const documentOf = (text: string): string => text.split(' | ').join('\n\n')
