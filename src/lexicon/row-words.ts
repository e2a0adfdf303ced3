/** Words around the name of a row of a table where a sentence tells of it. */
import { CORRECTION_CUES } from './comparison-cues.ts'
import { PLAN_GIVERS as GIVERS } from './share-cues.ts'

/** Syllables that may open the name of a row, and be left out or be others where a sentence tells of it: "Sự nghiệp giáo dục" is "chi giáo dục". */
export const ROW_OPENERS: ReadonlySet<string> = new Set('thu chi sự nghiệp khoản nguồn'.split(' '))

/** Syllables that part two rows of one name: what comes in and what goes out. */
export const ROW_SIDES: ReadonlySet<string> = new Set('thu chi nợ dư'.split(' '))

/**
 * Words that may stand beside the name of a row where nothing but the row is told of. Any other says that the figure may be of
 * something else: "tiền sử dụng đất của các dự án".
 */
export const ROW_TELLING: readonly string[] = [
  ...'khoản nguồn thuế chỉ tuy riêng do vì vẫn còn nhưng song mới nhờ'.split(' '),
  ...'tăng giảm vượt hụt thiếu thấp cao nhiều ít hơn kém tức hay bằng đạt chiếm mức so được'.split(' '),
  ...'thu chi giao tỉnh huyện cấp cùng trước ngoái đàn triệu tỷ nghìn đồng'.split(' '),
  'sắc thuế',
  'chỉ tiêu',
  'mặc dù',
  'trong đó',
  'nguyên nhân',
  'chủ yếu',
  'trước hết',
  'tương ứng',
  'tương đương',
  'tỷ lệ',
  'so sánh',
  'dự toán',
  'kế hoạch',
  'nghị quyết',
  'hội đồng nhân dân',
  'ủy ban nhân dân',
  'trung ương',
  'đề ra',
  'sản lượng',
  'diện tích',
  'quy mô',
  'gieo trồng',
  'phần trăm',
]

/** Syllables beside the word for a plan that say who set it or when: "Dự toán HĐND giao", "KH tỉnh giao đầu năm". */
export const PLAN_SYLLABLES: ReadonlySet<string> = new Set(
  (
    'kế hoạch kh dự toán dt chỉ tiêu mục giao được hội đồng nhân dân ủy ban tỉnh huyện xã trung ương tw ubnd hđnd cấp trên nghị quyết nq ' +
    'thành phố đầu điều chỉnh phấn đấu pháp lệnh sở bộ chính phủ'
  ).split(' '),
)

/** Who sets a plan, in front of "giao": what the province sets a district and what that sets itself are two plans. */
export const PLAN_GIVERS: readonly string[] = [...GIVERS, 'hội sở']

/** For how long a plan is set, behind its word: "kế hoạch quý IV", "KH 5 năm". */
export const PLAN_SPANS: readonly string[] = ['năm', 'quý', 'tháng', 'vụ', 'giai đoạn', 'nhiệm kỳ']

/** Words that leave what they name out of a total: "không tính tiền sử dụng đất thì thu 54 tỷ đồng". */
export const LEAVING_OUT: readonly string[] = [
  'loại trừ',
  'trừ đi',
  'trừ',
  'không tính',
  'không kể',
  'không bao gồm',
  'không gồm',
  'chưa tính',
  'chưa kể',
  'chưa bao gồm',
]

/** Syllables that may stand between what is left out of a total and what then remains of it. */
export const LEFT_TELLING: ReadonlySet<string> = new Set(
  'nếu khoản nguồn thì số thu chi còn lại đạt được chỉ là ngân sách nhà nước cân đối'.split(' '),
)

/** Words behind a name for all rows that open with it: "ngân sách các cấp" of "Ngân sách tỉnh", "Ngân sách huyện". */
export const ALL_SORTS: readonly string[] = [
  'các cấp',
  'các loại',
  'các nguồn',
  'các sắc',
  'các ngành',
  'các khối',
  'các bậc học',
  'nói chung',
]

/** Levels of places as rows of tables shorten them, with a full stop behind: "H. Long Điền". */
export const SHORT_LEVELS: readonly string[] = ['tp', 'tx', 'tt', 'h', 'q', 'p', 'x']

/** How many years are told together, in words: "ba năm học", "cả năm năm". */
export const YEAR_COUNTS: Readonly<Record<string, number>> = {
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
}

/** Syllables beside a name that tell of nothing else: "trong đó riêng rừng trồng toàn tỉnh tiếp tục tăng". */
export const BESIDE_NAMES: ReadonlySet<string> = new Set(
  'trong đó riêng và còn như vậy tăng giảm tổng thêm được đã toàn tỉnh của so sánh tức tương ứng song chỉ vẫn tiếp tục mạnh nhẹ bằng mức'.split(
    ' ',
  ),
)

/** Words of figures that were reckoned otherwise than those printed elsewhere: provisional, corrected, with or without something, at some prices. */
export const RECKONED_OTHERWISE: readonly string[] = [
  ...LEAVING_OUT,
  ...CORRECTION_CUES,
  'sơ bộ',
  'tạm tính',
  'dự ước',
  'nếu',
  'giả định',
  'tính cả',
  'kể cả',
  'tính thêm',
  'tính theo',
  'gồm cả',
  'cộng cả',
  'chưa trừ',
  'chưa cập nhật',
  'kiểm kê',
  'ước tăng',
  'ước giảm',
  'tính đến',
  'tính tới',
  'trong phạm vi',
  'theo số liệu',
  'theo giá',
  'giá so sánh',
  'giá hiện hành',
  'giá thực tế',
  'giá cố định',
  'yếu tố giá',
  'chuẩn mới',
  'tiêu chí mới',
]

/** Words with which what follows a change still tells of nothing else: what it is set against, when and why it came. */
export const BEHIND_CHANGES: readonly string[] = [
  'so',
  'do',
  'nhờ',
  'vì',
  'bởi',
  'và',
  'còn',
  'nhưng',
  'trong đó',
  'chủ yếu',
  'nguyên nhân',
  'năm',
  'giai đoạn',
  'thời kỳ',
  'trong giai đoạn',
  'trong cả giai đoạn',
  'trong thời kỳ',
  'trong cả thời kỳ',
]

/** What sets a row apart from its fellows: "Cụm 4 thấp nhất 46,9 triệu đồng" is no bound. */
export const EXTREMES: readonly string[] = ['thấp nhất', 'cao nhất', 'nhiều nhất', 'lớn nhất', 'nhỏ nhất']

/** Those of them that are the least. */
export const LEAST_EXTREMES: readonly string[] = ['thấp nhất', 'nhỏ nhất', 'ít nhất']

/** The most and the least of a count; "cao nhất" may be of a rate beside it. */
export const COUNT_EXTREMES: readonly string[] = ['nhiều nhất', 'ít nhất', 'lớn nhất', 'nhỏ nhất']

/** What is told in per cent, or of one of many. */
export const RATE_NOUNS: readonly string[] = ['tỷ lệ', 'tỉ lệ', 'tỷ trọng', 'tỉ trọng', 'mật độ', 'bình quân']

/** What links the most or the least to the row that has it, and that row to its figure: "cao nhất là xã Bình An, đạt 9,1%". */
export const EXTREME_LINKS: readonly string[] = ['là', 'ở', 'tại', 'thuộc về']
export const EXTREME_VERBS: readonly string[] = ['đạt', 'với', 'có', 'chiếm', 'chỉ', 'ước', 'tỷ lệ']

/** Words beside what the most or the least is of that tell of nothing else. */
export const EXTREME_RESTS: readonly string[] = ['tập trung', 'đơn vị', 'địa phương', 'lĩnh vực', 'còn', 'là']

/** Words of what comes behind the most: "tiếp đến là", "đứng thứ hai". */
export const NEXT_RANKS: readonly string[] = [
  'tiếp',
  'tiếp đến',
  'tiếp theo',
  'kế',
  'sau đó',
  'thứ',
  'đứng thứ',
]

/** Groups of rows of a table. */
export const GROUPS_OF_ROWS: readonly string[] = ['nhóm', 'khối', 'khu vực', 'vùng', 'cụm', 'tuyến']

/** Words beside the most or the least that leave some rows of a table out. */
export const SOME_ROWS: readonly string[] = [
  'trong số',
  'trong đó',
  'trong các',
  'trong nhóm',
  'riêng',
  'ngoài',
  'trừ',
  'không kể',
  'không tính',
  ...GROUPS_OF_ROWS,
]

/** Rows that stand for several, or for a mean: they are neither the most nor the least. */
export const JOINT_ROWS: readonly string[] = [
  'còn lại',
  'khác',
  'bình quân',
  'trung bình',
  'cả nước',
  'toàn',
  'chung',
  'các',
]

/** Words that tell the size of what is named as its unit does: "rộng 46,8 ha", "dài 12,4 km". */
export const SIZE_WORDS: readonly string[] = ['rộng', 'dài', 'cao', 'sâu', 'nặng']

/** Words right before a figure that is what was reached by now. */
export const REACHED_NOW: readonly string[] = [
  'đạt',
  'ước đạt',
  'hiện có',
  'hiện còn',
  'hiện là',
  'đến nay có',
  'nay có',
  'nay còn',
]

/** What is told of an earlier time in a comparison: "so với thực hiện năm trước". */
export const TOLD_KINDS: readonly string[] = ['thực hiện', 'kết quả', 'quyết toán', 'số thu', 'số chi']
