/** Words that open the name of a place or body, by level: a village named beside its commune is one item, not two. */
export const PLACE_LEVELS: readonly (readonly string[])[] = [
  ['tỉnh', 'thành phố trực thuộc'],
  ['huyện', 'quận', 'thị xã', 'thành phố'],
  ['xã', 'phường', 'thị trấn', 'đặc khu'],
  [
    'thôn',
    'làng',
    'bản',
    'ấp',
    'buôn',
    'bon',
    'khóm',
    'khu phố',
    'tổ',
    'tổ dân phố',
    'khối',
    'tiểu khu',
    'khu',
  ],
  ['trường', 'trường mầm non', 'trường tiểu học', 'trường thcs', 'trường thpt'],
  ['hợp tác xã', 'htx', 'công ty', 'doanh nghiệp'],
  ['sở', 'ban', 'phòng', 'chi cục', 'trung tâm'],
]

/** Words that say that a list names only some of the items. */
export const SOME_WORDS: readonly string[] = [
  'như',
  'điển hình',
  'tiêu biểu',
  'ví dụ',
  'chẳng hạn',
  'nhất là',
  'một số',
  'trong đó có',
]

/** Those, and words with which the parts of a whole are told of which the rest is left out. */
export const OPENINGS_OF_SOME: readonly string[] = [...SOME_WORDS, 'trong đó', 'riêng', 'chủ yếu', 'nổi bật']

/** Syllables that say of which level a figure is: what a commune and what a district has are two things. */
export const LEVEL_SYLLABLES: readonly string[] = ['tỉnh', 'huyện', 'xã', 'thôn', 'toàn']

/** Words for more than the place that a report is of. */
export const WIDE_SCOPES: readonly string[] = ['cả nước', 'toàn quốc', 'quốc gia', 'cả vùng', 'toàn vùng']

/** What a work, a site or an honour is of: "21 cấp tỉnh, 75 cấp cơ sở". */
export const STATE_LEVELS: readonly string[] = [
  'trung ương',
  'nhà nước',
  'quốc gia',
  'bộ',
  'tỉnh',
  'thành phố',
  'huyện',
  'quận',
  'thị xã',
  'xã',
  'phường',
  'ngành',
  'cơ sở',
  'trường',
]

/** Levels of the places that a report is of. */
export const REPORT_PLACES: readonly string[] = [
  'tỉnh',
  'huyện',
  'xã',
  'thành phố',
  'thị xã',
  'quận',
  'phường',
]

/** What stands behind "tại" and "ở" that names no place within that of a report: "ở mức", "tại Bảng 2". */
export const NO_PLACES: readonly string[] = [
  'toàn',
  'tỉnh',
  'cả',
  'mức',
  'bảng',
  'biểu',
  'phụ lục',
  'thời điểm',
  'địa phương',
]

/** Nouns of places, groups and times that open the name of one beside others. */
export const ONES_OF_MANY: readonly string[] = [
  'thôn',
  'xóm',
  'bản',
  'ấp',
  'tổ',
  'khu',
  'khối',
  'xã',
  'phường',
  'thị trấn',
  'huyện',
  'trường',
  'lớp',
  'chi bộ',
  'đội',
  'đoàn',
  'nhóm',
  'cụm',
  'đợt',
  'lần',
  'vòng',
  'tháng',
  'quý',
  'năm',
  'kỳ',
  'vụ',
  'tuần',
  'ngày',
]

/** What is whole behind "toàn": "nữ toàn xã". */
export const WIDER_WHOLES: readonly string[] = [
  'xã',
  'phường',
  'thị trấn',
  'huyện',
  'thị xã',
  'thành phố',
  'tỉnh',
  'quốc',
  'ngành',
  'trường',
  'thôn',
  'khóa',
  'nhiệm kỳ',
]

/** Nouns of villages that are told by name and number one behind the other. */
export const LISTED_VILLAGES: readonly string[] = ['thôn', 'làng', 'bản', 'buôn', 'ấp', 'xóm']

/** Nouns of villages with names of their own. */
export const VILLAGES: readonly string[] = [...LISTED_VILLAGES, 'khóm', 'khu phố', 'tổ dân phố']
