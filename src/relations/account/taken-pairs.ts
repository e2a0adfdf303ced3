import type { Exact } from '../../model/index.ts'
import { contentWords } from '../content-words.ts'
import { holds } from '../context/settle.ts'
import type { Discourse, Mention } from '../discourse/index.ts'
import { amountOf } from '../operand.ts'
import type { Operand, Proposal } from '../proposal.ts'

/** A part with its whole, and the words of both. */
export interface Taken {
  readonly whole: Operand
  readonly part: Operand
  readonly rest: Exact
  readonly words: ReadonlySet<string>
  /** The words of the part alone. */
  readonly ofPart: ReadonlySet<string>
}

/** The pairs of a report that leave anything. */
export const pairsOf = (discourse: Discourse, proposals: readonly Proposal[]): Taken[] =>
  proposals.flatMap(pairOf).flatMap(({ whole, part, said }) => {
    const [all, taken] = [amountOf(whole), amountOf(part)]
    const rest = all && taken && all.sub(taken)
    if (!rest || rest.s <= 0n) return []
    const wordsAround = (some: readonly Operand[]) =>
      new Set(some.flatMap((operand) => contentWords(wordsOf(discourse, operand))))
    const ofPart = wordsAround([...said, part])
    return [{ whole, part, rest, ofPart, words: new Set([...ofPart, ...wordsAround([whole])]) }]
  })

interface Pair {
  readonly whole: Operand
  readonly part: Operand
  /** The share, whose words tell of both. */
  readonly said: readonly Operand[]
}

/** The whole and the one part of a share or attainment that holds, or of a ratio. */
function pairOf(proposal: Proposal): readonly Pair[] {
  const { kind, variant, stated, members } = proposal
  if (!stated || proposal.open || !holds(proposal)) return []
  if (kind === 'bound' && variant === 'part-within-whole' && members.length === 1)
    return [{ whole: members[0]!, part: stated, said: [] }]
  if (kind !== 'share' && kind !== 'attainment') return []
  const [part, more] = members.filter(({ role }) => role === 'part')
  const [whole, other] = members.filter(({ role }) => role === 'base')
  return part && whole && !more && !other ? [{ whole, part, said: [stated] }] : []
}

/** The words around a figure, those in front of a colon before it, and those that head it in a table. */
function wordsOf(discourse: Discourse, { claim }: Operand): string {
  const mention = discourse.mentionOf(claim.id)
  const heads = [...(claim.row ?? []), ...(claim.column ?? [])]
  return [mention && headOf(mention), mention?.lead, mention?.tail, claim.subject, ...heads].join(' ')
}

/** How far in front of a figure the words before its colon are read. */
const REACH = 80

/** "Làng, bản, tổ dân phố văn hoá: 1.846/2.181": what a colon right before a figure introduces. */
function headOf({ block, clause, start, lead }: Mention): string {
  if (clause.opener !== ':' || lead !== '') return ''
  const before = block.value.slice(Math.max(0, start - REACH), start).trimEnd()
  return before.endsWith(':') ? (/[^;.:()]*:$/u.exec(before)?.[0] ?? '') : ''
}
