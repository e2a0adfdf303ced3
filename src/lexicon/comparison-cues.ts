/** Words by which one report speaks of the figures of another. */

/** What makes a changed figure of the past legitimate: it was corrected, and the report says so. */
export const CORRECTION_CUES: readonly string[] = [
  'đính chính',
  'điều chỉnh lại',
  'số liệu điều chỉnh',
  'số điều chỉnh',
  'đã điều chỉnh',
  'được điều chỉnh',
  'điều chỉnh số liệu',
  'số liệu chính thức',
  'số chính thức',
  'rà soát lại',
  'sau rà soát',
  'thống kê lại',
  'cập nhật lại',
  'tính lại',
  'tính toán lại',
  'số liệu cập nhật',
  'tổng điều tra',
  'số quyết toán',
  'đã quyết toán',
  'sau quyết toán',
]

/** Those, and the bare word in a head or in the name of a row: "2022 (điều chỉnh)". */
export const REVISED_WORDS: readonly string[] = [...CORRECTION_CUES, 'điều chỉnh']

/** Units of administration that were joined or parted: figures of before and after are not of one place. */
export const MERGER_CUES: readonly string[] = [
  'sáp nhập',
  'sát nhập',
  'hợp nhất',
  'sắp xếp đơn vị hành chính',
  'chia tách',
  'mới thành lập trên cơ sở',
  'nhập nguyên trạng',
  'nhập toàn bộ diện tích',
  'điều chỉnh địa giới',
]

/** A figure that is not yet what was counted. */
export const ESTIMATE_CUES: readonly string[] = ['ước', 'dự kiến', 'sơ bộ', 'tạm tính', 'dự ước', 'khoảng']

/** Figures from the beginning of the year on. */
export const CUMULATIVE_CUES: readonly string[] = [
  'lũy kế',
  'luỹ kế',
  'cộng dồn',
  'từ đầu năm đến',
  'tính từ đầu năm',
]

/** Figures from before the year on: they tell nothing of the year. */
export const LONGER_CUES: readonly string[] = [
  'từ đầu nhiệm kỳ',
  'từ đầu giai đoạn',
  'từ khi',
  'từ năm',
  'từ đầu chương trình',
  'giai đoạn',
  'nhiệm kỳ',
  'trong 3 năm',
  'trong 5 năm',
  'những năm',
  'các năm',
  'trong nhiều năm',
]

/** Words of what happens, and so adds up over a year; with a unit that counts events, or of what is produced. */
export const FLOW_WORDS: readonly string[] = [
  'xảy ra',
  'tiếp nhận',
  'tổ chức',
  'ban hành',
  'tuyên truyền',
  'phát hiện',
  'xử phạt',
  'vi phạm',
  'tai nạn',
  'khám',
  'cấp mới',
  'đăng ký',
  'khai sinh',
  'khai tử',
  'kết hôn',
  'kết nạp',
  'trồng mới',
  'sản lượng',
  'thu ngân sách',
  'thu thuế',
  'thu phí',
  'thu tiền',
  'chi ngân sách',
  'chi thường xuyên',
  'tham gia',
  'tập huấn',
  'văn bản',
  'hồ sơ tiếp nhận',
  'giới thiệu việc làm',
  'vận động',
  'tuyển',
  'cháy',
  'trộm',
]

/** Words of what is there at a moment, or is left: it may fall within a year. */
export const STOCK_WORDS: readonly string[] = [
  'còn',
  'tồn',
  'đang',
  'dư nợ',
  'hiện có',
  'quá hạn',
  'trễ hạn',
  'chưa',
  'nghèo',
  'đàn',
  'dân số',
  'bình quân',
  'trung bình',
  'tỷ lệ',
  'duy trì',
  'nợ đọng',
  'thụ lý',
]

/** Sections of what is planned: their figures are no levels. */
export const PLAN_TITLES: readonly string[] = [
  'phương hướng',
  'nhiệm vụ',
  'kế hoạch',
  'mục tiêu',
  'chỉ tiêu',
  'dự kiến',
  'giải pháp',
  'dự toán',
  'định hướng',
]

/** Sections of what was reached, whatever else their titles name. */
export const RESULT_TITLES: readonly string[] = [
  'kết quả',
  'tình hình',
  'đánh giá',
  'thực hiện',
  'thực trạng',
]

/** Heads of columns that hold something else than levels. */
export const NO_LEVEL_HEADS: readonly string[] = [
  'kế hoạch',
  'kh',
  'dự toán',
  'dt',
  'chỉ tiêu giao',
  'mục tiêu',
  'phấn đấu',
  'nghị quyết',
  'so sánh',
  'so với',
  'so cùng kỳ',
  'so kế hoạch',
  'ss',
  'tăng',
  'giảm',
  'chênh lệch',
  'tỷ lệ thực hiện',
  '% thực hiện',
  '%',
  'dự kiến',
  'tốc độ',
  'ghi chú',
  'tỷ trọng',
  'th/kh',
  'bằng',
]

/** Syllables that tell no indicator from another, beside those that stand in every sentence. */
export const EMPTY_SYLLABLES: ReadonlySet<string> = new Set('xảy làm khiến liệu cùng so'.split(' '))

/**
 * Syllables that many things share: a name of nothing else ("kinh phí", "người tham gia", "trường hợp đã giải quyết") is
 * of whatever the sentences around it are of.
 */
export const SHARED_SYLLABLES: ReadonlySet<string> = new Set(
  (
    'kinh phí tiền trị giá tham gia dự khác nam nữ trường hợp đúng hạn quá trễ giải quyết đã chưa còn tiếp nhận thiệt hại ' +
    'trực tuyến lệ xử lý phát hiện số lượng đối tượng người hộ vụ việc lượt hồ sơ văn bản đơn vị tổ chức cá nhân lớp buổi cuộc ' +
    'chết thương bị mới cũ tăng giảm tỷ lệ gia đình thực hiện triển khai hoàn thành nội dung tác kết quả thành viên ' +
    'phạt nộp tiếp tục hỗ trợ đầu tư phân bổ giao trao tặng suất quà đề nghị ban hành chuyển tháng trước đang trong ngoài'
  ).split(' '),
)
