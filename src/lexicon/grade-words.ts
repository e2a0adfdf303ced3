/** Scales on which bodies, members and officials are classed, the best first: each step by the words that name it. */
export const GRADES: readonly (readonly string[])[] = [
  ['hoàn thành xuất sắc', 'htxs', 'trong sạch vững mạnh', 'trong sạch, vững mạnh', 'tsvm'],
  ['hoàn thành tốt', 'htt'],
  ['hoàn thành nhiệm vụ', 'hoàn thành ở mức', 'hoàn thành mức'],
  ['không hoàn thành', 'chưa hoàn thành', 'yếu kém', 'yếu, kém'],
  ['mới thành lập', 'không xếp loại', 'chưa xếp loại', 'không đánh giá', 'chưa đánh giá', 'miễn đánh giá'],
]

/** The upper steps of the scales on which pupils are classed; "khá, giỏi" are told together. */
export const SCHOOL_GRADES: readonly string[] = ['xuất sắc', 'giỏi', 'tốt', 'khá', 'trung bình']

/** Words that leave no doubt that the shares of two steps are added. */
export const GRADES_ADDED: readonly string[] = ['cộng lại', 'gộp lại', 'tổng cộng']

/** Verbs between that and what they come to. */
export const GRADES_ARE: readonly string[] = ['là', 'được', 'chiếm', 'đạt']

/** Words between the names of two steps and the share of both: "khá, giỏi chung đạt". */
export const GRADES_TOGETHER: readonly string[] = [
  ...GRADES_ADDED,
  'cộng',
  'chung',
  ...GRADES_ARE,
  'tỷ lệ',
  'tỉ lệ',
]

/** Words before the names of steps that do not tell of another term, place or plan. */
export const BEFORE_GRADES: readonly string[] = [
  'như vậy',
  'trong đó',
  'tổng số',
  'tổng',
  'chung',
  'tỷ lệ',
  'tỉ lệ',
  'số',
  'học sinh',
  'học lực',
  'hạnh kiểm',
  'loại',
  'xếp loại',
]

/** Those who are classed by the same words as pupils. */
export const GRADED_STAFF: readonly string[] = ['giáo viên', 'cán bộ', 'viên chức', 'đảng viên']
