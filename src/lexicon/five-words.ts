/** Words around "năm" that tell whether it is five or a year. */

/** Verbs and small words that an object stands behind: "xét xử năm bản án"; a year stands behind none of them. */
export const TAKING_OBJECTS: readonly string[] =
  'hai trên|ba trên|bốn trên|một đến|hai đến|ba đến|bốn đến|hai tới|ba tới|bốn tới|có|gồm|còn|lại|hơn|gần|khoảng|đủ|tại|thêm|được|mất|cho|xử lý|xét xử|xử phạt|ban hành|kiểm tra|giám sát|thanh tra|tổ chức|xây dựng|khởi tố|truy tố|bắt|bắt giữ|phát hiện|triệt phá|thành lập|hỗ trợ|trao|tặng|mở|xảy ra|khánh thành|tiếp nhận|giải quyết|kết nạp|đề nghị|công nhận|khen thưởng|kỷ luật|bổ nhiệm|thẩm định|phê duyệt|cử|chọn|rà soát'.split(
    '|',
  )

/** The same before what is hurt, decided or written, where a place or a body would have the year before it. */
export const TAKING_THINGS: readonly string[] = ['làm', 'khiến', 'và', 'hoặc', 'với', 'trong đó', 'ghi nhận']

/** Nouns that a year is spoken of with: "năm học", "năm dân vận"; and those that verbs begin with. */
export const OF_A_YEAR: readonly string[] = [
  'dân',
  'bà',
  'ông',
  'em',
  'hội',
  'bản',
  'bộ',
  'ban',
  'tin',
  'điều',
  'câu',
  'chữ',
  'môn',
  'nước',
  'điểm',
  'bàn',
  'khoản',
  'chương',
  'cây',
  'giải',
  'bài',
  'phòng',
  'bước',
  'luật',
  'hoạt động',
  'kế hoạch',
  'quy hoạch',
  'dịch',
  'việc',
  'án',
  'đơn',
  'kỳ',
  'hiệp',
  'ngành',
  'cấp',
  'khu vực',
  'vùng',
  'thị trường',
]

/** What "năm" names a year with, or the people of a year: "năm học" opens "năm học sinh". */
export const NAMED_YEARS: readonly string[] = ['người dân', 'học sinh', 'hoạt động', 'thanh niên']

/** Words before so many years that have gone by or are to come: "trong năm năm qua". */
export const LASTING_WORDS: readonly string[] = [
  'trong',
  'vòng',
  'sau',
  'qua',
  'suốt',
  'hơn',
  'gần',
  'khoảng',
]

/** Words behind so many years for when they were, or for what was done in them: "sau năm năm thực hiện". */
export const YEARS_ON: readonly string[] = [
  'qua',
  'trời',
  'nay',
  'tới',
  'liền',
  'liên tục',
  'liên tiếp',
  'đầu',
  'cuối',
  'gần đây',
  'thực hiện',
  'triển khai',
  'thi hành',
  'xây dựng',
  'kể từ',
  'đổi mới',
]
