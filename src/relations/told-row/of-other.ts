/** Whether the words before a change say that a plan changed, or that it was in another time than that of the report. */
import { SUBJECT_PLANS } from '../../lexicon/share-cues.ts'
import { OTHER_TIMES } from '../../lexicon/time-words.ts'
import { tellsOtherTime } from '../change/from-row.ts'
import type { Figure } from '../context/figures.ts'
import { sentenceBefore } from '../context/said-before.ts'
import type { Discourse } from '../discourse/index.ts'
import { yearOf } from '../restatement/time.ts'

/** "dự toán giao vượt số thực hiện 2.058 triệu đồng", "năm 2022, lệ phí trước bạ tăng 2.785 triệu đồng": no change of what was done now. */
export function isOfOther(discourse: Discourse, figure: Figure, word: string): boolean {
  const ahead = sentenceBefore(figure).toLowerCase()
  const at = ahead.lastIndexOf(word)
  const said = (at < 0 ? ahead : ahead.slice(0, at)).replace(COMPARISON, ' ')
  return (
    tellsOtherTime(discourse, figure) ||
    ofPlan(said) ||
    ofOtherYear(said, Number(yearOf(discourse.report))) ||
    (/^\d{4}$/.test(discourse.report.header.period ?? '') && MONTHS.test(said))
  )
}

/** "6 tháng đầu năm", where the report is of the whole year. */
const MONTHS = /\d tháng(?!\p{L})/u

/** What others are compared with: "so với dự toán, …". */
const COMPARISON = /(?<!\p{L})(?:so|so sánh)(?: với)? [^,;:]*/gu

/** A plan that nothing was set against or done of, in the clause of the change. */
const ofPlan = (said: string): boolean => PLAN.test(said.split(/[,;](?!\d)/u).at(-1)!)

const PLAN = new RegExp(
  `(?<!\\p{L})(?<!(?:với|vượt|hụt|hơn|kém|đạt|bằng|theo|thực hiện|hoàn thành|%)(?: mức)? )(?:${SUBJECT_PLANS.join('|')})(?!\\p{L})`,
  'u',
)

/** The time named last, where no figure stands behind it. */
function ofOtherYear(said: string, own: number): boolean {
  const last = [...said.matchAll(TIME)].at(-1)
  if (!last || /\d/u.test(said.slice(last.index + last[0].length))) return false
  const year = Number(last[1] ?? 0)
  return year === 0 || (own > 0 && year !== own)
}

const TIME = new RegExp(
  `(?<!\\p{L})(?:cùng kỳ|năm (?:${OTHER_TIMES.join('|')}|(20\\d\\d)))(?![\\p{L}\\d])`,
  'gu',
)
