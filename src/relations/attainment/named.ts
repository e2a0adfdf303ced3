import { figuresBefore, levelBefore, ownerOf } from '../context/around.ts'
import type { Figure } from '../context/figures.ts'
import type { Discourse } from '../discourse/index.ts'
import { isCount } from '../share/numerator.ts'

/** How many figures back what was reached may stand. */
const REACH = 24

/** Words that say nothing of what was reached. */
const OPENING = /^(?:riêng |trong đó,? )?(?:(?:việc|công tác|kết quả|tỷ lệ|tiến độ|số)(?: thực hiện)? )?/u
const JOINED = / ?(?:đã |mới |chỉ |cũng )?(?:đạt|bằng|hoàn thành|thực hiện)(?: \p{L}+)?$/u

/**
 * "Việc kết nạp đạt 104,4% chỉ tiêu (205 đảng viên)": what was reached stands sentences before, by the words that open the sentence
 * of the percentage; the nearest that has all of them beside it.
 */
export function donesCalled(discourse: Discourse, percent: Figure): Figure[] {
  const name = percent.lead.replace(OPENING, '').replace(JOINED, '').trim()
  if (!name.includes(' ') || levelBefore(percent).length > 0) return []
  const before = figuresBefore(discourse, percent, REACH).filter(isCount)
  const nearest =
    before.find(({ lead, tail, mention: { claim } }) =>
      [lead, claim.subject.toLowerCase(), tail].some((words) => words.includes(name)),
    ) ?? before.find((figure) => isPartCalled(figure, name))
  return nearest ? [nearest] : []
}

/** "tham gia bảo hiểm (bắt buộc 10.318 người, tự nguyện 2.157 người). Riêng bảo hiểm tự nguyện đạt …": a part ends the name that its whole begins. */
function isPartCalled(figure: Figure, name: string): boolean {
  const owner = ownerOf(figure)
  const own = figure.lead
  if (!owner || !own.includes(' ') || !name.endsWith(` ${own}`)) return false
  const head = name.slice(0, -own.length - 1)
  return head !== '' && ` ${owner.lead} ${owner.tail} `.includes(` ${head} `)
}
