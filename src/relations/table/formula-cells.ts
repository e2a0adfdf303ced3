/** Arithmetic that is printed: "(284*100)/118.450 = 0,2398%" in a cell, a note or a sentence. */
import type { Discourse, Mention, Passage } from '../discourse/index.ts'
import type { Member, Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'

const NUMBER = '(\\d[\\d.,]{0,20}\\d|\\d)'
const TIMES_HUNDRED = '(?:[*x×]\\s{0,2}100\\s{0,2}%?\\s{0,2})?'
const PERCENTAGE = new RegExp(
  `${NUMBER}\\s{0,2}${TIMES_HUNDRED}\\)?\\s{0,2}[/:]\\s{0,2}\\(?${NUMBER}\\)?\\s{0,2}\\)?\\s{0,2}${TIMES_HUNDRED}=\\s{0,2}${NUMBER}\\s{0,2}%`,
  'dgiu',
)

/** "40/16 = 2,5" alone in its cell: so many for one. */
const QUOTIENT = new RegExp(
  `^\\s*${NUMBER}\\s{0,2}[/:]\\s{0,2}${NUMBER}\\s{0,2}=\\s{0,2}${NUMBER}\\s*$`,
  'diu',
)

/** Every printed quotient with its printed percentage, or in a cell of its own with what it gives. */
export function formulaCells({ passages }: Discourse): Proposal[] {
  return passages
    .filter(({ block }) => block.value.includes('='))
    .flatMap((passage) => [...inPassage(passage), ...(passage.block.cell ? inCell(passage) : [])])
}

function inCell(passage: Passage): Proposal[] {
  const match = QUOTIENT.exec(passage.block.value)
  if (!match || isOfPercentages(passage)) return []
  const [part, base, stated] = [1, 2, 3].map((group) => numberAt(passage, match.indices![group]![0]))
  if (!part || !base || !stated) return []
  const members: Member[] = [
    { ...part, role: 'part' },
    { ...base, role: 'base' },
  ]
  return [
    {
      kind: 'average',
      variant: 'product',
      stated,
      members,
      evidence: match[0].trim(),
      strength: STRENGTH.certain,
    },
  ]
}

/** "30/45=66,7" in a column that is headed "%": the printed figure is a hundred times the quotient. */
const isOfPercentages = ({ mentions }: Passage): boolean =>
  mentions.some(
    ({ claim }) => claim.kind === 'percent' || (claim.column ?? []).some((head) => head.includes('%')),
  )

function inPassage(passage: Passage): Proposal[] {
  return [...passage.block.value.matchAll(PERCENTAGE)].flatMap((match) => {
    const [part, whole, stated] = [1, 2, 3].map((group) => numberAt(passage, match.indices![group]![0]))
    if (!part || !whole || !stated) return []
    const members: Member[] = [
      { ...part, role: 'part' },
      { ...whole, role: 'whole' },
    ]
    return [
      { kind: 'share', variant: 'share', stated, members, evidence: match[0], strength: STRENGTH.certain },
    ]
  })
}

/** The number of a claim that is printed at an offset; of nested claims the inner one. */
function numberAt({ mentions, block }: Passage, at: number): Operand | undefined {
  const around = mentions.filter(({ start, end }) => start <= at && at < end)
  const inner = around.sort((a, b) => a.end - a.start - (b.end - b.start))[0]
  return inner && operandAt(inner, block.value.slice(inner.start, at))
}

function operandAt({ claim }: Mention, before: string): Operand | undefined {
  if (claim.kind === 'ratio') return { claim, facet: before.includes('/') ? 'denominator' : 'numerator' }
  return claim.kind === 'quantity' || claim.kind === 'percent' ? { claim, facet: 'value' } : undefined
}
