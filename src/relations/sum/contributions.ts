/** What sectors contribute to a growth: "tăng 7,63%, trong đó công nghiệp đóng góp 3,68 điểm phần trăm, dịch vụ 3,07 điểm phần trăm, …". */
import { directionOf } from '../context/direction.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import type { Discourse } from '../discourse/index.ts'
import { judge, judgedToHold } from '../judge.ts'
import { codeOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { isSwapped } from '../swapped.ts'

/** How many figures back the growth, or the growth of a sector, may stand, and how many contributions there are. */
const BACK = 4
const MOST = 8

const CONTRIBUTES = /(?<!\p{L})đóng góp(?!\p{L})/u

/** Every growth with all that is contributed to it behind it; taxes and falls may be left out, so that only two digits turned round are told. */
export const contributions = ({ passages }: Discourse): Proposal[] =>
  passages
    .filter(({ block, lower }) => block.cell === undefined && CONTRIBUTES.test(lower))
    .flatMap((passage) => {
      const figures = figuresOf(passage)
      return firstPoints(figures).flatMap((at) => sumsOf(figures, at))
    })

/** Where the first contribution of each sentence stands. */
function firstPoints(figures: readonly Figure[]): number[] {
  const known = new Set<number>()
  return [...figures.keys()].filter((at) => {
    const figure = figures[at]!
    if (!isPoints(figure) || known.has(figure.mention.sentence)) return false
    known.add(figure.mention.sentence)
    return true
  })
}

function sumsOf(figures: readonly Figure[], at: number): Proposal[] {
  const { mention } = figures[at]!
  const own = figures.slice(at, at + MOST * 2).filter((other) => other.mention.sentence === mention.sentence)
  const parts = own.filter(isPoints)
  if (parts.length < 2 || !tellsOf(figures[at]!) || parts.some(isFall)) return []
  const growths = figures.slice(Math.max(0, at - BACK), at).filter(isGrowth)
  const made = growths.map((growth): Proposal => sumOf(growth, parts))
  const held = made.find((proposal) => judgedToHold(judge(proposal)))
  if (held) return [held]
  const [only, more] = made
  return only && !more && parts.length > 2 && isSwapped(only) ? [{ ...only, strength: STRENGTH.sure }] : []
}

/** Whether the sentence says up to the words behind its first contribution that it is one. */
function tellsOf({ passage, mention: { block, sentence, start, end } }: Figure): boolean {
  const [from = 0] = block.sentences[sentence] ?? []
  return CONTRIBUTES.test(passage.lower.slice(Math.max(from, start - REACH), end + BEHIND))
}

const [REACH, BEHIND] = [200, 60]

const isPoints = (figure: Figure): boolean =>
  figure.mention.claim.kind === 'percent' && codeOf(operandOf(figure)) === 'điểm %'

/** A sector that lessens the growth. */
const isFall = (figure: Figure): boolean => directionOf(figure)?.direction === 'down'

const isGrowth = (figure: Figure): boolean =>
  figure.mention.claim.kind === 'percent' &&
  codeOf(operandOf(figure)) !== 'điểm %' &&
  directionOf(figure)?.direction === 'up'

const sumOf = (growth: Figure, parts: readonly Figure[]): Proposal => ({
  kind: 'sum',
  variant: 'parts',
  stated: operandOf(growth),
  members: parts.map((part) => ({ ...operandOf(part), role: 'part' })),
  evidence: 'đóng góp',
  strength: STRENGTH.fitting,
})
