/** The part of a date that its first digits are. */
export type DatePart = 'day' | 'month' | 'year'

/** Words before the digits that announce a date, and what part of it the digits begin with. */
export const DATE_CUES = (
  [
    [
      'day',
      'ngày|hết ngày|sáng|trưa|chiều|tối|đêm|hôm|dịp|dịp lễ|lễ|mừng|kỷ niệm|chào mừng|trước|hết|đến hết|sinh ngày|ký ngày|mùng|mồng|ngày mùng|ngày mồng|sinh nhật',
    ],
    ['month', 'tháng|đầu tháng|cuối tháng|hết tháng'],
    ['year', 'năm|các năm|đầu năm|cuối năm|hết năm|những năm'],
  ] as const
).flatMap(([part, words]) => words.split('|').map((surface) => ({ surface, part })))
