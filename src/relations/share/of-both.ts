/** "19 vụ cháy, 1 vụ nổ …; 5 vụ gây thiệt hại nghiêm trọng (chiếm 25% tổng số vụ cháy, nổ)": a share of two counts that its whole names both. */
import { contentWords } from '../content-words.ts'
import { type Figure, figuresOf, gapBetween } from '../context/figures.ts'
import { alike } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds } from '../context/settle.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { baseOf, partOf } from './part-and-whole.ts'

/** Units of text behind a percentage in which the name of its whole stands. */
const NAME = 70

/** What stands between two counts that are told in one breath. */
const BESIDE = /^[^,;:.\d]{1,40}(?:,|,? và|,? cùng|,? với)(?: có| gồm)?$/u

/** A share that fails of one of two counts, taken of both where the words behind it name the two; else as it was. */
export function ofBoth(figure: Figure, proposal: Proposal): Proposal {
  const [part, base] = [partOf(proposal), baseOf(proposal)]
  if (!part || !base || proposal.open || holds(proposal)) return proposal
  const names = new Set(contentWords(nameBehind(figure)))
  const figures = figuresOf(figure.passage)
  const at = figures.findIndex(({ mention }) => mention.claim === base.claim)
  const pair = [figures.slice(at, at + 2), figures.slice(Math.max(0, at - 1), at + 1)].find(
    ([one, other]) =>
      at >= 0 && one && other && isPair(one, other) && named(one, names) && named(other, names),
  )
  if (!pair || pair.some(({ mention }) => mention.claim === part.claim)) return proposal
  const bases = pair.map((count) => ({ ...operandOf(count), role: 'base' as const }))
  return { ...proposal, members: [part, ...bases], strength: Math.min(proposal.strength, STRENGTH.clear) }
}

/** What a percentage is taken of by its own words, past their commas: "tổng số vụ cháy, nổ". */
function nameBehind({ mention, passage }: Figure): string {
  const behind = passage.lower.slice(mention.end, mention.end + NAME)
  return /^[^\d;:.()]*/u.exec(behind)?.[0] ?? ''
}

function isPair(one: Figure, other: Figure): boolean {
  return (
    one.mention.claim.kind === 'quantity' &&
    other.mention.claim.kind === 'quantity' &&
    one.mention.sentence === other.mention.sentence &&
    one.mention.bracket === other.mention.bracket &&
    alike(operandOf(one), operandOf(other)) &&
    BESIDE.test(gapBetween(one, other))
  )
}

/** Whether the first word that tells one count from others of its unit stands in a name. */
const named = ({ tail }: Figure, names: ReadonlySet<string>): boolean => {
  const [word] = contentWords(tail)
  return word !== undefined && names.has(word)
}
