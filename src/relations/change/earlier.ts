import { bracketBehind, bracketText } from '../context/around.ts'
import { directionOf } from '../context/direction.ts'
import { type Figure, figuresOf, gapBetween } from '../context/figures.ts'
import type { Discourse } from '../discourse/index.ts'
import type { Change } from './levels.ts'

/** The earlier level of a change, and the words that name it. */
export interface Earlier {
  readonly figure: Figure
  readonly words: string
  /** How surely the words make it one: less for a list that only begins with "cùng kỳ". */
  readonly strength: number
}

const COMPARED = /(?<!\p{L})(?:so với|vượt|cao hơn|thấp hơn|nhiều hơn|ít hơn|so)(?!\p{L})[^,;.]*$/u
const EARLIER =
  /(?:kỳ trước|cùng kỳ|năm trước|năm ngoái|tháng trước|quý trước|(?<!tháng |quý )đầu năm|đầu kỳ)(?: (?:năm \d{4}|là|có|đạt|xảy ra|:))*:?$/

/** "(NQ 11,05%)", "(chỉ tiêu 95%)": what was set is no earlier level. */
const SET = /(?<!\p{L})(?:nq|nghị quyết|kh|kế hoạch|chỉ tiêu|mục tiêu|dự kiến|phấn đấu)(?!\p{L})/u

/** "làm chết 03 trẻ (năm 2023: 05 trẻ), giảm 40%": a bracket that names an earlier time. */
const OF_BEFORE = /năm \d{4}|cùng kỳ|kỳ trước|(?:năm|tháng|quý) trước|(?<!tháng |quý )đầu (?:năm|kỳ)/

/** "so với cùng kỳ năm 2022 là": nothing but the time stands between a change and its earlier level. */
const COMPARED_TO =
  /(?:^|\s)(?:so với|so|cùng kỳ)(?: (?:cùng kỳ|cùng|kỳ|năm|tháng|quý|trước|ngoái|đầu|nhiệm|liền|kề|của|mức|con số|dự toán|kế hoạch|chỉ tiêu|mục tiêu|tỉnh|huyện|hđnd|được|giao|\d[\d/]*))*(?: (?:là|có|chỉ có|đạt))?:?$/

/** How many changes of one list share the bracket behind the last. */
const LIST = 3

/** The figures that the words make the earlier level of a change, the surest first. */
export function earlierLevels(
  discourse: Discourse,
  change: Change,
  fits: (figure: Figure) => boolean,
): Earlier[] {
  return [
    ...inBracket(change),
    ...ahead(change),
    ...afterwards(change),
    ...named(change),
    ...inItemBefore(discourse, change),
    ...dated(change),
  ].filter(({ figure }) => fits(figure) && figure.mention.claim.id !== change.figure.mention.claim.id)
}

/** "(kỳ trước: 779 lượt)", "tăng 04 lớp, 212 học sinh (năm trước: 692 lớp, 20.188 học sinh)". */
function inBracket({ figure }: Change): Earlier[] {
  let last = figure
  for (let i = 0; i <= LIST; i++) {
    const inside = bracketBehind(last).filter(
      (other) => isLevel(other) && !directionOf(other) && !SET.test(bracketText(other)),
    )
    if (inside.length > 0)
      return inside.map((other) => ({ figure: other, words: bracketText(other), strength: 0.85 }))
    const next = figuresOf(figure.passage)[last.at + 1]
    if (!next || !directionOf(next) || !together(figure, next) || gapBetween(last, next).length > 50)
      return []
    last = next
  }
  return []
}

/** "so với tháng 11 (95.260 người) tăng thêm 1.220 người", "so với chỉ tiêu 98.000 người còn thiếu 1.520 người". */
function ahead({ figure }: Change): Earlier[] {
  const { mention, passage, at } = figure
  const before = figuresOf(passage)[at - 1]
  if (!before || !isLevel(before) || before.mention.sentence !== mention.sentence) return []
  const bracket = before.mention.bracket
  const inBetween = passage.block.value.slice(
    bracket && bracket !== mention.bracket ? bracket.close + 1 : before.mention.end,
    mention.start,
  )
  if (/[;:.]\s/.test(inBetween) || inBetween.length > 60) return []
  const opening = bracket && bracket !== mention.bracket ? bracket.open : before.mention.start
  const words = passage.block.value
    .slice(Math.max(0, opening - 60), opening)
    .toLowerCase()
    .trimEnd()
  const inside = bracket && bracket !== mention.bracket ? bracketText(before) : ''
  if (COMPARED.test(words)) return [{ figure: before, words: COMPARED.exec(words)![0], strength: 0.85 }]
  return OF_BEFORE.test(inside) ? [{ figure: before, words: inside, strength: 0.85 }] : []
}

/** "so với cùng kỳ là 779 lượt", "so với 1.160,5 ha của năm 2022". */
function afterwards({ figure }: Change): Earlier[] {
  const next = figuresOf(figure.passage)[figure.at + 1]
  if (!next || !isLevel(next) || directionOf(next) || !together(figure, next)) return []
  const words = `${figure.tail} ${next.lead}`.trim()
  return COMPARED_TO.test(gapBetween(figure, next)) ? [{ figure: next, words, strength: 0.85 }] : []
}

/** "cùng kỳ 29 vụ/38 đối tượng, tăng 05 vụ, 07 đối tượng": levels before the change that the words make earlier ones. */
function named({ figure }: Change): Earlier[] {
  const words = wordsOf(`${figure.lead} ${figure.tail}`)
  return figuresOf(figure.passage)
    .slice(Math.max(0, figure.at - REACH), figure.at)
    .filter((other) => figure.mention.sentence - other.mention.sentence <= 1 && isEarlier(other))
    .map((other) => ({
      other,
      shared: [...wordsOf(`${other.lead} ${other.tail}`)].filter((word) => words.has(word)).length,
    }))
    .sort((a, b) => b.shared - a.shared || b.other.at - a.other.at)
    .map(({ other }) => ({
      figure: other,
      words: other.lead.slice(-30),
      strength: isNamed(other) ? 0.85 : 0.6,
    }))
}

/** "Đầu năm có 173 hộ (9,39%); … nay còn 7,44%, giảm 1,95% so với đầu năm": levels whose clause names an earlier time. */
function dated({ figure }: Change): Earlier[] {
  if (!/so với/.test(`${figure.lead} ${figure.tail}`)) return []
  return figuresOf(figure.passage)
    .slice(Math.max(0, figure.at - REACH), figure.at)
    .filter((other) => isLevel(other) && !directionOf(other) && DATED.test(clauseBefore(other)))
    .reverse()
    .map((other) => ({ figure: other, words: DATED.exec(clauseBefore(other))![0], strength: 0.6 }))
}

const DATED = /cuối năm \d{4}|(?<!tháng |quý )đầu (?:năm|kỳ)|(?:năm|kỳ|tháng|quý) (?:trước|ngoái)|cùng kỳ/

/** The words of a sentence before a figure, from the last semicolon on. */
function clauseBefore({ passage, mention }: Figure): string {
  const [from = 0] = passage.block.sentences[mention.sentence] ?? []
  const text = passage.block.value.slice(Math.max(from, mention.start - 120), mention.start)
  return (text.split(';').at(-1) ?? '').toLowerCase()
}

/** How many figures back an earlier level may stand. */
const REACH = 10

const wordsOf = (text: string) => new Set(text.split(/[^\p{L}]+/u).filter((word) => word.length > 2))

/** "- Năm 2021: 27,4%." and then "- Năm 2022: 26,1%, giảm 1,3% so với năm trước": each item against the one before. */
function inItemBefore({ passages }: Discourse, { figure }: Change): Earlier[] {
  const { block, index } = figure.passage
  const before = passages[index - 1]
  if (block.kind !== 'item' || before?.block.kind !== 'item' || before.block.section !== block.section)
    return []
  const series = [before.block, block].every(({ value }) => /^(?:năm|tháng|quý|kỳ|vụ) [\divxlc]/i.test(value))
  const told = /so với (?:năm|kỳ|tháng|quý) (?:trước|liền kề|liền trước)/.test(figure.tail)
  if (before.block.depth !== block.depth || !(told || (series && !/so với/.test(figure.tail)))) return []
  const level = figuresOf(before).find(
    (other) => isLevel(other) && !directionOf(other) && other.mention.bracket === null,
  )
  return level ? [{ figure: level, words: figure.tail || '…', strength: 0.8 }] : []
}

/** Whether the words right before a figure put it into an earlier period. */
const isNamed = ({ mention, lead }: Figure) => mention.claim.role === 'base' || EARLIER.test(lead)

/** Whether a figure is of an earlier period, or goes on a list that is: "cùng kỳ xảy ra 21 vụ, làm 15 người chết". */
export function isEarlier(figure: Figure): boolean {
  const figures = figuresOf(figure.passage)
  let last = figure
  for (let i = 0; i <= LIST; i++) {
    if (isNamed(last)) return true
    const before = figures[last.at - 1]
    if (
      !before ||
      !together(before, figure) ||
      directionOf(last) ||
      /[;]|(?:nay|còn|nhận|mới|phát sinh|thụ lý|trong kỳ)(?!\p{L})/u.test(gapBetween(before, last))
    )
      return false
    last = before
  }
  return false
}

const isLevel = ({ mention }: Figure) => mention.claim.kind === 'quantity' || mention.claim.kind === 'percent'

const together = (a: Figure, b: Figure) =>
  a.mention.sentence === b.mention.sentence && a.mention.bracket === b.mention.bracket
