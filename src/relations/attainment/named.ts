import { figuresBefore, levelBefore } from '../context/around.ts'
import type { Figure } from '../context/figures.ts'
import type { Discourse } from '../discourse/index.ts'
import { isCount } from '../share/numerator.ts'

/** How many figures back what was reached may stand. */
const REACH = 24

/** Words that say nothing of what was reached. */
const OPENING = /^(?:việc|công tác|kết quả|tỷ lệ|tiến độ|số)(?: thực hiện)? /u
const JOINED = / ?(?:đã |mới |chỉ |cũng )?(?:đạt|bằng|hoàn thành|thực hiện)(?: \p{L}+)?$/u

/**
 * "Việc kết nạp đạt 104,4% chỉ tiêu (205 đảng viên)": what was reached stands sentences before, by the words that open the sentence
 * of the percentage; the nearest that has all of them beside it.
 */
export function donesCalled(discourse: Discourse, percent: Figure): Figure[] {
  const name = percent.lead.replace(OPENING, '').replace(JOINED, '').trim()
  if (!name.includes(' ') || levelBefore(percent).length > 0) return []
  const nearest = figuresBefore(discourse, percent, REACH)
    .filter(isCount)
    .find(({ lead, tail, mention: { claim } }) =>
      [lead, claim.subject.toLowerCase(), tail].some((words) => words.includes(name)),
    )
  return nearest ? [nearest] : []
}
