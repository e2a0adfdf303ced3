/** Words behind a percentage that make it the attainment of something planned: "đạt 95% kế hoạch". */
export const PLAN_WORDS: readonly string[] = [
  'kế hoạch',
  'kh',
  'dự toán',
  'dt',
  'chỉ tiêu',
  'mục tiêu',
  'nghị quyết',
  'định mức',
  'nhiệm vụ giao',
  'nhiệm vụ được giao',
  'khoán',
]

/** Words before a figure that make it something planned: "kế hoạch giao 1.150 ha". */
export const TARGET_WORDS: readonly string[] = [
  'chỉ tiêu',
  'kế hoạch',
  'mục tiêu',
  'dự toán',
  'phấn đấu',
  'dự kiến',
  'tối thiểu',
  'định mức',
]

/** Pairs of words that part a whole in two, so that their shares make 100 %. */
export const COMPLEMENTS: readonly (readonly [string, string])[] = [
  ['đúng hạn', 'trễ hạn'],
  ['đúng hạn', 'quá hạn'],
  ['đúng hạn', 'chậm hạn'],
  ['đúng hạn', 'chưa đúng hạn'],
  ['nam', 'nữ'],
  ['trực tuyến', 'trực tiếp'],
]

/** Words before a list of shares that say it takes a whole apart: "Cơ cấu kinh tế: nông nghiệp 40%, …". */
export const STRUCTURE_WORDS: readonly string[] = [
  'cơ cấu',
  'phân theo',
  'chia theo',
  'chia ra',
  'phân ra',
  'tỷ trọng',
  'nguyên nhân',
]

/** Words behind the name of a whole that make a part of it: "học sinh lớp 5" is not all "học sinh". */
export const NARROWING_WORDS: readonly string[] = [
  'khối',
  'lớp',
  'bậc',
  'cấp',
  'mầm non',
  'mẫu giáo',
  'tiểu học',
  'trung học',
  'nữ',
  'nam',
  'dân tộc',
  'nghèo',
  'cận nghèo',
  'thôn',
  'xóm',
  'bản',
  'ấp',
  'tổ dân phố',
]
