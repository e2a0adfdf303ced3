import type { Bilingual } from '../model/index.ts'
import type { Convention, OpenReason } from '../relations/index.ts'

/** Why a relation cannot be checked. */
export const OPEN_REASONS: Readonly<Record<OpenReason, Bilingual>> = {
  approximate: {
    vi: 'Số liệu được nêu gần đúng (“khoảng”, “hơn”, “gần”).',
    en: 'The figure is stated approximately.',
  },
  'not-exhaustive': {
    vi: 'Danh sách không nêu đủ các phần.',
    en: 'The list does not name all parts.',
  },
  'base-not-stated': {
    vi: 'Báo cáo không nêu số làm mẫu số.',
    en: 'The report does not state the base.',
  },
  overlapping: {
    vi: 'Các nhóm có thể trùng nhau (ví dụ vừa là nữ, vừa là người dân tộc thiểu số).',
    en: 'The groups may overlap: one person may stand in several.',
  },
  ambiguous: {
    vi: 'Có nhiều cách hiểu số liệu này.',
    en: 'The figures allow more than one reading.',
  },
}

/** The convention of rounding under which figures agree. */
export const CONVENTIONS: Readonly<Record<Convention, Bilingual>> = {
  truncated: {
    vi: 'khớp nếu cắt bớt chữ số thay vì làm tròn',
    en: 'agrees if digits were cut off instead of rounded',
  },
  'rounded-up': { vi: 'khớp nếu làm tròn lên', en: 'agrees if rounded up' },
  padded: {
    vi: 'khớp nếu làm tròn đến chữ số trước số 0 cuối cùng',
    en: 'agrees if rounded to the digit before its last zero',
  },
  'rounded-addends': {
    vi: 'khớp trong phạm vi sai số làm tròn của các số hạng',
    en: 'agrees within the rounding of its terms',
  },
}
