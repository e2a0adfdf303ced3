import { bracketBehind } from '../context/around.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { measureOf } from '../context/measured.ts'
import { type Discourse, noteKey } from '../discourse/index.ts'
import { amountOf, printedOf } from '../operand.ts'
import type { Member, Operand } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { itemsBelow } from '../sum/bullets.ts'
import { fromBracketBefore } from './bracket-before.ts'
import { namesIn } from './names.ts'
import { unitParts } from './unit-parts.ts'

/** Where the items of a mean stand. */
export interface Source {
  readonly figures: readonly Figure[]
  readonly evidence: string
  readonly strength: number
}

/** A longer list is no list of items. */
const LONGEST = 120

/** The places that may list the items of a mean: its note, its bracket, the rest of its sentence, bullets, the words before. */
export function sourcesFor(discourse: Discourse, mean: Figure): Source[] {
  return [
    ...fromNotes(discourse, mean),
    ...fromBracket(mean),
    ...fromBracketBefore(mean),
    ...fromColon(mean),
    ...fromBullets(discourse, mean),
    ...fromBefore(mean),
  ].filter(({ figures }) => figures.length > 0)
}

/** The note marked behind a mean and before the next figure; or right before it, behind what it is the mean of. */
function fromNotes(discourse: Discourse, { passage, mention, at }: Figure): Source[] {
  const next = figuresOf(passage)[at + 1]?.mention.start ?? Number.POSITIVE_INFINITY
  const [, end = 0] = passage.block.sentences[mention.sentence] ?? []
  const before = figuresOf(passage)[at - 1]?.mention
  const from = before?.sentence === mention.sentence ? before.end : mention.start
  const marks = passage.block.marks.filter((mark) => mark.at >= from && mark.at <= Math.min(next, end))
  const behind = marks.filter((mark) => mark.at >= mention.end)
  return (behind.length > 0 ? behind : marks).map((mark) => {
    const blocks = discourse.notes.get(noteKey(mark))?.children.filter(({ type }) => type === 'block') ?? []
    const passages = blocks.flatMap((block) => ('id' in block ? (discourse.passageOf(block.id) ?? []) : []))
    return {
      figures: passages.flatMap(figuresOf).slice(0, LONGEST),
      evidence: `note ${mark.number}`,
      strength: STRENGTH.sure,
    }
  })
}

/** "14,0 tiêu chí/xã (xã Đông 12, xã Tây 16)". */
function fromBracket(mean: Figure): Source[] {
  const [first] = bracketBehind(mean)
  if (!first) return []
  const { bracket } = first.mention
  const figures = figuresOf(mean.passage)
    .slice(first.at, first.at + LONGEST)
    .filter(({ mention }) => mention.bracket === bracket)
  return [{ figures, evidence: '(…)', strength: STRENGTH.sure }]
}

/** "bình quân 14,0 tiêu chí/xã, cụ thể: xã Đông 12, xã Tây 16". */
function fromColon(mean: Figure): Source[] {
  const behind = figuresOf(mean.passage).slice(mean.at + 1, mean.at + 1 + LONGEST)
  const figures = behind.filter(
    ({ mention }) => mention.sentence === mean.mention.sentence && mention.bracket === mean.mention.bracket,
  )
  const first = figures[0]
  const gap = first ? mean.passage.block.value.slice(mean.mention.end, first.mention.start) : ''
  return /:|cụ thể|gồm|trong đó/.test(gap) ? [{ figures, evidence: ':', strength: STRENGTH.clear }] : []
}

function fromBullets(discourse: Discourse, mean: Figure): Source[] {
  if (!/:\s*$/.test(mean.passage.block.value)) return []
  const items = itemsBelow(discourse.passages, mean.passage.index)
  return [
    {
      figures: items.flatMap((item) => figuresOf(item).slice(0, 1)),
      evidence: '•',
      strength: STRENGTH.clear,
    },
  ]
}

/** "xã Đông 12 tiêu chí, xã Tây 16 tiêu chí; bình quân 14 tiêu chí/xã". */
function fromBefore(mean: Figure): Source[] {
  const before = figuresOf(mean.passage).slice(Math.max(0, mean.at - LONGEST), mean.at)
  const figures = before.filter(
    ({ mention }) => mention.sentence === mean.mention.sentence && mention.bracket === mean.mention.bracket,
  )
  return [{ figures, evidence: '…', strength: STRENGTH.fitting }]
}

/** The items of a source, each with the number of names that share it. */
export function membersFrom({ figures }: Source, mean: Operand): Member[] {
  const [of = '', per = ''] = unitParts(mean)
  return figures.flatMap((figure, nth) => {
    const { claim } = figure.mention
    const operand: Operand = { claim, facet: claim.kind === 'ratio' ? 'numerator' : 'value' }
    if (!isItem(figure, operand, of)) return []
    const before = figures[nth - 1]
    const group =
      before && isGroup(before, per, of) && before.passage === figure.passage
        ? amountOf({ claim: before.mention.claim, facet: 'value' })
        : undefined
    const times = group ? group.valueOf() : namesIn(wordsSince(figure, lastItem(figures, nth, of), mean), per)
    return [{ ...operand, role: 'item', ...(times > 1 ? { times } : {}) }]
  })
}

function isItem(figure: Figure, operand: Operand, of: string): boolean {
  const { claim } = figure.mention
  if (claim.kind === 'ratio')
    return claim.reading !== 'now-over-before' && (claim.unit === '' || claim.unit.startsWith(of))
  if (claim.kind !== 'quantity' && claim.kind !== 'percent') return false
  return (
    claim.role === 'actual' &&
    printedOf(operand) !== undefined &&
    !claim.unit.includes('/') &&
    (claim.unit.startsWith(of) || measureOf(operand) === of || isNamedOnly(figure))
  )
}

/** "xã Đông 14, xã Tây 13 và xã Nam 15 tiêu chí": a number right behind a name leaves the unit to the last. */
const isNamedOnly = ({ mention: { claim, start }, passage }: Figure): boolean =>
  claim.kind === 'quantity' &&
  claim.unit === '' &&
  /\p{Lu}\p{L}* ?:? $/u.test(passage.block.value.slice(Math.max(0, start - 20), start))

/** "04 xã đạt 19 tiêu chí": a count of those that share the figure behind it. */
const isGroup = ({ mention: { claim } }: Figure, per: string, of: string) =>
  claim.kind === 'quantity' &&
  claim.decimals === 0 &&
  per !== '' &&
  claim.unit.startsWith(per) &&
  !claim.unit.startsWith(of)

function lastItem(figures: readonly Figure[], nth: number, of: string): Figure | undefined {
  return figures.slice(Math.max(0, nth - 3), nth).findLast((figure) => {
    const { claim } = figure.mention
    return claim.kind === 'ratio' || ('unit' in claim && claim.unit.startsWith(of)) || isNamedOnly(figure)
  })
}

/** The words between the item before and a figure; from the mean, or the opening of its block or bracket, for the first. */
function wordsSince({ mention, passage }: Figure, before: Figure | undefined, { claim }: Operand): string {
  const { place } = claim
  const behindMean = place.block === passage.block.id && place.end <= mention.start ? place.end : 0
  const opening = Math.max((mention.bracket?.open ?? -1) + 1, behindMean)
  const from = before?.passage === passage ? before.mention.end : opening
  return passage.block.value.slice(Math.max(from, mention.start - 2000), mention.start)
}
