/** Words behind a percentage that make it the attainment of something planned: "đạt 95% kế hoạch". */
export const PLAN_WORDS: readonly string[] = [
  'kế hoạch',
  'kh',
  'dự toán',
  'dt',
  'chỉ tiêu',
  'mục tiêu',
  'nghị quyết',
  'định mức',
  'nhiệm vụ giao',
  'nhiệm vụ được giao',
  'khoán',
]

/** Words for a plan that stand for nothing else, where a sentence tells of the plan itself. */
export const SUBJECT_PLANS: readonly string[] = [
  'kế hoạch',
  'kh',
  'dự toán',
  'dt',
  'chỉ tiêu giao',
  'chỉ tiêu được giao',
  'số giao',
]

/** Words of a plan that is of those who come anew in its time, and not of all there are. */
export const NEWLY_WORDS: readonly string[] = ['mới', 'thêm', 'công nhận', 'năm', 'quý', 'tháng', 'kỳ']

/** Words before a figure that make it something planned: "kế hoạch giao 1.150 ha". */
export const TARGET_WORDS: readonly string[] = [
  'chỉ tiêu',
  'kế hoạch',
  'mục tiêu',
  'dự toán',
  'phấn đấu',
  'dự kiến',
  'tối thiểu',
  'định mức',
]

/** Pairs of words that part a whole in two, so that their shares make 100 %. */
export const COMPLEMENTS: readonly (readonly [string, string])[] = [
  ['đúng hạn', 'trễ hạn'],
  ['đúng hạn', 'quá hạn'],
  ['đúng hạn', 'chậm hạn'],
  ['đúng hạn', 'chưa đúng hạn'],
  ['nam', 'nữ'],
  ['trực tuyến', 'trực tiếp'],
]

/** Words before a list of shares that say it takes a whole apart: "Cơ cấu kinh tế: nông nghiệp 40%, …". */
export const STRUCTURE_WORDS: readonly string[] = [
  'cơ cấu',
  'phân theo',
  'chia theo',
  'chia ra',
  'phân ra',
  'tỷ trọng',
  'nguyên nhân',
]

/** Words behind the name of a whole that make a part of it: "học sinh lớp 5" is not all "học sinh". */
export const NARROWING_WORDS: readonly string[] = [
  'khối',
  'lớp',
  'bậc',
  'cấp',
  'mầm non',
  'mẫu giáo',
  'tiểu học',
  'trung học',
  'nữ',
  'nam',
  'dân tộc',
  'nghèo',
  'cận nghèo',
  'thôn',
  'xóm',
  'bản',
  'ấp',
  'tổ dân phố',
]

/** Words before an amount that was given to be spent. */
export const GIVEN_WORDS: readonly string[] = [
  'vốn giao',
  'vốn được giao',
  'vốn phân bổ',
  'tổng vốn',
  'tổng số vốn',
  'tổng kế hoạch vốn',
  'kế hoạch vốn',
  'tổng kinh phí',
  'kinh phí giao',
  'kinh phí được giao',
  'kinh phí được cấp',
  'kinh phí cấp',
  'dự toán giao',
  'dự toán được giao',
  'bố trí',
  'phân bổ',
  'được phân bổ',
  'được cấp',
]

/** Words before an amount that was spent of what was given. */
export const SPENT_WORDS: readonly string[] = [
  'giải ngân',
  'thanh toán',
  'đã chi',
  'sử dụng',
  'đã thực hiện chi',
  'quyết toán',
]

/** Nouns of the yearly indicators that are told as shares of a plan or of the year before: "thu ngân sách đạt 115% dự toán". */
export const INDICATORS: readonly string[] = [
  'thu',
  'chi',
  'giải ngân',
  'vốn',
  'sản lượng',
  'doanh thu',
  'giá trị',
  'kim ngạch',
  'kinh phí',
  'diện tích',
  'dư nợ',
  'kinh tế',
]

/** Syllables between a plan and its figure that leave it that of all, and of this time: "kế hoạch cả năm được tỉnh giao là". */
export const PLAN_RESTS: readonly string[] = [
  'chung',
  'cả',
  'năm',
  'quý',
  'tháng',
  'được',
  'giao',
  'đề',
  'ra',
  'đầu',
  'của',
  'tỉnh',
  'huyện',
  'xã',
  'tw',
  'hđnd',
  'là',
]

/** Verbs of making a plan, behind its figure: "1.200 tấn đề ra cho vụ trước". */
export const SETTING_VERBS: readonly string[] = ['đề ra', 'giao', 'đặt ra']

/** What leads from a plan to its time: "kế hoạch 1.200 tấn của vụ trước". */
export const PLAN_TIME_WORDS: readonly string[] = ['của', 'cho', 'trong', 'ở', 'đối với']

/** Syllables that lead to a percentage and say nothing of what it is a share: "riêng … chiếm tỷ lệ", "vốn cho … chiếm". */
export const SHARING_SYLLABLES: readonly string[] = [
  'riêng',
  'chiếm',
  'đạt',
  'bằng',
  'tỷ',
  'tỉ',
  'lệ',
  'vốn',
  'cho',
]

/** Words behind a count of things that point to those just listed: "ba huyện này", "3 xã nói trên". */
export const POINTING_WORDS: readonly string[] = [
  'này',
  'trên',
  'đó',
  'ấy',
  'nói trên',
  'nêu trên',
  'kể trên',
  'trên đây',
  'vừa nêu',
  'đầu',
  'đầu tiên',
  'đứng đầu',
]

/** Words between a whole and the list of some of its parts that say no more than where these are: "tập trung nhiều nhất ở". */
export const LISTING_WORDS: readonly string[] = [
  'nhiều nhất',
  'cao nhất',
  'lớn nhất',
  'đông nhất',
  'tập trung',
  'chủ yếu',
  'phân bố',
  'xảy ra',
  'ghi nhận',
  'trong đó',
  'nhiều',
  'cao',
  'lớn',
  'số',
  'xuất hiện',
]

/** Verbs that lead to the share that something makes. */
export const SHARE_VERBS: readonly string[] = ['chiếm', 'bằng', 'đóng góp', 'tập trung']

/** Syllables of the words behind a percentage that name no whole of their own: "của tổng số hộ nghèo". */
export const WHOLE_SYLLABLES: readonly string[] = [
  'số',
  'tổng',
  'của',
  'trên',
  'các',
  'trong',
  'diện',
  'tích',
]

/** Wholes that are measured, not counted: a ratio of counted things gives no share of them. */
export const WHOLE_MEASURES: readonly string[] = [
  'gdp',
  'grdp',
  'tổng sản phẩm',
  'kim ngạch',
  'giá trị',
  'sản lượng',
  'sản xuất',
  'diện tích',
  'doanh thu',
  'doanh số',
  'dư nợ',
  'vốn',
  'nguồn vốn',
  'ngân sách',
  'thu ngân sách',
  'nguồn thu',
  'chi ngân sách',
  'kinh phí',
  'thị phần',
  'quỹ đất',
  'thu nhập',
  'công suất',
  'khối lượng',
  'lượng',
  'sản phẩm xuất khẩu',
  'xuất khẩu',
  'nhập khẩu',
  'kinh tế',
]

/** Who sets plans for a place and its offices: "dự toán tỉnh giao". */
export const PLAN_GIVERS: readonly string[] = [
  'tỉnh',
  'huyện',
  'thành phố',
  'xã',
  'trung ương',
  'tw',
  'bộ',
  'sở',
  'hđnd',
  'hội đồng nhân dân',
  'ubnd',
  'ủy ban nhân dân',
  'cấp trên',
]

/** Who gives plans: "dự toán Trung ương giao", "chỉ tiêu của Bộ Tài chính". */
export const ANY_PLAN_GIVERS: readonly string[] = [
  'chính phủ',
  'thủ tướng',
  'quốc hội',
  'tổng cục',
  'cục',
  'chi cục',
  'ngành',
  'tỉnh ủy',
  'huyện ủy',
  'thành ủy',
  'quận',
  'thị xã',
  'phường',
  'tập đoàn',
  'tổng công ty',
  'đại hội',
  ...PLAN_GIVERS,
]

/** What the structure of an economy is of. */
export const ECONOMY_WORDS: readonly string[] = [
  'nền kinh tế',
  'cơ cấu kinh tế',
  'cơ cấu ngành kinh tế',
  'gdp',
  'grdp',
  'tổng sản phẩm',
  'giá trị tăng thêm',
]

/** Words of what else is told by sectors, and of places too small to have taxes on products of their own. */
export const NO_ECONOMY_WORDS: readonly string[] = [
  'lao động',
  'vốn',
  'đầu tư',
  'giá trị sản xuất',
  'doanh nghiệp',
  'dư nợ',
  'huyện',
  'quận',
  'thị xã',
  'xã',
  'phường',
  'thị trấn',
  'thôn',
]

/** Words for how two things stand to each other: "tỷ lệ nam/nữ 112:100". */
export const PROPORTION_WORDS: readonly string[] = ['tỷ lệ', 'tỉ lệ', 'tỷ số', 'tỉ số']

/** Deeds with which all that came stands in front of a slash, and what was done of it behind: "thụ lý và giải quyết 67/51 vụ". */
export const TAKING_UP: readonly string[] = [
  'thụ lý',
  'tiếp nhận',
  'nhận',
  'phát hiện',
  'xảy ra',
  'phải giải quyết',
  'phải thi hành',
]

/** What so many were planned of are called right behind a slash: "35 đảng viên/30 chỉ tiêu". */
export const PLAN_UNITS: readonly string[] = ['chỉ tiêu', 'kế hoạch']

/** For when a plan is and who set it, right behind its word: "so với kế hoạch tỉnh giao". */
export const PLAN_SETTINGS: readonly string[] = [
  'năm',
  'vụ',
  'cả năm',
  'đề ra',
  'đã đề ra',
  'giao',
  'được giao',
  'tỉnh giao',
  'huyện giao',
  'xã giao',
]

/** Words of other times than that of a list, behind it: "so với năm 2021 hai xã này chiếm". */
export const TIMES_BESIDE: readonly string[] = ['năm', 'tháng', 'quý', 'cùng kỳ', 'so', 'trước đây']

/** Words of figures that are planned and not facts. */
export const PLANNED_TIMES: readonly string[] = [
  'kế hoạch',
  'dự toán',
  'chỉ tiêu',
  'mục tiêu',
  'phấn đấu',
  'dự kiến',
  'giao đầu năm',
  'được giao',
  'nghị quyết',
]

/** The same, cut short. */
export const PLANNED_BRIEFLY: readonly string[] = ['kh', 'dt']

/** Words of what was set, and is no earlier level: "(NQ 11,05%)". */
export const SET_LEVELS: readonly string[] = [
  'nq',
  'nghị quyết',
  'kh',
  'kế hoạch',
  'chỉ tiêu',
  'mục tiêu',
  'dự kiến',
  'phấn đấu',
]

/** For when a plan is and that it was set, behind its word: "so với kế hoạch cả năm đề ra". */
export const PLAN_RESTS_AHEAD: readonly string[] = [
  ...SETTING_VERBS,
  'được giao',
  'năm',
  'quý',
  'tháng',
  'vụ',
  'kỳ',
]

/** What a figure is held against that is no part of it: "thiếu 4 đại biểu so với tổng số". */
export const HELD_AGAINST: readonly string[] = [
  'tổng số',
  'tổng',
  'số',
  'mức',
  'chỉ tiêu',
  'kế hoạch',
  'dự toán',
  'mục tiêu',
  'yêu cầu',
  'quy định',
  'định mức',
]

/** Words of a total that tell what was reached or done of a whole: "33 trường đạt chuẩn". */
export const REACHING_DEEDS: readonly string[] = [
  'đạt',
  'hoàn thành',
  'được',
  'giải ngân',
  'huy động',
  'giải quyết',
  'xử lý',
]

/** Words before what was spent that say no more than when and where: another word tells who spent it, or on what. */
export const BEFORE_SPENT: readonly string[] = [
  'đến',
  'tới',
  'tính',
  'hết',
  'nay',
  'trong',
  'năm',
  'hiện',
  'đã',
  'kết quả',
  'lũy kế',
  'thời điểm',
  'ngày',
  'tháng',
  'quý',
  'cuối',
  'kỳ',
  'toàn',
  'huyện',
  'xã',
  'tỉnh',
  'thị xã',
  'thành phố',
  'báo cáo',
  'được',
]

/** What spends over years what it has. */
export const YEARS_LONG: readonly string[] = ['dự án', 'công trình', 'đề án', 'gói thầu']

/** Words before "trên" with which it says "more than", and not of how many: "đạt trên 150 triệu USD". */
export const MORE_THAN_WORDS: readonly string[] = [
  'đạt',
  'được',
  'có',
  'là',
  'với',
  'giải quyết',
  'xử lý',
  'thực hiện',
  'thu',
  'chi',
  'nộp',
  'vốn',
  'tiền',
  'giá trị',
  'trị giá',
  'khoảng',
  'ước',
]

/** Nouns for what is measured in per cent of its own: "tốc độ", "độ che phủ rừng". */
export const MEASURED_OF_ITS_OWN: readonly string[] = [
  'tỷ lệ',
  'tỉ lệ',
  'tỷ suất',
  'tỉ suất',
  'tỷ trọng',
  'tỉ trọng',
  'tốc độ',
  'độ che phủ',
  'độ bao phủ',
  'độ phủ',
  'chỉ số',
  'năng suất',
  'thu nhập',
  'tăng trưởng',
]

/** Words that make a percentage the share of what stands before it. */
export const ANNOUNCING_SHARES: readonly string[] = [
  'đạt',
  'chiếm',
  'bằng',
  'tỷ lệ',
  'tỉ lệ',
  'tương ứng',
  'tương đương',
  'tức',
  'đáp ứng',
]

/** Nouns for people of any sort. */
export const ANYBODY_NOUNS: readonly string[] = [
  'người',
  'khẩu',
  'nhân khẩu',
  'đối tượng',
  'trường hợp',
  'em',
  'đồng chí',
]

/** Words before the name of a part that takes a share: "như vậy, trồng trọt chiếm 52,8%". */
export const BEFORE_SHARING: readonly string[] = [
  'riêng',
  'trong đó',
  'cụ thể',
  'còn',
  'như vậy',
  'như thế',
  'theo đó',
  'qua đó',
  'do đó',
  'do vậy',
  'vì vậy',
  'về cơ cấu',
  'xét về cơ cấu',
  'cơ cấu',
]
