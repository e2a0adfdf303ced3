/** Verbs of finding what breaks a rule: "phát hiện 25 vụ". */
export const FINDING_CASES: readonly string[] = ['phát hiện', 'bắt giữ', 'lập biên bản']

/** Verbs of what is done with what was found: "khởi tố 02 vụ, xử phạt 23 vụ". */
export const DEALING_WITH_CASES: readonly string[] = ['khởi tố', 'xử phạt', 'xử lý', 'tịch thu', 'chuyển']

/** Words of cases that came before the time of the report: "tồn kỳ trước". */
export const CASES_OF_BEFORE: readonly string[] = [
  'tồn',
  'kỳ trước',
  'năm trước',
  'quý trước',
  'tháng trước',
  'chuyển sang',
  'cũ',
]
