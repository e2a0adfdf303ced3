import type { Bilingual, Decision, Level } from '../model/index.ts'

/** How grave a finding is, as people say it. */
export const levelWords: Readonly<Record<Level, Bilingual>> = {
  error: { vi: 'Lỗi', en: 'Error' },
  warning: { vi: 'Cảnh báo', en: 'Warning' },
  info: { vi: 'Lưu ý', en: 'Note' },
}

/** What settles a finding, as people say it. */
export const decisionVerbs: Readonly<Record<Decision['decision'], Bilingual>> = {
  accepted: { vi: 'Chấp nhận', en: 'Accepted' },
  rejected: { vi: 'Bác bỏ', en: 'Rejected' },
  known: { vi: 'Đã biết từ trước', en: 'Known before' },
}
