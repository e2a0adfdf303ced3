/** Earlier levels that the words before a change tell: by name, by date, or in the item before. */
import { ownerOf } from '../context/around.ts'
import { directionOf } from '../context/direction.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import type { Discourse } from '../discourse/index.ts'
import { STRENGTH } from '../strength.ts'
import type { Earlier } from './earlier.ts'
import { isEarlier, isLevel, isNamed } from './is-earlier.ts'
import { type Change, sameMeasure } from './levels.ts'
import { isOfOtherTime } from './other-time.ts'

/** "cùng kỳ 29 vụ/38 đối tượng, tăng 05 vụ, 07 đối tượng": levels before the change that the words make earlier ones. */
export function named({ figure }: Change): Earlier[] {
  const words = wordsOf(`${figure.lead} ${figure.tail}`)
  return figuresOf(figure.passage)
    .slice(Math.max(0, figure.at - REACH), figure.at)
    .filter((other) => figure.mention.sentence - other.mention.sentence <= 1 && isEarlier(other))
    .map((other) => ({
      other,
      shared: [...wordsOf(`${other.lead} ${other.tail}`)].filter((word) => words.has(word)).length,
    }))
    .sort((a, b) => b.shared - a.shared || b.other.at - a.other.at)
    .map(({ other, shared }, nth, all) => ({
      figure: other,
      words: other.lead.slice(-30),
      strength: isOfOtherTime(figure.tail, other.lead)
        ? STRENGTH.weak
        : isNamed(other) || (nth === 0 && shared > (all[1]?.shared ?? 0))
          ? STRENGTH.sure
          : STRENGTH.told,
    }))
}

/**
 * "12 vụ (-20,0%), làm chết 09 người (-10,0%); cùng kỳ xảy ra 15 vụ, làm chết 10 người": levels behind the change that the words make
 * earlier ones, those first whose words are those of the figure that changed.
 */
export function namedBehind({ figure }: Change): Earlier[] {
  if (comparesOtherwise(figure)) return []
  const owner = ownerOf(figure) ?? figure
  const words = wordsOf(`${owner.lead} ${owner.tail}`)
  const shared = (other: Figure) =>
    [...wordsOf(`${other.lead} ${other.tail}`)].filter((word) => words.has(word)).length
  return figuresOf(figure.passage)
    .slice(figure.at + 1, figure.at + 1 + REACH)
    .filter((other) => other.mention.sentence === figure.mention.sentence && isLevel(other))
    .filter((other) => !directionOf(other) && other.mention.bracket === null && isEarlier(other))
    .filter((other) => sameMeasure(operandOf(other), operandOf(owner)))
    .map((other) => ({ other, shared: shared(other) }))
    .sort((a, b) => b.shared - a.shared || a.other.at - b.other.at)
    .map(({ other, shared: own }, nth, all) => ({
      figure: other,
      words: other.lead.slice(-30),
      strength: nth === 0 && own > (all[1]?.shared ?? 0) ? STRENGTH.sure : STRENGTH.weak,
    }))
}

/** "tăng 5,2% so với quý trước; cùng kỳ …", "tăng 12% kế hoạch": a change that says itself what it is compared with. */
function comparesOtherwise(figure: Figure): boolean {
  const { passage, mention } = figure
  const [from = 0] = passage.block.sentences[mention.sentence] ?? []
  const before = passage.lower
    .slice(Math.max(from, mention.start - 120), mention.start)
    .split(';')
    .at(-1)
  return OTHERWISE.test(`${before} ${figure.tail}`)
}

const OTHERWISE = /(?<!\p{L})(?:so với|so|kế hoạch|dự toán|chỉ tiêu|mục tiêu|(?:tháng|quý) trước)(?!\p{L})/u

const OF_YEAR =
  /(?:^|[,;:.(]\s?)(?:còn |sang |đến |qua |bước sang )?năm ((?:19|20)\d\d)(?![^,;.]*(?:so với|cùng kỳ|kế hoạch))[^,;.]*$/u

/** "Năm 2022 trồng 320 ha, năm 2023 trồng 410 ha, tăng 90 ha": the last two levels, each told by its year. */
export function yearByYear({ figure }: Change): Earlier[] {
  const told = yearTold(figure)
  if (
    (told ? /trong đó|riêng/ : /so với (?!năm (?:trước|liền))|trong đó|riêng/).test(
      `${figure.lead} ${figure.tail}`,
    )
  )
    return []
  const [now, ...others] = figuresOf(figure.passage)
    .slice(Math.max(0, figure.at - (told ? REACH : 3)), figure.at)
    .filter((other) => other.mention.sentence === figure.mention.sentence && isLevel(other))
    .filter((other) => !directionOf(other))
    .reverse()
  const before = told ? others.find((other) => yearOf(other) === told) : others[0]
  const [later, earlier] = [now, before].map((level) => level && yearOf(level))
  if (!before || !later || !earlier || earlier >= later) return []
  return [{ figure: before, words: `năm ${earlier}`, strength: STRENGTH.sure }]
}

/** "gấp 1,33 lần năm 2021", "tăng 9,6% so với năm 2021": the year that the words behind a change compare with. */
function yearTold({ tail }: Figure): number | undefined {
  const year = /^(?:so với |so |của |mức )?(?:cùng kỳ )?năm ((?:19|20)\d\d)/.exec(tail)?.[1]
  return year === undefined ? undefined : Number(year)
}

/** The year that opens the clause of a level. */
function yearOf({ passage, mention, at }: Figure): number | undefined {
  const [from = 0] = passage.block.sentences[mention.sentence] ?? []
  const text = passage.block.value.slice(Math.max(from, mention.start - 60), mention.start).toLowerCase()
  const isFirstOfSentence = figuresOf(passage)[at - 1]?.mention.sentence !== mention.sentence
  const year = (OF_YEAR.exec(text) ?? (isFirstOfSentence ? NAMED_YEAR.exec(text) : null))?.[1]
  return year === undefined ? undefined : Number(year)
}

/** "Tổng thu của huyện năm 2013 là": the year behind the name of what a series tells of, right before its first figure: a name behind another figure may be of another thing. */
const NAMED_YEAR =
  /(?:^|[,;:.(]\s?)[\p{L} ]{2,50} năm ((?:19|20)\d\d)(?: (?:là|đạt|có|được|thu được))?:?\s*$/u

/** How many figures back an earlier level may stand. */
const REACH = 10

const wordsOf = (text: string) => new Set(text.split(/[^\p{L}]+/u).filter((word) => word.length > 2))

/** How many items back the one of a year may stand. */
const ITEMS = 15

/** "- Năm 2021: 27,4%." and then "- Năm 2022: 26,1%, giảm 1,3% so với năm trước": each item against the one before. */
export function inItemBefore({ passages }: Discourse, { figure }: Change): Earlier[] {
  const { block, index } = figure.passage
  const year = yearTold(figure)
  const ahead = passages.slice(Math.max(0, index - (year ? ITEMS : 1)), index)
  const before = ahead.findLast((other) => !year || other.block.value.startsWith(`Năm ${year}`))
  if (block.kind !== 'item' || before?.block.kind !== 'item' || before.block.section !== block.section)
    return []
  const series = [before.block, block].every(({ value }) => /^(?:năm|tháng|quý|kỳ|vụ) [\divxlc]/i.test(value))
  const told = /so với (?:năm|kỳ|tháng|quý) (?:trước|liền kề|liền trước)/.test(figure.tail)
  if (before.block.depth !== block.depth || !(told || (series && !/so với/.test(figure.tail)))) return []
  const level = figuresOf(before).find(
    (other) => isLevel(other) && !directionOf(other) && other.mention.bracket === null,
  )
  return level ? [{ figure: level, words: figure.tail || '…', strength: STRENGTH.sure }] : []
}
