/** Words of headings and of first words that tell what a part of a report is there for. */

/** In the titles of parts that repeat figures of other parts. */
export const SUMMARY_TITLES: readonly string[] = [
  'đánh giá',
  'nhận xét',
  'nhận định',
  'kết luận',
  'tóm tắt',
  'tổng quát',
  'khái quát',
  'khái lược',
  'tổng quan',
  'nhìn chung',
  'ưu điểm',
  'nổi bật',
  'mặt được',
  'hạn chế',
  'tồn tại',
  'khó khăn',
  'kiến nghị',
  'đề xuất',
  'phụ lục',
  'biểu tổng hợp',
]

/** What the titles begin with of parts that tell what is to be done. */
export const AHEAD_TITLES: readonly string[] = [
  'phương hướng',
  'nhiệm vụ',
  'mục tiêu',
  'giải pháp',
  'kế hoạch',
  'chỉ tiêu',
  'dự kiến',
]

/** Words that open a paragraph which sums up. */
export const SUMMING_UP: readonly string[] = [
  'nhìn chung',
  'tóm lại',
  'như vậy',
  'tổng hợp lại',
  'đánh giá chung',
  'có thể khẳng định',
  'trong bối cảnh đó',
  'kết quả nổi bật',
]
