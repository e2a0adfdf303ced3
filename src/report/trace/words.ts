import type { Bilingual, MemberRole, Role, Verdict } from '../../model/index.ts'
import type { Fate } from '../../relations/index.ts'

/** Why a proposal was kept or dropped. */
export const FATES: Readonly<Record<Fate, Bilingual>> = {
  holds: { vi: 'Giữ: phép tính khớp.', en: 'Kept: the arithmetic holds.' },
  fails: {
    vi: 'Giữ: không khớp, và lời văn đủ rõ để báo.',
    en: 'Kept: it does not hold, and the words are strong enough to say so.',
  },
  open: { vi: 'Giữ: văn bản để ngỏ, không kết luận được.', en: 'Kept: the text leaves it open.' },
  explained: {
    vi: 'Bỏ: cách hiểu khác của số này khớp:',
    en: 'Dropped: another reading of the figure holds:',
  },
  'parts-used': {
    vi: 'Bỏ: các số hạng này cộng lại bằng một số khác:',
    en: 'Dropped: these parts add up to another figure:',
  },
  weak: {
    vi: 'Bỏ: không khớp, nhưng lời văn không đủ rõ cho mức chênh lớn như vậy.',
    en: 'Dropped: it does not hold, but the words are too weak for so large a difference.',
  },
  same: {
    vi: 'Bỏ: đã nêu ở một quan hệ có căn cứ rõ hơn:',
    en: 'Dropped: told by a relation with stronger words:',
  },
  'within-list': {
    vi: 'Bỏ: các số này đều là phần của một danh sách đã nêu rõ:',
    en: 'Dropped: its figures are all parts of one announced list:',
  },
  echo: {
    vi: 'Bỏ: cùng một phép tính đã nêu cách khác:',
    en: 'Dropped: the same figures are told another way:',
  },
}

export const VERDICTS: Readonly<Record<Verdict, Bilingual>> = {
  consistent: { vi: 'khớp', en: 'agrees' },
  rounding: { vi: 'khớp do làm tròn', en: 'agrees by rounding' },
  inconsistent: { vi: 'không khớp', en: 'does not agree' },
  unchecked: { vi: 'không đối chiếu được', en: 'cannot be checked' },
}

/** What a member is to the stated figure. */
export const MEMBER_ROLES: Readonly<Record<MemberRole, Bilingual>> = {
  part: { vi: 'phần', en: 'part' },
  whole: { vi: 'tổng', en: 'whole' },
  minuend: { vi: 'số bị trừ', en: 'minuend' },
  subtrahend: { vi: 'số trừ', en: 'subtrahend' },
  factor: { vi: 'thừa số', en: 'factor' },
  weight: { vi: 'trọng số', en: 'weight' },
  item: { vi: 'mục', en: 'item' },
  now: { vi: 'kỳ này', en: 'now' },
  before: { vi: 'kỳ trước', en: 'before' },
  base: { vi: 'mẫu số', en: 'base' },
  opening: { vi: 'đầu kỳ', en: 'opening' },
  in: { vi: 'tăng', en: 'in' },
  out: { vi: 'giảm', en: 'out' },
  same: { vi: 'nơi khác', en: 'elsewhere' },
}

/** What a figure is. */
export const ROLES: Readonly<Record<Role, Bilingual>> = {
  actual: { vi: 'thực hiện', en: 'actual' },
  target: { vi: 'chỉ tiêu', en: 'target' },
  change: { vi: 'mức thay đổi', en: 'change' },
  base: { vi: 'mẫu số', en: 'base' },
  limit: { vi: 'giới hạn', en: 'limit' },
}

/** Words between the figures. */
export const WORDS = {
  readAs: { vi: 'đọc là', en: 'read as' },
  subject: { vi: 'đếm', en: 'counts' },
  stated: { vi: 'là số được nêu', en: 'is the stated figure' },
  member: { vi: 'của', en: 'of' },
  members: { vi: 'các số', en: 'members' },
  evidence: { vi: 'căn cứ', en: 'evidence' },
  strength: { vi: 'độ rõ', en: 'strength' },
  arithmetic: { vi: 'phép tính', en: 'arithmetic' },
  none: { vi: 'Không có quan hệ nào được thử cho số này.', en: 'No relation was tried for this figure.' },
} as const satisfies Record<string, Bilingual>
