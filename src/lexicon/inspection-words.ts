/** Words of money and land that an inspection found to be against the rules. */
export const FOUND_WORDS: readonly string[] = ['phát hiện', 'sai phạm', 'vi phạm', 'sai sót', 'thất thoát']

/** What is asked for of that, part by part: "kiến nghị thu hồi …, xử lý khác …". */
export const ASKED_WORDS: readonly string[] = [
  'kiến nghị',
  'đề nghị',
  'yêu cầu',
  'thu hồi',
  'truy thu',
  'hoàn trả',
  'nộp ngân sách',
  'giảm trừ',
  'giảm quyết toán',
  'giảm thanh toán',
  'loại khỏi',
  'xuất toán',
  'khắc phục',
  'chấn chỉnh',
  'xử lý khác',
  'xem xét xử lý',
]

/** Those of them that are done with money, none of which is done with what another is done with. */
export const ASKED_DEEDS: readonly string[] = [
  'thu hồi',
  'truy thu',
  'giảm trừ',
  'giảm quyết toán',
  'giảm thanh toán',
  'loại khỏi',
  'xuất toán',
  'khắc phục',
  'chấn chỉnh',
  'xử lý khác',
  'xem xét xử lý',
]

/** Words beside them that say no more of the money than to whom it goes: "thu hồi về ngân sách nhà nước". */
export const ASKED_SIDES: readonly string[] =
  'vi phạm|sai phạm|nhà nước|tỉnh|huyện|xã|số tiền|đơn vị|chủ đầu tư|công trình|giá trị|đất'.split('|')

/** What says that money asked for is of another time or of another sort, was already paid, or goes to others. */
export const ASKED_ASIDE: readonly string[] = [
  'thực tế',
  'trong kỳ',
  'đôn đốc',
  'quyết định',
  'năm trước',
  'các năm',
  'kỳ trước',
  'các kỳ',
  'tiền lãi',
  'lãi',
  'người dân',
  'bồi thường',
  'kiểm toán',
  'điều tra',
  'theo kết luận',
  'ngoài ra',
  'thêm',
]
