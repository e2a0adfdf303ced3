/** The cells of a row that words set against each other. */
import { contentWords } from '../content-words.ts'
import { alike } from '../context/measured.ts'
import type { Member, Operand } from '../proposal.ts'
import type { Base } from './compared.ts'
import type { Amount, Row } from './rows.ts'

/** What was reached and what it is set against, in columns of one thing; in the unit of a figure where that has one. */
export function pairsIn({ cells }: Row, base: Base, unit?: Operand): [now: Operand, base: Operand][] {
  const nows = cells.filter(({ time }) => time === 'now')
  return nows.flatMap((now): [Operand, Operand][] => {
    const one = nows.filter(({ what }) => what === now.what)
    const others = cells.filter(({ time, what }) => time === base.time && what === now.what)
    const meant = others.length > 1 ? others.filter((cell) => isCalled(cell, others, base.words)) : others
    if (one.length > 1 || meant.length !== 1 || (unit && !alike(now.operand, unit))) return []
    return [[now.operand, meant[0]!.operand]]
  })
}

/** "so với dự toán tỉnh giao": of several plans the one whose head has words of its own that are said, and all of them. */
function isCalled(cell: Amount, all: readonly Amount[], words: string): boolean {
  const said = new Set(contentWords(words))
  const own = contentWords(cell.head).filter(
    (word) => !all.every(({ head }) => contentWords(head).includes(word)),
  )
  return own.length > 0 && own.every((word) => said.has(word))
}

/** As the members of a change. */
export const levelsOf = ([now, before]: readonly [Operand, Operand]): Member[] => [
  { ...now, role: 'now' },
  { ...before, role: 'before' },
]
