/** Heads of columns whose cells are told beside those of the row above: the time before. */
import { RUNNING_WORDS as RUNNING } from './running-cues.ts'
import type { TableWord } from './table-words.ts'

const of = (surfaces: readonly string[], example: string): TableWord[] =>
  surfaces.map((surface) => ({ surface, example }))

/** Head of what each row is against the one before it. */
export const BEFORE_WORDS: readonly TableWord[] = [
  ...of(
    ['so năm trước', 'so với năm trước', 'so năm học trước', 'so với năm học trước'],
    'Tăng so năm trước (%)',
  ),
  ...of(['so tháng trước', 'so với tháng trước', 'so quý trước', 'so với quý trước'], 'So tháng trước (%)'),
  ...of(['so kỳ trước', 'so với kỳ trước', 'so vụ trước', 'so với vụ trước'], 'So với kỳ trước'),
  ...of(['năm trước = 100', 'năm trước=100', 'liên hoàn'], 'Chỉ số (năm trước = 100)'),
  ...of(['hàng năm', 'hằng năm'], 'Tốc độ tăng hằng năm (%)'),
]

/** Head of all up to the time of a row. */
export const RUNNING_WORDS = of(RUNNING, 'Luỹ kế')

/** Head of what the time of a row adds. */
export const ADDED_WORDS = of(
  ['trong tháng', 'trong kỳ', 'trong quý', 'trong năm', 'trong tuần', 'trong ngày', 'phát sinh'],
  'Trong tháng',
)

/** Head of what is left of all that was added, since some has gone. */
export const STANDING_WORDS = of(
  ['còn', 'dư nợ', 'hiện có', 'đang hoạt động', 'đang quản lý', 'cuối kỳ', 'cuối năm', 'cuối tháng'],
  'Lũy kế còn hiệu lực',
)
