/** A noun whose number names a thing instead of counting it. */
export interface LabelRow {
  /** Lower case, the last words before the number. */
  readonly surface: string
  /** ordinal: a rank or number that relations may use. none: part of a name, no claim at all. */
  readonly as: 'ordinal' | 'none'
  /** True when the number is part of the name even where a unit follows: "Điều 5 người" is no count. */
  readonly strict: boolean
}

const rows = (as: LabelRow['as'], strict: boolean, surfaces: string): LabelRow[] =>
  surfaces.split('|').map((surface) => ({ surface, as, strict }))

/** Nouns that a number names. */
export const LABELS: readonly LabelRow[] = [
  ...rows(
    'ordinal',
    true,
    'bậc thứ|thứ|lần thứ|thế kỷ|thế kỷ thứ|thế kỉ|thế kỉ thứ|hạng|xếp hạng|đứng thứ|vị trí thứ|mức độ|tiêu chí số|chỉ tiêu số|nhiệm vụ số|nội dung số|tiêu chí thứ|kỳ họp thứ|phiên họp thứ|mục tiêu số|kỳ họp lần thứ|xếp thứ|top|cấp độ|phong trào số|chỉ số thứ|thứ hạng|nhóm số|giải pháp số|lĩnh vực số|giải',
  ),
  ...rows('ordinal', false, 'mức'),
  ...rows(
    'none',
    true,
    'điều|các điều|gió cấp|giật cấp|bão cấp|sóng cấp|sức gió cấp|mạnh cấp|động đất cấp|cháy rừng cấp|nguy hiểm cấp|căn cước công dân|số căn cước công dân|thẻ căn cước|số thẻ căn cước|mốc|cột mốc|mốc số|mốc giới số|số máy lẻ|máy lẻ|địa chỉ|báo động|mức báo động|cấp báo động|type|tuýp|týp|hóa đơn số|phiếu thu số|phiếu chi số|biên lai số|chứng từ số|số seri|seri|sê-ri|số sổ đỏ|npk|dap|hộp thư|po box|tuổi từ|huy hiệu|thang điểm|liên hệ|điện thoại liên hệ|số liên hệ|di động|cmnd số|cccd số|căn cước số|căn cước công dân số|số hộ chiếu|số định danh|số báo danh|sbd|sn|isbn|issn|kiệt|nhà số|mã vạch|ron|vitamin|omega|tổng đài|tại điểm|phương châm|ảnh số|bản đồ số|sơ đồ số|mùng|mồng|thập niên|thập kỷ|những năm|lúc|vào lúc|vào hồi|lúc khoảng|ip|địa chỉ ip|khoản|chương|mục|phụ lục|phụ biểu|biểu|biểu số|biểu mẫu|mẫu|mẫu số|mẫu biểu|bảng|bảng số|hình|sơ đồ|biểu đồ|phụ lục số|khóa|khoá|covid|covid -|đề mục|tiểu mục|trang|đt|tên lửa|số nhà|lô số|thửa số|thửa đất số|tờ bản đồ số|tờ bản đồ|số hiệu|mã|mã số|mã số thuế|mst|số điện thoại|điện thoại|đt|sđt|hotline|fax|đường dây nóng|tài khoản số|số tài khoản|stk|tài khoản|thẻ tín dụng|thẻ ngân hàng|cccd|cmnd|số cccd|số cmnd|căn cước|số căn cước|hộ chiếu số|biển số|biển kiểm soát|bks|phiên bản|version|cúm|iso|iec|tcn|astm|ohsas|tcvn|qcvn|gói thầu số|tổ bầu cử số|đơn vị bầu cử số|khu vực bỏ phiếu số|quyển số|số thứ tự|stt|số tt|tt|zalo|mật khẩu|số máy|lớp học số|ga|bến số|công trình số|kiểu|dạng|bài số|bài|tiết số|chủ đề|phòng số|căn hộ số|ô số|vòng bi|hồ sơ số|sổ|tập số|kỳ số|sê ri|cổng',
  ),
  ...rows(
    'none',
    false,
    'danh mục|lứa tuổi|độ tuổi|nhóm tuổi|gọi|đoạn|chuyên đề|mũi|kíp|mạch|bon|căn hộ|tòa|toà|căn|quảng trường|khu công nghiệp|mtv|tnhh mtv|tnhh|công viên|công ty cổ phần|ctcp|mục tiêu quốc gia|ctmtqg|lần|thắng|thua|tỷ số|tỉ số|tuần|cảnh sát|cấp cứu|trung ương|ban chỉ đạo|bcđ|ban chỉ huy|tổ công tác|đoàn kiểm tra|đoàn công tác|đoàn thanh tra|tổ liên ngành|tổ kiểm tra|hình ảnh|ảnh|đợt|quốc lộ|ql|tỉnh lộ|đường tỉnh|tl|tổ|thôn|ấp|khóm|khu|khu phố|tổ dân phố|tdp|kp|phường|quận|nhóm|vòng|khối|bậc|cột|dòng|phần|bước|loại|cấp|hồi|kỳ|học kỳ|ca|phiên|tuyến|cụm|cụm thi đua|vùng|khu vực|đội|tiểu đoàn|trung đoàn|sư đoàn|lữ đoàn|quân khu|quân đoàn|binh đoàn|đại đội|trung đội|tiểu khu|khoảnh|hẻm|ngõ|ngách|tầng|lô|thửa|đại lộ|đường|phố|ngõ số|cầu|km|trạm|xóm|làng|bản|buôn|công ty|xí nghiệp|nhà máy|cơ sở|chi nhánh|bệnh viện|trường|lớp|phòng|ban|chi bộ|số|hình thức|phương án|kịch bản|giai đoạn|tập|quyển|kỳ họp|phiên họp|khoá họp|mô đun|học phần|vụ án số|quỹ|kênh|bài|đội số|chốt số|cổng số|trục|dự án|tiểu dự án|nội dung|hợp phần|nhiệm vụ|chương trình|nhóm nhiệm vụ|hạng mục|đề án',
  ),
]

/** Syllables that make another word of a label behind them: "hòa giải", "tách thửa", "hạt điều". */
export const JOINED: Readonly<Record<string, string>> = {
  mức: 'ở|đạt|bằng|định|lên|xuống|còn|đến|tới|hơn|dưới|trên|từ|khoảng|đúng',
  giải: 'hòa|hoà|lý|chú|phân|tháo|kiến',
  hồi: 'thu|phục|bồi|khứ|đàn',
  cấp: 'đã|được|mới|đổi|sẽ|nâng|cung|trợ|trung|cao|sơ|chuyển|phân|đẳng|liên',
  'cơ sở': 'đua|cấp|tuyến|trung học|phổ thông',
  tuyến: 'trực|tiền|chuyển|vượt|trái|đúng',
  phần: 'cổ|thành|góp|thị|khẩu|một|toàn',
  kỳ: 'định|cùng|thời|chu|học|trong|đầu|cuối',
  tập: 'thực|luyện|học|sưu|triệu|diễn',
  bản: 'văn|biên|cơ|kịch|phiên|ấn|xuất|tái',
  ban: 'trưởng|phó',
  bài: 'tin|tin,|triển',
  loại: 'phân|xếp|thể|chủng|nhân|hai|ba|bốn|các|mọi',
  lớp: 'tầng|giai',
  sổ: 'vào|ghi',
  phố: 'thành',
  cầu: 'yêu|nhu|toàn|bóng|điểm',
  'nhiệm vụ': 'hoàn thành|hoàn thành xuất sắc|hoàn thành tốt',
  trạm: 'xăm',
  trang: 'vũ|nghĩa|thời|khẩu|hóa|hoá',
  lần: 'một|nhiều|mỗi|mọi',
  tuần: 'trong|mỗi|hằng|hàng|một|các',
  đoạn: 'giai|công|phân',
  gọi: 'kêu|mời|cuộc',
  đội: 'bộ|quân',
  trường: 'môi|thị|nông|lâm|ngư|công|hiện|hội|cấp',
  phòng: 'dự|quốc|tiêm|cấp',
  phường: 'cấp',
  quận: 'cấp',
  thửa: 'tách|hợp',
  điều: 'hạt|cây|vườn|trồng',
  thôn: 'nông|cấp',
}

/** Words of reports right behind which four bare digits are the year that is reported or planned. */
export const REPORTED_WORDS: readonly string[] =
  'tầm nhìn|năm ngân sách|năm tài chính|năm đánh giá|năm báo cáo|phương hướng|mục tiêu|kết quả|quyết toán|so'.split(
    '|',
  )

/** The same in heads of columns, "TH 2023"; in a sentence an amount may stand behind them, "KH 2000, TH 2023". */
export const REPORTED_HEADS: readonly string[] = 'thực hiện|ước thực hiện|chỉ tiêu|th|ưth|kh|ck'.split('|')

/** Laws, and what is held every year: a number behind their names that may be a year is one. */
export const YEARLY_NAMES: readonly string[] =
  'luật|bộ luật|hiến pháp|pháp lệnh|tết|lễ hội|festival|hội chợ|hội thi|cuộc thi|hội thao|hội diễn|giải|mùa giải|mùa|vụ|đông xuân|hè thu|thu đông|vụ mùa|tuần lễ|ngày hội|diễn đàn|triển lãm|liên hoan|sea games|olympic|asiad|euro|world cup|aff cup|par index|papi|pci|sipas|báo cáo|kế hoạch|dự toán|sổ tay|niên giám|chương trình|tổng điều tra|tháng thanh niên|tháng hành động|chiến dịch'.split(
    '|',
  )

/** Last words of such names, right before their year: "kỳ thi tốt nghiệp 2017". */
export const YEARLY_ENDS: readonly string[] =
  'vụ xuân|vụ đông|xuân hè|quốc gia|tốt nghiệp|tuyển sinh|nguyên đán'.split('|')

/** Words before a name that only say where, or of whom, something is: what has a number behind them is named by it, "tại thôn 3". */
export const LEADING_TO_NAMES: readonly string[] =
  'tại|ở|thuộc|trên|theo|của|từ|đến|các|và|với|là|do|cho|về|tới|qua|gần|ngoài|trong'.split('|')

/** Things with long numbers of their own, which are counted, too: "mật độ điện thoại 85 máy", "căn cước 1.204 trường hợp". */
export const COUNTED_LABELS: ReadonlySet<string> = new Set(
  'điện thoại|di động|tài khoản|zalo|căn cước|căn cước công dân|thẻ căn cước'.split('|'),
)

/** Bodies whose numbers are below a hundred: "chi bộ 376 tổ chức" counts those of all cells. */
export const LABELS_OF_FEW: ReadonlySet<string> = new Set(['cơ sở', 'chi bộ', 'tổ', 'cụm', 'khối', 'ban'])

/** Words before "xếp hạng" that make it something that was done to so many things: "đã xếp hạng 734 di tích". */
export const DONE_TO_THINGS: readonly string[] = ['đã', 'đã được', 'vừa', 'mới', 'đề nghị']

/** Words behind a rank that say among which it is: "đã xếp hạng 12 toàn quốc". */
export const SCOPES_OF_RANKS: readonly string[] =
  'cả|toàn|trong|trên|của|so|về|và|ở|tại|tỉnh|huyện|quốc|khu|vùng|thế'.split('|')

/** Norms, whose numbers have a year and a body: "ISO 9001:2015". */
export const NORM_LABELS: ReadonlySet<string> = new Set([
  'iso',
  'iec',
  'tcvn',
  'qcvn',
  'tcn',
  'astm',
  'ohsas',
])

/** Lanes and houses. */
export const HOUSE_NOUNS: readonly string[] = ['hẻm', 'ngõ', 'ngách', 'kiệt', 'số nhà', 'nhà số']

/** Those whose numbers have slashes: "số nhà 12/4". */
export const HOUSE_LABELS: ReadonlySet<string> = new Set([...HOUSE_NOUNS, 'ngõ số'])

/** What is told by three numbers with slashes that are no date: "thửa 12/5/78". */
export const THREE_NUMBERED: readonly string[] = [...HOUSE_NOUNS, 'thửa', 'lô', 'điểm', 'cơ cấu']

/** Streets, schools and works that are named after a day: "đường 30/4". */
export const DEDICATED_LABELS: ReadonlySet<string> = new Set(
  'đường|phố|trường|công ty|quảng trường|khu công nghiệp|mtv|tnhh mtv|cầu|công viên|xí nghiệp|nhà máy|bệnh viện'.split(
    '|',
  ),
)

/** In the labels of what has a long number: codes, accounts, telephones. */
export const LONG_LABELS: readonly string[] = [
  'tài khoản',
  'thẻ tín dụng',
  'thẻ ngân hàng',
  'hóa đơn',
  'biên lai',
  'chứng từ',
  'seri',
  'sổ đỏ',
  'isbn',
  'issn',
  'điện thoại',
  'liên hệ',
  'di động',
  'định danh',
  'báo danh',
  'sbd',
  'tổng đài',
  'sđt',
  'đt',
  'hotline',
  'fax',
  'đường dây nóng',
  'mã',
  'cccd',
  'cmnd',
  'căn cước',
  'stk',
  'mst',
  'thuế',
  'hiệu',
  'zalo',
  'biển',
  'bks',
  'hộ chiếu',
]

/** Syllables before "số" that make it a total or part of another word, and no label: "tổng số 12", "dân tộc thiểu số 9". */
export const BEFORE_SUMS: readonly string[] = [
  'tổng',
  'trong',
  'có',
  'cộng',
  'một',
  'nhân',
  'con',
  'trị',
  'quân',
  'dân',
  'lượt',
  'các',
  'ổ',
  'hệ',
  'thiểu',
  'dạng',
]

/** What one of several of a name is told by its number, "đợt 2", "khối 9", where figures of two of them may differ. */
export const NUMBERED_SORTS: readonly string[] = [
  'đợt',
  'lần',
  'kỳ',
  'khóa',
  'vòng',
  'hạng',
  'khối',
  'lớp',
  'khu vực',
  'loại',
  'mức độ',
  'cấp độ',
  'nhóm',
]

/** First words of what has a number for its name, as printed. */
export const NAMED_BY_NUMBERS: readonly string[] = [
  'Khu',
  'Tổ',
  'Thôn',
  'Ấp',
  'Phòng',
  'Ban',
  'Đội',
  'Phường',
  'Quận',
  'Xã',
  'Lớp',
  'Trường',
  'Nhóm',
  'Dân',
  'Bộ',
  'Số',
  'Đơn',
]
