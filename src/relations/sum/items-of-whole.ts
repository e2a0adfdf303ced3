/** "- Đại học: 16/30 vị", "- Trung cấp: 05/30 vị", "- Khác: 09/30 vị": items, or lines, with one ratio each, all of one whole. */
import type { Discourse, Mention, Passage } from '../discourse/index.ts'
import { judge, judgedToHold } from '../judge.ts'
import { amountOf, operandOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { compatible } from '../units.ts'

/** No list has more items than this; lines that are no items make a whole by chance unless there are so many. */
const MOST = 20
const LINES = 3

/** The sum of the parts of every list of such items, where it holds: others overlap, or leave some out. */
export function wholesOfItems({ passages }: Discourse): Proposal[] {
  const proposals: Proposal[] = []
  let run: Mention[] = []
  for (const passage of passages) {
    const ratio = ratioOf(passage)
    if (ratio && run.length > 0 && !continues(run[0]!, ratio)) {
      proposals.push(...ofItems(run))
      run = []
    }
    if (ratio) run.push(ratio)
    else if (run.length > 0) {
      proposals.push(...ofItems(run))
      run = []
    }
  }
  return [...proposals, ...ofItems(run)]
}

/** The ratio of a line that has no other count: "Khác: 09/30 vị, chiếm 30%". */
function ratioOf({ block, mentions }: Passage): Mention | undefined {
  if (block.cell) return undefined
  const counts = mentions.filter(({ claim }) => claim.kind !== 'percent' && claim.kind !== 'date')
  const [only] = counts
  const isPart = only?.claim.kind === 'ratio' && only.claim.reading === 'part-of-whole'
  return counts.length === 1 && isPart && only.bracket === null ? only : undefined
}

/** Whether an item goes on with a list: of the same whole, at the same depth. */
function continues(first: Mention, { block, claim }: Mention): boolean {
  const [whole, own] = [operandOf(first.claim, 'denominator'), operandOf(claim, 'denominator')]
  return (
    block.section === first.block.section &&
    block.kind === first.block.kind &&
    block.depth === first.block.depth &&
    compatible(whole, own) &&
    amountOf(own)?.equals(amountOf(whole)!) === true
  )
}

function ofItems(run: readonly Mention[]): Proposal[] {
  if (run.length < (run[0]?.block.kind === 'item' ? 2 : LINES) || run.length > MOST) return []
  const stated = operandOf(run[0]!.claim, 'denominator')
  const members = run.map(({ claim }) => ({ ...operandOf(claim, 'numerator'), role: 'part' as const }))
  const proposal: Proposal = {
    kind: 'sum',
    variant: 'parts',
    stated,
    members,
    evidence: 'mẫu số chung',
    strength: STRENGTH.fitting,
  }
  return judgedToHold(judge(proposal)) ? [proposal] : []
}
