/** Headings inside a table that say what the rows below them make of those above: "Chỉ số phát triển (Năm trước = 100)". Lower case, NFC. */
import type { TableWord } from './table-words.ts'

/** The rows below are in per cent of an earlier time. */
export const INDEX_PANEL_WORDS: readonly TableWord[] = [
  { surface: 'chỉ số phát triển', example: 'Chỉ số phát triển (Năm trước = 100) - %' },
  { surface: 'tốc độ phát triển', example: 'Tốc độ phát triển so với năm trước (%)' },
  { surface: 'năm trước = 100', example: 'Chỉ số (năm trước = 100)' },
  { surface: 'năm trước=100', example: 'Chỉ số (năm trước=100)' },
  { surface: 'so với năm trước', example: 'So với năm trước (%)' },
]

/** The rows below are what they grew by, in per cent of an earlier time. */
export const GROWTH_PANEL_WORDS: readonly TableWord[] = [
  { surface: 'tốc độ tăng', example: 'Tốc độ tăng so với năm trước (%)' },
  { surface: 'tỷ lệ tăng', example: 'Tỷ lệ tăng, giảm so với năm trước (%)' },
  { surface: 'tỉ lệ tăng', example: 'Tỉ lệ tăng so với năm trước (%)' },
]

/** The rows below are shares of a whole among them. */
export const SHARE_PANEL_WORDS: readonly TableWord[] = [
  { surface: 'cơ cấu', example: 'Cơ cấu - %' },
  { surface: 'tỷ trọng', example: 'Tỷ trọng (%)' },
  { surface: 'tỉ trọng', example: 'Tỉ trọng (%)' },
]
