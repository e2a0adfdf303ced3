/** Names of a last part that leave nothing over: a list that ends with them is exhaustive. */
export const CLOSING_NAMES: readonly string[] = [
  'khác',
  'còn lại',
  'số còn lại',
  'phần còn lại',
  'chưa phân loại',
]

/** Pairs of names that share a whole between them, beside a name and its negation ("đạt" and "chưa đạt"). */
export const OPPOSITES: readonly (readonly [one: string, other: string])[] = [
  ['nam', 'nữ'],
  ['cũ', 'mới'],
  ['đúng', 'sai'],
  ['đúng hạn', 'quá hạn'],
  ['đúng hạn', 'trễ hạn'],
  ['đúng hạn', 'chậm'],
  ['trong hạn', 'quá hạn'],
  ['trực tuyến', 'trực tiếp'],
  ['chuyển sang', 'mới'],
  ['chuyển qua', 'mới'],
  ['hộ nghèo', 'cận nghèo'],
  ['kiên cố', 'bán kiên cố'],
  ['trong nước', 'nước ngoài'],
  ['quốc tế', 'nội địa'],
  ['quốc tế', 'trong nước'],
  ['thành thị', 'nông thôn'],
  ['theo kế hoạch', 'đột xuất'],
  ['định kỳ', 'đột xuất'],
  ['thường kỳ', 'bất thường'],
  ['thường xuyên', 'định kỳ'],
  ['thường xuyên', 'đột xuất'],
  ['tập thể', 'cá nhân'],
  ['vắng', 'có mặt'],
  ['duyệt', 'trả lại'],
  ['ngắn hạn', 'dài hạn'],
  ['trong tỉnh', 'ngoài tỉnh'],
  ['công lập', 'ngoài công lập'],
  ['chuyển tiếp', 'khởi công mới'],
  ['vốn đầu tư', 'vốn sự nghiệp'],
  ['trước hạn', 'quá hạn'],
  ['trong hạn', 'trễ hạn'],
  ['thường trú', 'tạm trú'],
  ['xây mới', 'sửa chữa'],
  ['làm mới', 'sửa chữa'],
  ['trong giới hạn', 'vượt'],
  ['trong ngưỡng', 'vượt'],
  ['trong giới hạn', 'ngoài giới hạn'],
  ['đạt chuẩn', 'vượt'],
  ['đạt quy chuẩn', 'vượt'],
  ['dưới ngưỡng', 'vượt'],
  ['còn hạn', 'hết hạn'],
  ['còn hiệu lực', 'hết hiệu lực'],
  ['nguy hiểm', 'bình thường'],
]

/** Names of two rows of a table that are all of the row above them: "Dân số | Nam | Nữ | Thành thị | Nông thôn". */
export const OPPOSITE_ROWS: readonly (readonly [one: string, other: string])[] = [
  ['nam', 'nữ'],
  ['nam giới', 'nữ giới'],
  ['thành thị', 'nông thôn'],
  ['khu vực thành thị', 'khu vực nông thôn'],
  ['công lập', 'ngoài công lập'],
  ['đồng bằng', 'miền núi'],
]

/** Pairs of branches that make up one field between them, each told in a sentence or paragraph of its own. */
export const BRANCHES: readonly (readonly [one: string, other: string])[] = [
  ['nuôi trồng', 'khai thác'],
  ['tôm sú', 'tôm thẻ'],
  ['tôm sú', 'thẻ chân trắng'],
  ['rừng tự nhiên', 'rừng trồng'],
  ['xuất khẩu', 'nhập khẩu'],
  ['quốc tế', 'nội địa'],
  ['thành thị', 'nông thôn'],
  ['đồng bằng', 'miền núi'],
  ['miền xuôi', 'miền núi'],
  ['trong nước', 'nước ngoài'],
  ['công lập', 'ngoài công lập'],
  ['bắt buộc', 'tự nguyện'],
]

/**
 * Properties that one person or thing has beside others. Parts named by two different rows overlap: women,
 * members of minorities and people under 40 are not three parts of one whole.
 */
export const OVERLAPPING: readonly { readonly dimension: string; readonly surfaces: readonly string[] }[] = [
  { dimension: 'sex', surfaces: ['nữ', 'nam', 'phụ nữ', 'nam giới'] },
  {
    dimension: 'ethnicity',
    surfaces: ['dân tộc thiểu số', 'dtts', 'người dân tộc', 'đồng bào dân tộc', 'dân tộc kinh'],
  },
  { dimension: 'age', surfaces: ['tuổi', 'trẻ em', 'cao tuổi', 'thanh niên'] },
  { dimension: 'party', surfaces: ['là đảng viên', 'đảng viên là', 'trong đảng', 'ngoài đảng'] },
  { dimension: 'religion', surfaces: ['tôn giáo', 'theo đạo', 'có đạo'] },
  {
    dimension: 'schooling',
    surfaces: ['đại học', 'thạc sĩ', 'trình độ', 'trên đại học', 'cao đẳng', 'trung cấp'],
  },
  { dimension: 'poverty', surfaces: ['hộ nghèo', 'cận nghèo'] },
  { dimension: 'policy', surfaces: ['gia đình chính sách', 'người có công', 'khuyết tật', 'bảo trợ'] },
  { dimension: 'channel', surfaces: ['trực tuyến', 'trực tiếp', 'bưu chính'] },
]

/** Words with which the steps of one scale open, of which a report names every one: "quý I … quý II", "cấp tỉnh … cấp xã". */
export const STEP_WORDS: readonly string[] = ['cấp', 'do', 'đợt', 'quý', 'kỳ', 'hạng', 'loại', 'bậc', 'mức']

/** Prepositions with which the names of all parts go on behind their figures: "03 lớp về pháp luật, 04 lớp về giảm nghèo". */
export const RELATORS: readonly string[] = ['về', 'do', 'thuộc', 'bằng', 'cho', 'từ']

/** What prizes are called where the word for a prize goes without saying: "gồm 3 nhất, 16 nhì". */
export const PRIZE_NAMES: readonly string[] = [
  'nhất',
  'nhì',
  'ba',
  'kk',
  'khuyến khích',
  'vàng',
  'bạc',
  'đồng',
]

/** Sorts of things, and what may be done with one: a petition that is sent back is not kept as well, a first prize is no second one. */
export const NAME_SORTS: readonly (readonly string[])[] = [
  ['khiếu nại', 'tố cáo', 'kiến nghị', 'phản ánh', 'đề nghị', 'tranh chấp'],
  ['nhất', 'nhì', 'ba', 'tư', 'khuyến khích'],
  ['vàng', 'bạc', 'đồng'],
  ['chuyển', 'trả', 'trả lại', 'lưu', 'xếp lưu', 'hướng dẫn', 'thụ lý', 'đình chỉ', 'rút đơn', 'đôn đốc'],
  [
    'khởi tố',
    'xử phạt',
    'xử lý hành chính',
    'phạt tiền',
    'cảnh cáo',
    'nhắc nhở',
    'khiển trách',
    'cách chức',
    'khai trừ',
    'buộc thôi việc',
    'chuyển cơ quan',
    'chuyển hồ sơ',
    'tạm đình chỉ',
    'đình chỉ',
  ],
]

/** Levels of teaching: of a list of schools, classes, pupils or teachers no two count the same. */
export const TEACHING_LEVELS: readonly string[] = [
  'nhà trẻ',
  'mầm non',
  'mẫu giáo',
  'tiểu học',
  'thcs',
  'trung học cơ sở',
  'thpt',
  'trung học phổ thông',
  'ptdtnt',
  'phổ thông dân tộc nội trú',
  'gdtx',
  'gdnn',
  'giáo dục thường xuyên',
  'liên cấp',
  'trung cấp',
  'cao đẳng',
  'đại học',
]

/** The stages of teaching, each with its names: classes of one have no pupils of another. */
export const TEACHING_STAGES: readonly (readonly string[])[] = [
  ['nhà trẻ', 'mẫu giáo', 'mầm non'],
  ['tiểu học'],
  ['thcs', 'trung học cơ sở'],
  ['thpt', 'trung học phổ thông'],
  ['trung cấp'],
  ['cao đẳng'],
  ['đại học'],
]

/** What sorts people, each into one class: figures behind a colon that follows them are of all, and together no more. */
export const CLASS_HEADS: readonly string[] = [
  'trình độ chuyên môn',
  'trình độ chuyên môn nghiệp vụ',
  'trình độ đào tạo',
  'trình độ học vấn',
  'trình độ văn hóa',
  'trình độ lý luận chính trị',
  'lý luận chính trị',
  'độ tuổi',
  'cơ cấu độ tuổi',
  'giới tính',
  'dân tộc',
  'thành phần dân tộc',
]

/** Offices that one person has: a list of others names them without a number. */
export const SINGLE_OFFICES: readonly string[] = [
  'trưởng đoàn',
  'trưởng ban',
  'trưởng phòng',
  'đội trưởng',
  'tổ trưởng',
  'chủ tịch',
  'bí thư',
  'giám đốc',
  'hiệu trưởng',
  'chủ nhiệm',
  'chánh án',
  'chánh văn phòng',
]

/** Bodies of which another has one: a list of others names them without a number. */
export const SINGLE_BODIES: readonly string[] = ['văn phòng', 'thanh tra', 'bộ phận một cửa']

/** Nouns of bodies and offices that each stand for themselves: of a list of them no two count the same. */
export const BODY_NOUNS: readonly string[] = [
  'ubnd',
  'hđnd',
  'ủy ban',
  'hội đồng',
  'hội',
  'cơ quan',
  'chi cục',
  'cục',
  'phòng',
  'ban',
  'sở',
  'nhà',
  'trại',
  'trạm',
  'trung tâm',
  'công an',
  'tòa án',
  'viện',
  'bệnh viện',
  'trường',
  'đồn',
  'đội',
  'hạt',
  'kho bạc',
  'ngân hàng',
  'công ty',
  'doanh nghiệp',
  'hợp tác xã',
  'mttq',
  'đoàn thanh niên',
  'chi bộ',
  'đảng bộ',
  'đảng ủy',
]

/** Words of sets that share things, which are counted once in what the two have together: "tổng cộng 22.700 bài trong danh mục tích hợp". */
export const UNION_WORDS: readonly string[] = [
  'tích hợp',
  'trùng',
  'giao nhau',
  'hợp nhất',
  'cơ sở dữ liệu',
  'csdl',
  'vừa là',
  'vừa thuộc',
  'vừa có',
  'đồng thời là',
  'đồng thời thuộc',
  'có thể thuộc cả hai',
]

/** Words beside a list by which one thing is counted in several of its parts: "có người vi phạm nhiều nội dung". */
export const COUNTED_TWICE: readonly string[] = [
  'nhiều nội dung',
  'nhiều lỗi',
  'nhiều hành vi',
  'nhiều lĩnh vực',
  'nhiều nhóm',
  'nhiều loại',
  'nhiều hình thức',
  'nhiều nguyên nhân',
  'cùng lúc',
  'đồng thời là',
  'đồng thời thuộc',
  'vừa là',
  'vừa thuộc',
  'vừa có',
  'vừa vi phạm',
  'cả hai',
  'trùng nhau',
  'tính trùng',
  'tính trong số',
  'nằm trong số',
  'đã tính vào',
  'hai cấp',
  'nhiều cấp',
  'kiêm nhiệm',
  'hai lần',
  'nhiều lần',
  'phối hợp giữa',
]

/** Penalties that come on top of a fine or a warning. */
export const ADDED_PENALTIES: readonly string[] = [
  'tước giấy phép',
  'tước quyền',
  'tước bằng',
  'tịch thu',
  'tạm giữ',
  'buộc khắc phục',
  'buộc tiêu hủy',
  'phạt bổ sung',
  'đình chỉ hoạt động',
]

/** Words that lead from the parts of a list to something else than one more of them: "…, trong đó phường Tân Lập 08 cơ sở". */
export const TURNING_WORDS: readonly string[] = [
  'trong đó',
  'trong số',
  'riêng',
  'ngoài ra',
  'gồm',
  'bao gồm',
  'còn',
  'kể cả',
  'chưa kể',
  'đã',
  'đạt',
  'với',
  'tăng',
  'giảm',
  'nâng',
  'lũy kế',
  'luỹ kế',
  'tổng',
  'dự kiến',
  'kế hoạch',
  'ước',
]

/** Words of what is not of a total of what was done, or not yet: "khu C 26 lô, chưa bàn giao". */
export const UNDONE_WORDS: readonly string[] = ['chưa', 'đang', 'sẽ', 'không', 'bị']

/** What an audit or inspection asks to be done with money: names of items, not of a rise or fall. */
export const AUDIT_DEEDS: readonly string[] = [
  'tăng thu',
  'tăng nộp',
  'giảm chi',
  'giảm trừ',
  'giảm nộp',
  'giảm lỗ',
  'giảm cấp phát',
  'giảm thanh toán',
  'giảm quyết toán',
  'giảm dự toán',
  'giảm giá trị',
  'giảm khấu trừ',
  'cắt giảm',
]

/** Words of what such a total is of. */
export const AUDIT_WORDS: readonly string[] = [
  'xử lý tài chính',
  'xử lý về tài chính',
  'xử lý kinh tế',
  'xử lý về kinh tế',
  'kiến nghị',
  'kiểm toán',
  'thanh tra',
  'kiểm tra',
  'sai phạm',
  'vi phạm',
  'kết luận',
  'thẩm tra',
  'rà soát',
]

/** What became of people and animals that others count by where they are: "513 ca tại 62 tỉnh; 24 ca tử vong". */
export const OUTCOME_WORDS: readonly string[] =
  'tử vong|chết|khỏi|xuất viện|ra viện|hồi phục|bình phục|nặng|nguy kịch|tiêu hủy'.split('|')

/** Words of where other parts are than those told by a place: "nhập cảnh", "còn lại ở huyện". */
export const OTHER_PLACE_WORDS: readonly string[] =
  'khác|còn lại|tại|ở|trong|ngoài|nhập cảnh|nội địa|thuộc'.split('|')

/** Honours of which each has one who is honoured. */
export const AWARDS: readonly string[] = [
  'bằng khen',
  'giấy khen',
  'cờ',
  'cờ thi đua',
  'huân chương',
  'huy chương',
  'kỷ niệm chương',
  'danh hiệu',
  'thư khen',
]

/** Who has them. */
export const HONOURED: readonly string[] = [
  'tập thể',
  'cá nhân',
  'hộ',
  'hộ gia đình',
  'gia đình',
  'đơn vị',
  'người',
  'đồng chí',
]

/** Nouns of what a case may have several of. */
export const FAULT_NOUNS: readonly string[] = ['lỗi', 'hành vi', 'sai phạm', 'vi phạm về lỗi']

/** Nouns that stand before them: "theo nhóm hành vi". */
export const FAULT_SORTS: readonly string[] = ['nhóm', 'dạng', 'loại', 'lượt']

/** Words that lead to a list of faults: "phân tích các lỗi". */
export const TO_FAULTS: readonly string[] = [
  'phân tích',
  'phân loại',
  'theo',
  'về',
  'các',
  'những',
  'với',
  'do',
  'gồm',
  'vì',
]

/** Words behind a fault at the head of their list: "lỗi phổ biến". */
export const OF_FAULTS: readonly string[] = ['vi phạm', 'phổ biến', 'chủ yếu', 'bị xử phạt', 'bị xử lý']

/** What may be in two branches, and is then counted in both: a household, a firm, a place. */
export const IN_BOTH_BRANCHES: readonly string[] = [
  'hộ',
  'cơ sở',
  'doanh nghiệp',
  'hợp tác xã',
  'đơn vị',
  'thị trường',
  'xã',
  'huyện',
  'tỉnh',
]

/** Words beside a branch that do not tell which one it is. */
export const NO_BRANCH_WORDS: readonly string[] = [
  'tổng',
  'riêng',
  'khu vực',
  'vùng',
  'ước tính',
  'bao gồm',
  'trong đó',
  'tính',
  'theo',
  'toàn tỉnh',
  'cả nước',
  'tháng',
  'năm',
]
