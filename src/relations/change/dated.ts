import { JUST_PAST, REPORT_PERIODS } from '../../lexicon/time-words.ts'
import { directionOf } from '../context/direction.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { STRENGTH } from '../strength.ts'
import { withoutComparedTimes } from './compared-time.ts'
import { concludes } from './concluding.ts'
import type { Earlier } from './earlier.ts'
import { breaksDown, isLevel } from './is-earlier.ts'
import type { Change } from './levels.ts'
import { isOfOtherTime } from './other-time.ts'

/** How many figures back an earlier level may stand. */
const REACH = 10

/** "Đầu kỳ có 90 hộ (6,2%); … nay còn 4,9%, bớt 1,3% so với đầu kỳ": levels whose clause names an earlier time. */
export function dated({ figure }: Change): Earlier[] {
  const compares = COMPARES.test(`${figure.lead} ${figure.tail}`)
  if (!compares && !concludes(figure)) return []
  const told = figuresOf(figure.passage)
    .slice(Math.max(0, figure.at - REACH), figure.at)
    .filter((other) => compares || figure.mention.sentence - other.mention.sentence <= 1)
    .filter((other) => isLevel(other) && !directionOf(other) && !breaksDown(other))
    .filter((other) => !LED_TO.test(other.lead))
    .reverse()
    .flatMap((other) => {
      const words = DATED.exec(clauseBefore(other))?.[0]
      return words && !isOfOtherTime(comparing(figure), words)
        ? [{ figure: other, words, strength: STRENGTH.told }]
        : []
    })
  const isOpening = ({ words }: Earlier) => !words.startsWith('cuối')
  return compares || !told.some(isOpening) ? told : told.filter(isOpening)
}

/** "so với tháng trước giảm 1 tỷ đồng": what a change is compared with, behind it or right before it. */
const comparing = ({ lead, tail }: Figure): string =>
  tail.startsWith('so') ? tail : (AHEAD.exec(lead)?.[0] ?? '')

const AHEAD = /(?<!\p{L})so với [^,;]{3,30}$/u

/** "cuối năm 2011, tổng tài sản tăng lên 15.583 tỷ đồng": what a change led to is not what it began from. */
const LED_TO = /(?<!\p{L})(?:tăng|nâng|giảm|hạ|rút) (?:lên|xuống|còn|tới|thành)(?: (?:mức|còn|tới))?$/u

const COMPARES = /so với|(?<!\p{L})(?:sau|qua) (?:một|hai|ba|\d{1,2}) năm(?!\p{L})/u

const DATED = new RegExp(
  `cuối năm \\d{4}|(?<!tháng |quý |từ )đầu (?:năm|kỳ)|(?:${REPORT_PERIODS.join('|')}) (?:${JUST_PAST.join('|')})|cùng kỳ`,
)

/** The words of a sentence before a figure, from the last semicolon on, without what they compare with. */
function clauseBefore({ passage, mention }: Figure): string {
  const [from = 0] = passage.block.sentences[mention.sentence] ?? []
  const text = passage.block.value.slice(Math.max(from, mention.start - 120), mention.start)
  return withoutComparedTimes((text.split(';').at(-1) ?? '').toLowerCase())
}
