import { AHEAD_TITLES, SUMMARY_TITLES, SUMMING_UP } from '../../lexicon/section-words.ts'
import { type Block, sectionsOf } from '../../model/index.ts'
import type { Discourse } from '../discourse/index.ts'

/**
 * What a part of a report is there for: a `summary` repeats figures of other parts, what is `ahead` sets figures for the time
 * to come, and the rest tells them.
 */
export type Place = 'summary' | 'ahead' | 'told'

const SUMMARY = new RegExp(SUMMARY_TITLES.join('|'), 'iu')
const AHEAD = new RegExp(`^\\W*(?:${AHEAD_TITLES.join('|')}|dự toán)`, 'iu')
/** "ĐÁNH GIÁ TÌNH HÌNH THỰC HIỆN NHIỆM VỤ" is the report itself. */
const BODY = /tình hình|kết quả thực hiện/iu

/** Words that open a paragraph which sums up. */
const SUMS_UP = new RegExp(`^\\W*(?:${SUMMING_UP.join('|')})`, 'iu')

/** The place of each block; the opening before the first section repeats what the body tells. */
export function placesOf({ report }: Discourse): (block: Block) => Place {
  const places = new Map<string, Place>()
  for (const { path, title } of sectionsOf(report)) {
    const parent = places.get(path.slice(0, Math.max(0, path.lastIndexOf('/'))))
    places.set(path, parent && parent !== 'told' ? parent : placeOfTitle(title ?? ''))
  }
  const sectioned = places.size > 0
  return (block) => {
    const opening = sectioned && block.section === '' && !block.cell
    const titled = places.get(block.section) ?? (opening ? 'summary' : 'told')
    // The heads of a table say themselves which figures are planned.
    const place = titled === 'ahead' && block.cell ? 'told' : titled
    return place === 'told' && SUMS_UP.test(block.value) ? 'summary' : place
  }
}

function placeOfTitle(title: string): Place {
  if (AHEAD.test(title) && !/kết quả/iu.test(title)) return 'ahead'
  return SUMMARY.test(title) && !BODY.test(title) ? 'summary' : 'told'
}
