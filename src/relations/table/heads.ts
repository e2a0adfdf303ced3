/** What the words in the heads of rows and columns say of the figures under them. */
import { ADDED_WORDS, BEFORE_WORDS, RUNNING_WORDS, STANDING_WORDS } from '../../lexicon/row-order-words.ts'
import {
  BREAKDOWN_WORDS,
  CLOSING_WORDS,
  COMPARED_WORDS,
  COMPOSITE_WORDS,
  DIFFERENCE_WORDS,
  DONE_WORDS,
  FLOW_TIMES,
  FLOW_UNITS,
  LEFT_WORDS,
  LESSENED_WORDS,
  MEAN_HEADS,
  NO_TOTAL_WORDS,
  NUMBER_WORDS,
  OPENING_WORDS,
  PART_WORDS,
  PERIOD_WORDS,
  PLAN_WORDS,
  RANK_WORDS,
  RATE_WORDS,
  REST_WORDS,
  SERIES_WORDS,
  SOME_PARTS_WORDS,
  TAKEN_OFF_WORDS,
  type TableWord,
  TOTAL_WORDS,
  UNIT_WORDS,
  WEIGHT_WORDS,
} from '../../lexicon/table-words.ts'
import { remembered } from '../../model/remembered.ts'

type Says = (head: string) => boolean

const alternation = (words: readonly TableWord[]) =>
  words
    .map(({ surface }) => surface.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .sort((a, b) => b.length - a.length)
    .join('|')

/** Whether a head opens with one of the words, behind bullets and numbers. */
const opensWith = (words: readonly TableWord[]): Says => {
  const pattern = new RegExp(`^[^\\p{L}%]*(?:${alternation(words)})(?![\\p{L}\\p{N}])`, 'iu')
  return remembered((head) => pattern.test(head))
}

/** Whether a head holds one of the words as whole words. */
const holds = (words: readonly TableWord[]): Says => {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternation(words)})(?![\\p{L}\\p{N}])`, 'iu')
  return remembered((head) => pattern.test(head))
}

const opensAsTotal = opensWith(TOTAL_WORDS)
const opensAsName = opensWith(NO_TOTAL_WORDS)

/** A composite score: "Chỉ số chung", "Điểm tổng hợp". */
export const saysComposite = opensWith(COMPOSITE_WORDS)
/** The sum of others: "Tổng số", "Cộng phía Đông", "Toàn xã". */
export const saysTotal: Says = (head) => opensAsTotal(head) && !opensAsName(head) && !saysComposite(head)
/** A share, a speed, a mean or a price. */
export const saysRate: Says = (head) => /[%‰]/.test(head) || holdsRate(head) || saysPer(head)
/** "Tỷ lệ (%)", "Cơ cấu", "TL", "%": a rate that is named, "Tỷ lệ hộ nghèo (%)", is of something else. */
export const saysOnlyShare: Says = (head) =>
  /^\s*(?:t[ỷỉ] lệ|t[ỷỉ] trọng|cơ cấu|tl|%)\s?(?:\(?%\)?)?\s*$/iu.test(head)
const saysPer: Says = (head) =>
  /\/\s?(?:người|đầu người|hộ|ha|km2?|km²|xã|thôn|lớp|trường|tháng|năm|ngày|vụ|kg|tấn|con)(?![\p{L}\p{N}])/iu.test(
    head,
  )
const holdsRate = holds(RATE_WORDS.filter(({ surface }) => surface.length > 1))
/** Opens as a share, a speed or a mean, as the heads of rows of rates do. */
export const opensAsRate = opensWith(RATE_WORDS)
/** An amount divided by a count: "Ngày điều trị trung bình", "Năng suất", "Số ngày nằm viện TB". */
export const saysMean: Says = (head) =>
  (holdsMean(head) || /\p{L}\s+TB(?![\p{L}\p{N}])|\p{Lu}(?:TB|BQ)(?![\p{L}\p{N}])/u.test(head)) &&
  !/[%‰]/.test(head)
const holdsMean = holds(MEAN_HEADS)
/** Points that each part adds to the growth of the whole: "Đóng góp (điểm %)", "Đóng góp vào tăng trưởng". */
export const saysContribution: Says = (head) =>
  /(?<!\p{L})đóng góp(?!\p{L})/iu.test(head) && /điểm\s?(?:%|phần trăm)|tăng trưởng|tốc độ tăng/iu.test(head)
/** "Thu gom (tấn/ngày)": so much in a time, of all that there is of one place; no mean. */
export const saysFlow: Says = (head) => FLOW.test(head) && !saysMean(head) && !/[%‰]/.test(head)
const FLOW = new RegExp(`\\((?:${FLOW_UNITS.join('|')}) ?/ ?(?:${FLOW_TIMES.join('|')})\\)`, 'iu')
export const saysRank = opensWith(RANK_WORDS)
export const saysNumber: Says = (head) => isNumber(head) && head.trim().length < 12
const isNumber = opensWith(NUMBER_WORDS)
/** A grade of pupils, officials or bodies: "Giỏi", "Hoàn thành tốt". */
export const saysGrade: Says = (head) =>
  /^(?:xuất sắc|giỏi|khá|yếu|kém|hoàn thành|chưa hoàn thành)(?!\p{L})/iu.test(head.trim())
/** One of several that have numbers for names: grades, months, rounds. */
export const saysSeries = opensWith(SERIES_WORDS)
export const saysUnit = opensWith(UNIT_WORDS)
/** A head that names units and cannot name offices: "ĐVT", "Đơn vị tính". */
export const saysOnlyUnit: Says = (head) =>
  saysUnit(head) && /^\P{L}*(?:đvt|đvị tính|đơn vị tính|đv tính)/iu.test(head)
export const saysPlan = holds(PLAN_WORDS)
export const saysPeriod = holds(PERIOD_WORDS)
/** The period that another is compared with. */
export const saysEarlier: Says = (head) => /(?<!\p{L})(?:cùng kỳ|trước|đầu (?:kỳ|năm))(?!\p{L})/iu.test(head)
export const saysDifference = holds(DIFFERENCE_WORDS)
/** How much a figure rose or fell, and not what it is in per cent of another: "Tăng, giảm so với cùng kỳ". */
export const saysChange: Says = (head) =>
  /(?<!\p{L})(?:tăng|giảm|chênh lệch|thừa|thiếu)(?!\p{L})|\+\/-|±/iu.test(head)
/** A figure beside the one it is set against, in per cent or as a difference. */
export const saysCompared = holds(COMPARED_WORDS)
/** Parts of one whole in per cent, or weights: they make 100 % or 1. */
export const saysPart: Says = (head) => holdsPart(head) || saysWeight(head)
const holdsPart = holds(PART_WORDS)
/** Points or amounts that a total is less by. */
export const saysTakenOff = holds(TAKEN_OFF_WORDS)
/** What an account starts with, and what is left at its end. */
export const saysOpening = holds(OPENING_WORDS)
export const saysClosing = holds(CLOSING_WORDS)

/** What is left of a total, and what was done of it. */
export const saysLeft = holds(LEFT_WORDS)
export const saysDone = holds(DONE_WORDS)
export const saysWeight = holds(WEIGHT_WORDS)
/** Heads a breakdown of the total above: "Phân theo giới tính". */
export const saysBreakdown = opensWith(BREAKDOWN_WORDS)
export const saysSomeParts = opensWith(SOME_PARTS_WORDS)
/** Names what a plan would have less of. */
export const saysLessened = holds(LESSENED_WORDS)
/** Sets each row against the one before it: "Tăng so năm trước (%)". */
export const saysBefore = holds(BEFORE_WORDS)
/** "Luỹ kế", and "Trong tháng" beside it. */
export const saysRunning = holds(RUNNING_WORDS)
export const saysAdded = holds(ADDED_WORDS)
/** Of all up to now what has not gone since: "Lũy kế còn hiệu lực". */
export const saysStanding = holds(STANDING_WORDS)
/** Told in per cent by what is not so. */
export const saysRest = holds(REST_WORDS)
