/** The surplus of one total over another that are called by their names: of income over spending, of exports over imports. */
import { PART_SCOPES, SURPLUSES } from '../../lexicon/surplus-cues.ts'
import { JUST_PAST, REPORT_PERIODS } from '../../lexicon/time-words.ts'
import { memoized } from '../../model/memoized.ts'
import { isEarlier } from '../change/is-earlier.ts'
import { ownerOf } from '../context/around.ts'
import { type Figure, figuresOf, proseFigures } from '../context/figures.ts'
import { isDigitOff } from '../digit-off.ts'
import { type Discourse, squeezed } from '../discourse/index.ts'
import type { Proposal } from '../proposal.ts'
import { isTarget } from '../share/sense.ts'
import { STRENGTH } from '../strength.ts'
import { isLessened } from './lessened.ts'
import { isOfAll } from './spent-in-all.ts'
import { levelsInRows } from './surplus-of-rows.ts'
import { balanceOf, isMore, isOfMeasure, lastBefore, totalsBefore } from './totals-before.ts'

const words = (pattern: string, behind: string) => new RegExp(`(?<!\\p{L})${pattern}${behind}$`, 'u')

/** So many words may follow the name of a surplus. */
const MORE_WORDS = '(?: \\p{L}+){0,5}'

/** Any of the names: few figures have one. */
const SOME_CUE = words(`(?:${SURPLUSES.map(({ name }) => name).join('|')})`, MORE_WORDS)

const CUES = SURPLUSES.map(({ name, more, less, loose = false }) => ({
  loose,
  name: words(name, MORE_WORDS),
  more: words(more, '(?!\\p{L})[^,;:]*'),
  less: words(less, '(?!\\p{L})[^,;:]*'),
}))

/** Every surplus of what came over what went, of this time and of the one before. */
export function surpluses(discourse: Discourse): Proposal[] {
  return proseFigures(discourse)
    .filter(({ mention: { claim } }) => claim.kind === 'quantity')
    .flatMap((figure) =>
      figure.mention.bracket === null ? surplusOf(discourse, figure) : surplusBefore(discourse, figure),
    )
}

/** "Tổng thu 58.943 triệu đồng, gồm …. Tổng chi 55.617 triệu đồng. Chênh lệch thu - chi 3.326 triệu đồng". */
function surplusOf(discourse: Discourse, figure: Figure): Proposal[] {
  const cue = isOfOthers(figure) ? undefined : cueOf(figure)
  const levels = cue && !cue.loose ? levelsOf(totalsBefore(discourse, figure), figure, cue) : undefined
  if (levels)
    return [
      [levels[1].lead, openingOf(levels[1])].every(isOfAll) && !isLessened(figure, levels)
        ? surplus(figure, levels)
        : fittingly(figure, levels),
    ]
  const far = cue && !cue.loose && levelsOf(totalsFarBefore(discourse, figure), figure, cue)
  if (far) return [fittingly(figure, far)]
  const rows = cue && levelsInRows(discourse, figure, cue)
  return rows ? [fittingly(figure, rows)] : []
}

const fittingly = (figure: Figure, levels: readonly [Figure, Figure]): Proposal => ({
  ...surplus(figure, levels),
  strength: STRENGTH.fitting,
})

/** How many totals of a report are asked for by a surplus that sums it up. */
const FAR = 60

/** Totals that open their sentence, in whatever section, nearest first: "Tổng thu ngân sách huyện là …". */
const totalsFarBefore = (discourse: Discourse, figure: Figure): Figure[] =>
  lastBefore(openingTotals(discourse), figure, FAR).filter((other) => isOfMeasure(other, figure))

const openingTotals = memoized((discourse: Discourse): readonly Figure[] =>
  proseFigures(discourse).filter(
    (figure) =>
      figure.mention.claim.kind === 'quantity' &&
      figure.mention.bracket === null &&
      /^tổng /u.test(openingOf(figure)) &&
      !isTarget(figure),
  ),
)

/** "… xuất siêu 457 triệu USD (cùng kỳ xuất siêu 426 triệu USD)": of the earlier levels that stand in brackets behind the totals. */
function surplusBefore(discourse: Discourse, figure: Figure): Proposal[] {
  const owner = OF_BEFORE.test(figure.lead) ? ownerOf(figure) : undefined
  const cue = owner && (cueOf(figure) ?? cueOf(owner))
  const levels = cue && levelsOf(totalsBefore(discourse, owner), owner, cue)?.map(bracketedLevel)
  const [more, less] = levels ?? []
  return more && less ? [surplus(figure, [more, less])] : []
}

/** The words of a surplus right before it, over a comma too: "lấy tổng thu trừ tổng chi, ngân sách còn dư". */
function cueOf({ passage, mention }: Figure): (typeof CUES)[number] | undefined {
  const [from = 0] = passage.block.sentences[mention.sentence] ?? []
  const before = squeezed(passage.lower.slice(Math.max(from, mention.start - NEAR), mention.start)).replace(
    /:\s*$/u,
    '',
  )
  return SOME_CUE.test(before) ? CUES.find(({ name }) => name.test(before)) : undefined
}

/** Units of text before a surplus in which its words stand. */
const NEAR = 120

/** The two totals before a surplus, of which the second is taken from the first; the greater is the first of a mere "chênh lệch". */
function levelsOf(
  totals: readonly Figure[],
  figure: Figure,
  cue: (typeof CUES)[number],
): [Figure, Figure] | undefined {
  const before = totals.filter((other) => !isEarlier(other) && !SCOPED.test(other.lead))
  const [one, other] = [cue.more, cue.less].map((called) =>
    before.find((total) => called.test(openingOf(total)) || called.test(total.lead)),
  )
  if (!one || !other) return undefined
  return isMore(one, other) || !/chênh lệch/u.test(figure.lead) ? [one, other] : [other, one]
}

/** The words from the head of its sentence to a figure, without brackets: "Tổng thu ngân sách (gồm cả xã) là". */
function openingOf({ passage, mention }: Figure): string {
  const [from = 0] = passage.block.sentences[mention.sentence] ?? []
  if (mention.start - from > NEAR) return ''
  return squeezed(
    passage.lower
      .slice(from, mention.start)
      .replace(/\([^()]*\)/gu, '')
      .replace(/:\s*$/u, ''),
  )
}

/** The level in the bracket behind a total and its change: "1.284,6 triệu USD, tăng 17,2% (cùng kỳ 1.139,8 triệu USD)". */
function bracketedLevel(total: Figure): Figure | undefined {
  const behind = figuresOf(total.passage).slice(total.at + 1, total.at + 1 + BEHIND)
  const next = behind.findIndex(
    ({ mention }) => mention.bracket === null && mention.claim.kind === 'quantity',
  )
  return behind
    .slice(0, next < 0 ? BEHIND : next)
    .find((other) => other.mention.bracket !== null && !isTarget(other) && isOfMeasure(other, total))
}

/** How many figures behind a total its earlier level may stand. */
const BEHIND = 5

/** Told for certain where one digit mends it: other flows may stand between totals that are far from their surplus. */
function surplus(figure: Figure, [more, less]: readonly [Figure, Figure]): Proposal {
  const words = { taken: [less], strength: STRENGTH.clear, evidence: figure.lead.slice(-40) }
  const proposal = balanceOf(figure, more, words)
  return isDigitOff(proposal) ? { ...proposal, strength: STRENGTH.sure } : proposal
}

const OF_BEFORE = new RegExp(
  `(?<!\\p{L})(?:cùng kỳ|(?:${REPORT_PERIODS.join('|')}) (?:${JUST_PAST.join('|')}))(?!\\p{L})`,
  'u',
)

/** A surplus of another time, or of a part of it all: "Năm 2023 xuất siêu …", "khu vực FDI xuất siêu …". */
function isOfOthers({ passage, mention, lead }: Figure): boolean {
  const [from = 0] = passage.block.sentences[mention.sentence] ?? []
  const clause =
    passage.lower
      .slice(Math.max(from, mention.start - 120), mention.start)
      .split(';')
      .at(-1) ?? ''
  return OF_BEFORE.test(clause) || /năm \d{4}[^;]*$/u.test(clause) || SCOPED.test(lead)
}

const SCOPED = new RegExp(`(?<!\\p{L})(?:${PART_SCOPES.join('|')})(?!\\p{L})`, 'u')
