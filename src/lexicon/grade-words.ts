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
