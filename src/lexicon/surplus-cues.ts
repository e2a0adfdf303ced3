/** What the surplus of one thing over another is called. */
export interface SurplusCue {
  /** Regular expression, lower case: the words right before the surplus. */
  readonly name: string
  /** The words before the two totals. */
  readonly more: string
  readonly less: string
  /** True where the names are so short that other figures are called by them too: then only what holds is told. */
  readonly loose?: true
  readonly example: string
}

/** Names that say which total is taken from which; of "chênh lệch" the greater comes first. */
export const SURPLUSES: readonly SurplusCue[] = [
  {
    name: 'chênh lệch (?:giữa )?(?:tổng )?thu\\s?(?:[-–,]|và|trừ|lớn hơn|nhỏ hơn)?\\s?(?:tổng )?chi',
    more: '(?:tổng (?:số |nguồn )?|nguồn )thu',
    less: 'tổng (?:số )?chi',
    example: 'tổng thu 589 triệu đồng; tổng chi 556 triệu đồng; chênh lệch thu - chi 33 triệu đồng',
  },
  {
    name: '(?:tổng thu (?:trừ|so với|cân đối với) (?:tổng )?chi|(?:cân đối|bù trừ) (?:giữa )?(?:tổng )?thu\\s?(?:[-–,]|và|trừ)?\\s?(?:tổng )?chi)[^;:]{0,40}(?:dư|thừa)(?: ra)?',
    more: '(?:tổng (?:số |nguồn )?|nguồn )thu',
    less: 'tổng (?:số )?chi',
    example: 'Lấy tổng thu trừ tổng chi, ngân sách còn dư 33 triệu đồng',
  },
  {
    name: '(?:lợi nhuận(?! sau| gộp| thuần| khác)|chênh lệch (?:giữa )?doanh thu\\s?(?:[-–,]|và|trừ)?\\s?(?:tổng )?chi phí)',
    more: '(?:tổng )?doanh thu(?! tài chính| hoạt động| khác| thuần| bán)',
    less: 'tổng (?:các |số )?(?:khoản )?chi phí',
    example: 'doanh thu 589 triệu đồng; tổng chi phí 556 triệu đồng; lợi nhuận trước thuế 33 triệu đồng',
  },
  {
    name: '(?:tổng )?thu (?:ngân sách )?(?:lớn|nhiều|cao) hơn (?:tổng )?chi(?: ngân sách)?',
    more: '(?:tổng |nguồn |số )*thu(?! nhập| hồi)',
    less: '(?:tổng |số )*chi(?! phí| cục| bộ| hội| tiết| đoàn)',
    loose: true,
    example: 'xã thu được 589 triệu đồng; chi ngân sách 556 triệu đồng; thu lớn hơn chi 33 triệu đồng',
  },
  {
    name: 'bội chi(?! (?:ngân sách )?(?:trung ương|địa phương|tỉnh|thành phố|huyện))',
    more: 'tổng (?:số )?chi',
    less: 'tổng (?:số )?thu',
    example: 'tổng số thu ngân sách 556 tỷ đồng; tổng số chi 589 tỷ đồng; mức bội chi 33 tỷ đồng',
  },
  {
    name: 'bội thu(?! (?:ngân sách )?(?:trung ương|địa phương|tỉnh|thành phố|huyện))',
    more: 'tổng (?:số )?thu',
    less: 'tổng (?:số )?chi',
    example: 'tổng số thu ngân sách 589 tỷ đồng; tổng số chi 556 tỷ đồng; bội thu ngân sách 33 tỷ đồng',
  },
  {
    name: '(?:xuất siêu|thặng dư(?: thương mại)?)',
    more: '(?:xuất khẩu|xk)',
    less: '(?:nhập khẩu|nk)',
    example: 'xuất khẩu 214 triệu USD; nhập khẩu 168 triệu USD; xuất siêu 46 triệu USD',
  },
  {
    name: '(?:nhập siêu|thâm hụt(?: thương mại)?)',
    more: '(?:nhập khẩu|nk)',
    less: '(?:xuất khẩu|xk)',
    example: 'xuất khẩu 168 triệu USD; nhập khẩu 214 triệu USD; nhập siêu 46 triệu USD',
  },
]

/** Words behind "tổng chi phí" and before the figure that leave it all that was spent; any other may name a kind of it. */
export const WHOLE_SPENDING: readonly string[] = [
  'là',
  'hết',
  'đạt',
  'ước',
  'ước tính',
  'khoảng',
  'gần',
  'hơn',
  'trên',
  'chỉ',
  'ở mức',
  'đã',
  'thực hiện',
  'phát sinh',
  'quyết toán',
  'cả',
  'trong',
  'năm',
  'kỳ',
  'quý',
  'tháng',
  'vụ',
  'toàn',
  'nsnn',
  'ngân sách',
  'nhà nước',
  'địa phương',
  'trên địa bàn',
  'của',
  'công ty',
  'đơn vị',
  'hợp tác xã',
  'htx',
  'mô hình',
  'tỉnh',
  'huyện',
  'thành phố',
  'thị xã',
  'xã',
  'quỹ',
  'hội',
  'sản xuất kinh doanh',
  'hoạt động',
]

/** What is left between exports and imports, which is no whole of either. */
export const TRADE_BALANCES: readonly string[] = ['xuất siêu', 'nhập siêu', 'thặng dư', 'thâm hụt']

/** Goods that have a balance of their own beside that of all trade. */
export const TRADED_GOODS: readonly string[] = [
  'nông',
  'lâm',
  'thủy sản',
  'thuỷ sản',
  'gạo',
  'dệt',
  'may',
  'gỗ',
  'rau',
  'cà phê',
  'công nghiệp',
  'dịch vụ',
]

/** Either side of trade. */
export const TRADE_SIDES: readonly string[] = ['xuất khẩu', 'nhập khẩu', 'xk', 'nk']

/** The two poles of a balance, by which what one part has over and another lacks are called. */
export const BALANCE_POLES: readonly (readonly [over: string, short: string])[] = [
  ['xuất siêu', 'nhập siêu'],
  ['thặng dư', 'thâm hụt'],
  ['bội thu', 'bội chi'],
  ['lãi', 'lỗ'],
  ['thừa', 'thiếu'],
]

/** Words that make a figure one of a part: of a sector, a market, a fund. */
export const PART_SCOPES: readonly string[] = [
  'khu vực',
  'thị trường',
  'doanh nghiệp',
  'fdi',
  'trong nước',
  'riêng',
  'trong đó',
  'sang',
  'từ',
  'với',
  'quỹ',
  'nhóm',
  'mặt hàng',
]
