import { TAKING_UP } from '../../lexicon/share-cues.ts'
import { anyOf } from '../any-of.ts'
import { bracketBehind, bracketText, levelBefore, ownerOf } from '../context/around.ts'
import { type Figure, figuresOf, gapBetween } from '../context/figures.ts'
import { holds } from '../context/settle.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { OTHER_TIME } from './other-time.ts'
import { isOfAnother, isOfExample } from './own-subject.ts'
import { hasOwnWhole, isOfOtherNumber, isOfOwnNoun } from './own-whole.ts'
import { announced, evidenceIn, isOfPlace } from './rate-words.ts'
import { share, type Words } from './share-of.ts'
import { ofTwo, partsWhole, slashed } from './two-counts.ts'

/** Further than this a ratio and a percentage are not about one thing. */
const NEAR = 110

/** "14/31 trường, đạt 45,2%", "45,2% (14/31 trường)": the share that a ratio beside it gives. */
export function fromRatio(figure: Figure): Proposal[] {
  return [...before(figure), ...behind(figure), ...slashed(figure), ...pastCount(figure)]
}

function before(figure: Figure): Proposal[] {
  const beside = levelBefore(figure, 4).find((other) => !isRate(other))
  const owner = ownerOf(figure)
  const isOwn =
    beside !== undefined &&
    (isInBracket(beside) || (isPartBeside(beside, figure) && !isOfOwner(figure, owner)))
  const nearest = isOwn ? beside : (owner ?? beside)
  if (nearest?.mention.claim.kind !== 'ratio') return []
  if (
    figure.mention.bracket &&
    ownerOf(figure) !== nearest &&
    nearest.mention.bracket !== figure.mention.bracket
  )
    return []
  const gap = gapBetween(nearest, figure)
  if (gap.length > NEAR || isFrame(nearest, gap) || gap.includes(')')) return []
  const between = figuresOf(figure.passage).slice(nearest.at + 1, figure.at)
  const told = (announced(gap) && !gap.includes(';') && !isOfPlace(figure)) || figure.mention.bracket
  const own = between.some(isRate) ? STRENGTH.weak : told ? STRENGTH.certain : STRENGTH.told
  const isApart =
    isOfAnother(nearest, gap) ||
    isOfExample(gap) ||
    isOfOtherNumber(nearest, figure) ||
    ((!told || SET_APART.test(gap)) && isOfOwnNoun(nearest, figure))
  const strength = isApart ? STRENGTH.fitting : own
  return proposals(figure, nearest, { strength, evidence: evidenceIn(gap) })
}

/** "có 3/5 chỉ tiêu đạt, 80% nhiệm vụ hoàn thành": what announces a share stands before the comma, and is of the ratio. */
const SET_APART = /(?<!\p{L})(?:đạt|hoàn thành)\s?[,;]\s?$/u

/** "làm rõ 108/126 vụ, bắt 164 đối tượng, đạt tỷ lệ 85,7%": past a count of others, a ratio and its share agree or say nothing. */
function pastCount(figure: Figure): Proposal[] {
  const [count, ratio] = levelBefore(figure, 4).filter((other) => !isRate(other))
  if (count?.mention.claim.kind !== 'quantity' || ratio?.mention.claim.kind !== 'ratio') return []
  const gap = gapBetween(ratio, figure)
  if (gap.length > NEAR || gap.includes(';') || !announced(gapBetween(count, figure))) return []
  return proposals(figure, ratio, { strength: STRENGTH.fitting, evidence: evidenceIn(gap) }).filter(holds)
}

/** "(năm 2022: 141/152 vụ, đạt 92,76%)": a ratio of the bracket's own comes before the figure that the bracket is of. */
const isInBracket = (beside: Figure): boolean =>
  beside.mention.claim.kind === 'ratio' && OTHER_TIME.test(bracketText(beside))

/** "85/112 xã đạt chuẩn (trong đó có 12/112 xã nâng cao, đạt 75,9%)": of what stands before the bracket after all. */
const isOfOwner = (figure: Figure, owner: Figure | undefined): boolean =>
  owner !== undefined && proposals(figure, owner, { strength: STRENGTH.told, evidence: '' }).some(holds)

/** "324/590 trường (trong đó 71/179 trường mầm non, đạt 39,7%; …)": the ratio right before a rate in a bracket, of one of its parts. */
const isPartBeside = (beside: Figure, figure: Figure): boolean =>
  beside.mention.claim.kind === 'ratio' &&
  beside.at === figure.at - 1 &&
  beside.mention.bracket === figure.mention.bracket &&
  !gapBetween(beside, figure).includes(';')

/** "Trong số 1.260/2.100 vụ đã làm rõ, do điện chiếm 72,9%": what is told behind is a share of those above the slash. */
const isFrame = ({ lead }: Figure, gap: string): boolean =>
  /(?<!\p{L})trong(?: tổng)?(?: số)?$/u.test(lead) && /(?<!\p{L})(?:thì|có|do|là)(?!\p{L})|,|:/u.test(gap)

/** A ratio of another time is none of this percentage: "đạt 91,4% (năm 2022: 141/152 vụ, đạt 92,8%)". */
function behind(figure: Figure): Proposal[] {
  const [first, second] = bracketBehind(figure)
  const isOther = first !== undefined && OTHER_TIME.test(bracketText(first))
  if (isOther && second && isRate(second)) return []
  if (first?.mention.claim.kind === 'ratio' && second?.mention.claim.kind !== 'ratio')
    return proposals(figure, first, {
      strength: isOther ? STRENGTH.fitting : STRENGTH.certain,
      evidence: 'x% (a/b)',
    })
  if (first && second && partsWhole(first, second)) return [ofTwo(figure, first, second)]
  const next = figuresOf(figure.passage)[figure.at + 1]
  if (next?.mention.claim.kind !== 'ratio' || next.mention.bracket !== figure.mention.bracket) return []
  if (next.mention.sentence !== figure.mention.sentence) return []
  const gap = gapBetween(figure, next)
  return /^[,:;]?\s?(?:tương ứng|tức|với|là|gồm|có)?(?: là)?$/.test(gap)
    ? proposals(figure, next, { strength: STRENGTH.fitting, evidence: gap || 'a/b' })
    : []
}

function proposals(figure: Figure, ratio: Figure, words: Words): Proposal[] {
  const { claim } = ratio.mention
  if (hasOwnWhole(ratio, figure)) return []
  if (claim.kind !== 'ratio' || claim.unit.includes('%') || claim.text.includes('%')) return []
  const doubtful = claim.reading === 'now-over-before' || claim.reading === 'two-measures'
  const told = doubtful ? { ...words, strength: STRENGTH.fitting } : words
  const straight = share(
    figure,
    [
      { claim, facet: 'numerator', role: 'part' },
      { claim, facet: 'denominator', role: 'base' },
    ],
    told,
  )
  const isAllFirst = Number(claim.numerator) > Number(claim.denominator) && isTakenUp(ratio)
  const turned = isAllFirst ? allOverSome(figure, ratio, told) : []
  return turned.some(holds) ? turned : [straight]
}

/** Whether words in front of a slash tell first what came: "gieo trồng 67/51 ha, đạt 76% kế hoạch" does not, and is wrong. */
const isTakenUp = ({ passage, mention: { start } }: Figure): boolean =>
  TAKEN_UP.test(passage.lower.slice(Math.max(0, start - DEEDS), start))

const TAKEN_UP = new RegExp(`${anyOf(TAKING_UP)}[^.;:()\\d]*$`, 'u')

/** Units of text in front of a slash in which its deeds stand. */
const DEEDS = 60

/** "thụ lý và giải quyết 67/51 vụ, đạt 76%": all in front of the slash, and behind it what was done of them. */
const allOverSome = (figure: Figure, { mention: { claim } }: Figure, words: Words): Proposal[] => [
  share(
    figure,
    [
      { claim, facet: 'denominator', role: 'part' },
      { claim, facet: 'numerator', role: 'base' },
    ],
    words,
  ),
]

const isRate = ({ mention }: Figure) => mention.claim.kind === 'percent'
