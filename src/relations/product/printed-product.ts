/** Multiplications that the text prints: "1.240 suất × 30.000 đồng = 37.200.000 đồng", "loại A 40 suất × 4 triệu đồng, loại B …, tổng cộng …". */
import { unitOf } from '../../lexicon/index.ts'
import { ADDED_UP_WORDS, LEADING_ON, RESULT_CUES } from '../../lexicon/product-cues.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { isTime } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds, openIfApproximate } from '../context/settle.ts'
import { saysSomewhere } from '../context/somewhere.ts'
import { isDigitOff } from '../digit-off.ts'
import type { Discourse, Passage } from '../discourse/index.ts'
import type { Member, Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { fits, multiplies } from './fitting-units.ts'

/** The figures of one multiplication, in the order of the text. */
type Chain = readonly Figure[]

/** The sign between two factors; the name of what is counted may go on before it: "14 nhà tình nghĩa x 80 triệu đồng". */
const TIMES = /^(?: \p{Ll}+){0,4}\s*(?:[×✕✖xX*]|(?<!\p{L})nhân(?: với)?)\s*$/u

/** A sign in front of the first factor: what is printed is no multiplication alone. */
const SIGN = /^\)?\s*[+\-–−/÷:]\s*\(?$/u
const isPrinted = saysSomewhere(/[×✕✖*]|\sx\s|nhân/u)

/** Behind the last factor: "=", or words that add up. */
const EQUALS = new RegExp(`^\\)?\\s*(${RESULT_CUES.map(({ surface }) => surface).join('|')})\\s*$`, 'u')

const LOOSE: ReadonlySet<string> = new Set(
  RESULT_CUES.filter(({ loose }) => loose).map(({ surface }) => surface),
)
const BARE = /^(?:[^\p{L}]|$)/u
const ADDED_UP = new RegExp(
  `^\\)?\\s*[,;.]?\\s*(?:(?:${LEADING_ON.join('|')}) )?(?:${ADDED_UP_WORDS.join('|')})(?: \\p{L}+){0,5}\\s*:?\\s*$`,
  'u',
)

/** In front of the first factor, behind what all of them make: "168 triệu đồng (42 suất × 4 triệu đồng)". */
const OPENED = /(?:\(|:|=|gồm)(?: ?\p{L}+){0,8} ?$/u

/** Words between two products of one total. */
const JOINED = /^[^.=]{1,60}$/u

/** The longest multiplication, and how many stand in one total. */
const FACTORS = 3
const CHAINS = 12

/** Every printed multiplication with what it makes. */
export const printedProducts = (discourse: Discourse): Proposal[] =>
  discourse.passages.filter(isPrinted).flatMap(productsIn).map(openIfApproximate)

function productsIn(passage: Passage): Proposal[] {
  const chains = chainsIn(passage)
  return chains.flatMap((chain, nth) => {
    const single = equated(passage, chain)
    if (single) return [single]
    return isJoined(passage, chains[nth - 1], chain) ? [] : together(passage, chains, nth)
  })
}

/** Runs of figures with a sign between. */
function chainsIn(passage: Passage): Chain[] {
  const found: Figure[][] = []
  for (const figure of figuresOf(passage)) {
    const last = found.at(-1)
    const before = last?.at(-1)
    if (last && before && TIMES.test(between(passage, before, figure))) last.push(figure)
    else found.push([figure])
  }
  return found.filter((chain) => chain.length > 1 && chain.length <= FACTORS && chain.every(isPlain))
}

const between = ({ lower }: Passage, a: Figure, b: Figure): string =>
  b.mention.start - a.mention.end > 90 ? '.' : lower.slice(a.mention.end, b.mention.start)

const isPlain = ({ mention: { claim } }: Figure): boolean => claim.kind === 'quantity'

/** "… = 37.200.000 đồng": the figure behind a sign of equality. */
function equated(passage: Passage, chain: Chain): Proposal | undefined {
  const [last, total] = [chain.at(-1)!, figuresOf(passage)[chain.at(-1)!.at + 1]]
  const before = figuresOf(passage)[chain[0]!.at - 1]
  if (before && SIGN.test(between(passage, before, chain[0]!))) return undefined
  if (!total || !isPlain(total)) return undefined
  const [, word] = EQUALS.exec(between(passage, last, total)) ?? []
  if (word === undefined || !multiplies(total, chain, word === '=')) return undefined
  const found = made(total, [chain], STRENGTH.sure)
  if (!found || !LOOSE.has(word) || (BARE.test(total.tail) && (holds(found) || isDigitOff(found))))
    return found
  return { ...found, strength: STRENGTH.weak }
}

/** The products from one on that stand side by side, and the total right behind the last of them or right before the first. */
function together(passage: Passage, chains: readonly Chain[], nth: number): Proposal[] {
  let end = nth + 1
  while (end - nth < CHAINS && isJoined(passage, chains[end - 1], chains[end])) end++
  const group = chains.slice(nth, end)
  if (!group.every((chain) => chain.some(isCounted))) return []
  const [first, last] = [group[0]![0]!, group.at(-1)!.at(-1)!]
  const figures = figuresOf(passage)
  const [before, behind] = [figures[first.at - 1], figures[last.at + 1]]
  if (behind && isPlain(behind) && isBehind(passage, last, behind)) {
    const total = made(behind, group, STRENGTH.told)
    return total ? [total] : []
  }
  if (!before || !isPlain(before) || !isAhead(passage, before, first)) return []
  const total = made(before, group, STRENGTH.doubtful)
  return total ? [total] : []
}

/** "sân 20 m × 30 m, tổng diện tích 700 m²": two lengths are a shape, and what follows need not be its own. */
const isCounted = ({ mention: { claim } }: Figure): boolean =>
  isTime(claim) || ('unit' in claim && unitOf(claim.unit)?.dimension === 'count')

const isBehind = (passage: Passage, last: Figure, { mention, ...figure }: Figure): boolean =>
  mention.sentence === last.mention.sentence && ADDED_UP.test(between(passage, last, { mention, ...figure }))

const isAhead = (passage: Passage, before: Figure, { mention, ...figure }: Figure): boolean =>
  mention.sentence === before.mention.sentence &&
  OPENED.test(between(passage, before, { mention, ...figure }))

/** Whether nothing but words stands between two products that have no total of their own. */
function isJoined(passage: Passage, a: Chain | undefined, b: Chain | undefined): boolean {
  const [last, first] = [a?.at(-1), b?.[0]]
  if (!last || !first || first.at !== last.at + 1 || first.mention.sentence !== last.mention.sentence)
    return false
  return JOINED.test(between(passage, last, first))
}

/** Factors two by two; of three the one that says how often is taken as a number. */
function made(total: Figure, chains: readonly Chain[], strength: number): Proposal | undefined {
  const [chain] = chains
  const often = chains.length === 1 && chain!.length === FACTORS ? oftenIn(chain!) : undefined
  if (!often && chains.some(({ length }) => length === FACTORS)) return undefined
  if (!fits(total, chains.flat())) return undefined
  const { claim } = often ? often.mention : total.mention
  const factors = chains.flat().filter((figure) => figure !== often)
  return {
    kind: 'product',
    variant: 'product',
    stated: operandOf(total),
    members: factors.map((figure): Member => ({ ...inItself(operandOf(figure)), role: 'factor' })),
    evidence: '×',
    strength,
    ...(often && 'value' in claim ? { counted: Number(claim.value) } : {}),
  }
}

/** "× 12 tháng", "× 02 đợt": the one of three factors that counts times, else the last whole number that is no money. */
const oftenIn = (chain: Chain): Figure | undefined =>
  chain.findLast(({ mention: { claim } }) => isTime(claim) && isWhole(claim)) ??
  chain.findLast(({ mention: { claim } }) => isWhole(claim))

const isWhole = (claim: Operand['claim']): boolean =>
  claim.kind === 'quantity' && claim.decimals === 0 && claim.factor === '1' && claim.unitCode !== 'VND'

/** So much a year is multiplied by years, not by the months that they are. */
const inItself = (operand: Operand): Operand =>
  isTime(operand.claim) && operand.claim.kind === 'quantity'
    ? { ...operand, claim: { ...operand.claim, factor: '1' } }
    : operand
