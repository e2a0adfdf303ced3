/** A noun of a work or an institution whose name ends in a number: "thủy điện Bá Thước 2". */
export interface WorkNoun {
  /** Lower case, NFC; its first letter may be printed as a capital. */
  readonly surface: string
  /** Regular expression: what of its kind stands between the noun and its name, or what must not follow it. */
  readonly behind?: string
  readonly example: string
}

/** Nouns of works and institutions, in the order in which they are tried. */
export const WORK_NOUNS: readonly WorkNoun[] = [
  { surface: 'thủy điện', example: 'thủy điện Bá Thước 2' },
  { surface: 'nhiệt điện', example: 'nhiệt điện Hải Phòng 2' },
  { surface: 'hồ', behind: '(?! Chí Minh )', example: 'hồ Ea Kar 1' },
  { surface: 'đập', example: 'đập Suối Vàng 2' },
  { surface: 'nhà máy', example: 'nhà máy Hòa Phú 2' },
  { surface: 'trường', behind: '(?: [\\p{L}&]+)?', example: 'trường THCS Hòa Phú 2' },
  { surface: 'bệnh viện', example: 'bệnh viện Bạch Mai 2' },
  { surface: 'công ty', behind: '(?: [\\p{L}]+){0,3}', example: 'công ty cổ phần Sông Đà 10' },
  { surface: 'xí nghiệp', example: 'xí nghiệp Sông Đà 5' },
  { surface: 'bản', example: 'bản Nậm Khắt 2' },
  { surface: 'làng', example: 'làng Đê Kjiêng 2' },
  { surface: 'trạm bơm', example: 'trạm bơm Vân Đình 2' },
  { surface: 'trạm biến áp', example: 'trạm biến áp Hòa Phú 3' },
  { surface: 'cầu', example: 'cầu Ea Drăng 2' },
  { surface: 'chợ', example: 'chợ Hòa Phú 2' },
  { surface: 'đồn', example: 'đồn Ia Lốp 2' },
  { surface: 'cảng', example: 'cảng Cái Lân 2' },
  { surface: 'tàu', behind: '(?: \\p{Ll}+){0,2}', example: 'tàu chở hàng Hòa Phú 08' },
  { surface: 'khu đô thị', example: 'khu đô thị Nam Sông 2' },
  { surface: 'khu công nghiệp', example: 'khu công nghiệp Hòa Phú 2' },
]

/** Bodies that vie with each other in a group that has a number: "cụm thi đua các huyện, thành phố 01". */
export const RIVAL_BODIES: readonly string[] = [
  'sở',
  'ban',
  'ngành',
  'huyện',
  'xã',
  'phường',
  'đoàn thể',
  'doanh nghiệp',
  'cơ quan',
]

/** Words behind the name of such a group that end it: what follows them is counted. */
export const RIVAL_ENDS: readonly string[] = ['có', 'gồm', 'với', 'đạt']

/** Words before the letters of a series and its number: "số BX 123456", "phôi AB 0123456". */
export const SERIAL_WORDS: readonly string[] = ['số', 'sê-ri', 'seri', 'hiệu', 'phôi']

/** What the digits of a slogan count: "5 không, 3 sạch". */
export const SLOGAN_WORDS: readonly string[] = [
  'không',
  'có',
  'sạch',
  'tốt',
  'biết',
  'hơn',
  'nhất',
  'xây',
  'chống',
  'đẹp',
  'xanh',
  'giỏi',
  'chăm',
  'vững',
  'phẩm chất',
  'an toàn',
  'văn minh',
  'mẫu mực',
  'trách nhiệm',
  'tiết kiệm',
]

/** What a digit counts in a quotation that is no slogan. */
export const NO_SLOGAN_WORDS: readonly string[] = [
  'xã',
  'thôn',
  'huyện',
  'hộ',
  'người',
  'đồng',
  'triệu',
  'tỷ',
  'tháng',
  'năm',
  'ngày',
  '%',
]

/** What has versions: "công nghiệp 4.0". */
export const VERSIONED: readonly string[] = [
  'công nghiệp',
  'công nghệ',
  'lần thứ tư',
  'điện tử',
  'số',
  'web',
  'thế hệ',
  'nền tảng',
  'hệ thống',
  'phần mềm',
  'nông nghiệp',
  'kỷ nguyên',
  'thời đại',
  'thời kỳ',
  'y tế',
  'giáo dục',
]

/** What a code names, behind "mã": "mã số thủ tục: 1.011963". */
export const CODED: readonly string[] = [
  'số',
  'hồ sơ',
  'thủ tục',
  'tthc',
  'định danh',
  'đơn',
  'vận đơn',
  'bưu',
  'khách',
  'thẻ',
  'sản phẩm',
  'giao dịch',
  'otp',
  'zip',
  'trường',
  'ngành',
  'chương',
  'nhiệm vụ',
]
