/**
 * Lists that tell several things of each item side by side, as columns do: where "Trong 96 vụ, 120 đối tượng: ma túy 40 vụ, 52 đối tượng;
 * cờ bạc 30 vụ, 41 đối tượng" leaves out cases, it leaves out people as well.
 */
import { gather, groupBy } from '../../model/group-by.ts'
import { judgedToHold } from '../judge.ts'
import { operandKey, partsKey } from '../keys.ts'
import { codeOf } from '../operand.ts'
import { isSumOfText, type Operand, type Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { isSwapped } from '../swapped.ts'
import type { Weighed } from '../weighed.ts'
import { areColumns, areRowsBeside } from './parallel.ts'

/** The first parts of two columns stand in one stretch of so many units of text, or in neighbours. */
const STRETCH = 400

/** How a sum of the text stands after its list's other columns are heard: open where these leave items out too, faint where they hold under another total; undefined where they say nothing against it. */
export function besideColumns(weighed: readonly Weighed[]): (entry: Weighed) => Weighed | undefined {
  const sums = weighed.filter(({ proposal }) => isSumOfText(proposal) && proposal.stated !== null)
  const short = columnsIn(sums.filter(leavesRoom))
  const whole = columnsIn(sums.filter(({ judgement }) => judgedToHold(judgement)))
  const failing = sums.filter(({ judgement }) => !judgedToHold(judgement))
  const rivals = groupBy(failing, ({ proposal }) => partsKey(proposal))
  const leftOut = new Set(failing.filter((entry) => leavesRoom(entry) && isShortBeside(entry, short)))
  const turned = new Set(
    [...rivals.values()].flatMap((list) => (list.length > 1 ? ofOtherTotals(list, whole) : [])),
  )
  return (entry) => {
    const { proposal, judgement } = entry
    if (leftOut.has(entry)) return { proposal: { ...proposal, open: 'not-exhaustive' }, judgement }
    return turned.has(entry) ? { proposal: { ...proposal, strength: STRENGTH.faint }, judgement } : undefined
  }
}

/** Finds the sums whose first parts stand near that of another. */
type Columns = (proposal: Proposal) => readonly Proposal[]

function columnsIn(entries: readonly Weighed[]): Columns {
  const byStretch = new Map<string, Proposal[]>()
  for (const { proposal } of entries) gather(byStretch, stretchOf(proposal), proposal)
  return (proposal) => [-1, 0, 1].flatMap((step) => byStretch.get(stretchOf(proposal, step)) ?? [])
}

function stretchOf({ members }: Proposal, step = 0): string {
  const { block, start } = members[0]!.claim.place
  return `${block} ${Math.floor(start / STRETCH) + step}`
}

/** Whether parts that fall short may be some of many, as behind "trong đó", and no digits are swapped. */
const leavesRoom = ({ proposal, judgement }: Weighed): boolean =>
  proposal.open === undefined &&
  proposal.closed !== true &&
  proposal.strength < STRENGTH.sure &&
  judgement.verdict === 'inconsistent' &&
  judgement.difference.s > 0n &&
  !isSwapped(proposal)

/**
 * "4.733 vụ, làm chết 2.761 người. Trong đó: …" where both the cases and the dead of the items are a few short: an item that was not
 * named explains both, and two slips in one list are not to be expected.
 */
const isShortBeside = ({ proposal }: Weighed, short: Columns): boolean =>
  short(proposal).some((other) => areDistinct(proposal, other) && areColumns(proposal, other))

const areDistinct = (one: Proposal, other: Proposal): boolean => {
  const own = new Set([one.stated!, ...one.members].map(operandKey))
  return ![other.stated!, ...other.members].some((operand) => own.has(operandKey(operand)))
}

/**
 * Of "thụ lý 761 vụ/914 bị cáo; đã giải quyết 671 vụ/827 bị cáo. Cụ thể: …" those persons are taken apart that stand beside the cases
 * that the same list adds up to, however near it comes to the others.
 */
function ofOtherTotals(rivals: readonly Weighed[], whole: Columns): readonly Weighed[] {
  const { stated, members } = rivals[0]!.proposal
  const [sister] = whole(rivals[0]!.proposal)
    .filter(
      (other) =>
        codeOf(other.stated!) !== codeOf(stated!) &&
        areRowsBeside({ ...rivals[0]!.proposal, stated: null }, other),
    )
    .sort((a, b) => gapTo(a.members[0]!, members[0]!) - gapTo(b.members[0]!, members[0]!))
  if (!sister) return []
  const own = rivals.find(
    ({ proposal }) => areColumns(proposal, sister) && isNearest(proposal, sister, rivals),
  )
  const key = own && operandKey(own.proposal.stated!)
  return key ? rivals.filter(({ proposal }) => operandKey(proposal.stated!) !== key) : []
}

const isNearest = (proposal: Proposal, sister: Proposal, rivals: readonly Weighed[]): boolean =>
  rivals.every((rival) => {
    const other = rival.proposal.stated!
    return gapTo(sister.stated!, proposal.stated!) <= gapTo(sister.stated!, other)
  })

function gapTo(one: Operand, other: Operand): number {
  const [a, b] = [one.claim.place, other.claim.place]
  return a.block === b.block ? Math.abs(a.start - b.start) : Number.POSITIVE_INFINITY
}
