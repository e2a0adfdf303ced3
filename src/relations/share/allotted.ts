/** "Lợi nhuận 5.097,9 triệu đồng phân phối: quỹ dự trữ 5%: 254,9 triệu đồng; quỹ dự phòng 10%: 509,8 triệu đồng; …": a whole dealt out by shares. */
import { type Figure, gapBetween, proseFigures } from '../context/figures.ts'
import { alike } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'

/** Items of a list, figures from one to the next, and figures and passages back to the whole. */
const [ITEMS, APART, REACH, PASSAGES] = [3, 5, 3, 2]

/** Between a share and what it comes to. */
const COMES_TO = /^\)?\s*(?::|=|là|tương ứng|tương đương|bằng|được|,)?\s*(?:với |là )?$/u

interface Item {
  readonly at: number
  readonly rate: Figure
  readonly part: Figure
}

/** Each list of shares that make 100 %, with what each comes to, of the amount told right before it. */
export function allottedShares(discourse: Discourse): Proposal[] {
  const figures = proseFigures(discourse)
  return listsIn(figures).flatMap((list) => {
    const tried = wholesBefore(figures, list)
      .map((whole) => list.map((item) => shareOf(item, whole)))
      .find(isProven)
    return (tried ?? []).map((made) => ({
      ...made,
      strength: holds(made) ? STRENGTH.certain : STRENGTH.sure,
    }))
  })
}

function listsIn(figures: readonly Figure[]): Item[][] {
  const lists: Item[][] = []
  for (const [at, rate] of figures.entries()) {
    const part = figures[at + 1]
    if (!part || !isItem(rate, part)) continue
    const last = lists.at(-1)
    const before = last?.at(-1)
    if (last && before && at - before.at <= APART && goesOn(before, rate)) last.push({ at, rate, part })
    else lists.push([{ at, rate, part }])
  }
  return lists.filter((list) => list.length >= ITEMS && areAll(list))
}

const isItem = (rate: Figure, part: Figure): boolean =>
  rate.passage === part.passage &&
  rate.mention.claim.kind === 'percent' &&
  part.mention.claim.kind === 'quantity' &&
  part.mention.claim.role !== 'change' &&
  COMES_TO.test(gapBetween(rate, part))

const goesOn = ({ part }: Item, rate: Figure): boolean =>
  rate.passage.index - part.passage.index <= (rate.passage === part.passage ? 0 : 1) &&
  (rate.passage !== part.passage || rate.mention.sentence - part.mention.sentence <= 1)

const areAll = (list: readonly Item[]): boolean =>
  Math.abs(list.reduce((sum, { rate }) => sum + (amountOf(operandOf(rate))?.valueOf() ?? 0), 0) - 100) < 1e-6

/** Amounts before a list that are greater than each of its parts, nearest first. */
const wholesBefore = (figures: readonly Figure[], [first, ...others]: readonly Item[]): Figure[] =>
  figures
    .slice(Math.max(0, first!.at - REACH), first!.at)
    .filter(({ passage }) => first!.rate.passage.index - passage.index <= PASSAGES)
    .filter((whole) => [first!, ...others].every(({ part }) => isWithin(part, whole)))
    .reverse()

function isWithin(part: Figure, whole: Figure): boolean {
  const [a, b] = [operandOf(part), operandOf(whole)]
  const [size, all] = [amountOf(a), amountOf(b)]
  return alike(a, b) && size !== undefined && all !== undefined && size.compare(all) < 0
}

const shareOf = ({ rate, part }: Item, whole: Figure): Proposal => ({
  kind: 'share',
  variant: 'share',
  stated: operandOf(rate),
  members: [
    { ...operandOf(part), role: 'part' },
    { ...operandOf(whole), role: 'whole' },
  ],
  evidence: whole.mention.claim.text,
  strength: STRENGTH.sure,
})

/** Most of a list agree, and one that does not is left. */
function isProven(made: readonly Proposal[]): boolean {
  const held = made.filter(holds).length
  return held >= 2 && held >= (made.length - held) * 2
}
