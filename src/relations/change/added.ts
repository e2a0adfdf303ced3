import { MARKS, REMOVING_DEEDS } from '../../lexicon/change-cues.ts'
import { PLAN_WORDS } from '../../lexicon/share-cues.ts'
import type { Direction } from '../context/direction.ts'
import { type Figure, figuresOf, gapBetween, plain } from '../context/figures.ts'
import { spelledLevels } from './between.ts'

const ADDED = /(?<!\p{L})(?<word>thêm(?: được| mới)?|bớt(?: được)?)$/u
const COMPARED = /^[^,;.()]{0,30}?so với(?: \p{L}+){0,2} (?:cùng kỳ|kỳ|năm|tháng|quý|đầu|cuối)(?!\p{L})/u

/** Deeds that leave less than there was: compared with another year, they may have been done as often as then. */
const REMOVED = new RegExp(`(?<!\\p{L})(?<word>(?:${REMOVING_DEEDS.join('|')})(?: được)?)$`, 'u')

/**
 * Whether a change is a deed: where others were done beside it, it is not all that parts the levels, "đã xóa 45 nhà so với đầu năm 100
 * nhà", and only agrees with them.
 */
export const isDeed = (word: string): boolean => REMOVED.test(word)

const COMPARED_LEVEL = /^[^,;.()]{0,30}?so với (?:con số|mức|tổng số|đầu (?:năm|kỳ|quý|nhiệm kỳ))(?!\p{L})/u

/** "hơn 03 dự án so với năm 2018"; elsewhere "hơn 03 dự án" is a count that is not exact. */
const MORE = /^hơn$/

/** "trên báo động III 0,96 m", "dưới chuẩn 12 điểm": how far above or below a mark. */
const BEYOND = new RegExp(
  `(?<!\\p{L})(?<word>trên|dưới)(?: mức)? (?:${MARKS.join('|')})(?: [\\p{L}\\d]+){0,5}$`,
  'u',
)

const LACKED = /(?<!\p{L})(?:còn thiếu|còn hụt|thiếu|hụt|(?:cần|phải|còn phải)(?: \p{L}+){0,3} thêm)$/u
const PLAN = new RegExp(
  `(?<!\\p{L})(?:mới|để|so với|so|đủ)(?: \\p{L}+){0,2} (?:${PLAN_WORDS.join('|')})(?!\\p{L})`,
  'u',
)

/** "thiếu 6 người so với 310 người được giao": up to the figure that it is lacking of. */
const OF_FIGURE = /^[^,;.()]{0,30}?(?<!\p{L})so với(?: (?:tổng số|tổng|số|mức))?$/u

/**
 * Which way a figure went that only its surroundings make a change: "thêm 02 trường so với cuối năm", "nâng từ 37 xã lên 55 xã,
 * thêm 18 xã", "thiếu 16 đoàn viên so với chỉ tiêu". Without them these words tell what was added, or is lacking.
 */
export function addedOf(figure: Figure): Direction | undefined {
  const { mention, lead, tail, passage } = figure
  if (mention.claim.kind !== 'quantity') return undefined
  const added = ADDED.exec(lead)?.groups?.word ?? MORE.exec(lead)?.[0]
  if (added) {
    const direction = added.startsWith('bớt') ? 'down' : 'up'
    if (COMPARED.test(tail) || spelledLevels({ figure, direction, word: added }))
      return { direction, word: added }
  }
  const removed = REMOVED.exec(lead)?.groups?.word
  if (removed && COMPARED_LEVEL.test(tail)) return { direction: 'down', word: removed }
  const beyond = BEYOND.exec(lead)?.groups?.word
  if (beyond) return { direction: beyond === 'trên' ? 'up' : 'down', word: beyond }
  const lacked = LACKED.exec(lead)?.[0]
  const next = figuresOf(passage)[figure.at + 1]
  const behind = next ? gapBetween(figure, next) : plain(tail)
  return lacked && (PLAN.test(behind) || (next && OF_FIGURE.test(behind) && !hasSeveralBefore(figure)))
    ? { direction: 'down', word: lacked }
    : undefined
}

/** "có 45 xe, hỏng 5 xe, thiếu 8 xe so với 48 xe": of several counts before it nobody knows what is there. */
const hasSeveralBefore = ({ passage, at, mention }: Figure): boolean =>
  figuresOf(passage)
    .slice(Math.max(0, at - BEFORE), at)
    .filter(
      ({ mention: { sentence, claim } }) => sentence === mention.sentence && hasUnitOf(claim, mention.claim),
    ).length > 1

const hasUnitOf = (claim: Figure['mention']['claim'], own: Figure['mention']['claim']): boolean =>
  'unitCode' in claim && 'unitCode' in own && claim.unitCode === own.unitCode

/** How many figures before a lack are looked at. */
const BEFORE = 6
