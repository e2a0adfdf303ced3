/** Words of money and land that an inspection found to be against the rules. */
export const FOUND_WORDS: readonly string[] = ['phát hiện', 'sai phạm', 'vi phạm', 'sai sót', 'thất thoát']

/** What is asked for of that to be done with money, none of which is done with what another is done with: "thu hồi …, xử lý khác …". */
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

/** Those, and words of asking and of paying in, which may be said of the same money again: "kiến nghị thu hồi". */
export const ASKED_WORDS: readonly string[] = [
  'kiến nghị',
  'đề nghị',
  'yêu cầu',
  'hoàn trả',
  'nộp ngân sách',
  ...ASKED_DEEDS,
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

/** Money that comes on top of what was found: a fine, and interest. */
export const FINES: readonly string[] = ['phạt', 'chậm nộp']

/** What was already done of money that was found, or makes of it a part, another time or a mean. */
export const DONE_OF_FOUND: readonly string[] = [
  'đã',
  'được',
  'trong đó',
  'gồm',
  'bao gồm',
  'riêng',
  'lũy kế',
  'trước',
  'cũ',
  'tồn đọng',
  'chuyển sang',
  'bình quân',
  'so với',
  'tăng',
  ...FINES,
]

/** Words of a rest that is told behind the last part. */
export const LEFT_OPEN_WORDS: readonly string[] = ['còn', 'còn lại', 'chưa', 'tự']

/** Words by which a part takes all the rest. */
export const REST_PARTS: readonly string[] = ['khác', 'còn lại']
