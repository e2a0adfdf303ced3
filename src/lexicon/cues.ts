import type { Approx, Role } from '../model/index.ts'

/** Words before (or behind) a figure that say how exactly it is meant. */
export interface ApproxRow {
  readonly surface: string
  readonly approx: Approx
  readonly example: string
}

export const APPROX_BEFORE: readonly ApproxRow[] = [
  { surface: 'khoảng', approx: 'about', example: 'khoảng 300 hộ' },
  { surface: 'ước', approx: 'about', example: 'ước 45 tỷ đồng' },
  { surface: 'ước tính', approx: 'about', example: 'ước tính 45 tỷ đồng' },
  { surface: 'ước đạt', approx: 'about', example: 'ước đạt 45 tỷ đồng' },
  { surface: 'ước thực hiện', approx: 'about', example: 'ước thực hiện 45 tỷ đồng' },
  { surface: 'ước khoảng', approx: 'about', example: 'ước khoảng 45 tỷ đồng' },
  { surface: 'xấp xỉ', approx: 'about', example: 'xấp xỉ 12%' },
  { surface: 'chừng', approx: 'about', example: 'chừng 20 người' },
  { surface: 'khoảng độ', approx: 'about', example: 'khoảng độ 20 người' },
  { surface: 'chỉ độ', approx: 'about', example: 'chỉ độ 20 người' },
  { surface: 'cách đây độ', approx: 'about', example: 'cách đây độ 20 năm' },
  { surface: 'cỡ', approx: 'about', example: 'cỡ 20 người' },
  { surface: 'suýt soát', approx: 'about', example: 'suýt soát 20 người' },
  { surface: 'xấp xỉ khoảng', approx: 'about', example: 'xấp xỉ khoảng 20 người' },
  { surface: 'trên dưới', approx: 'about', example: 'trên dưới 20 người' },
  { surface: 'tròm trèm', approx: 'about', example: 'tròm trèm 20 người' },
  { surface: 'tầm', approx: 'about', example: 'tầm 20 người' },
  { surface: 'tương đương', approx: 'about', example: 'tương đương 1,2 tỷ đồng' },
  { surface: 'trung bình khoảng', approx: 'about', example: 'trung bình khoảng 7 người' },
  { surface: 'hơn', approx: 'over', example: 'hơn 8.000 lượt' },
  { surface: 'trên', approx: 'over', example: 'trên 85%' },
  { surface: 'khoảng hơn', approx: 'over', example: 'khoảng hơn 8.000 lượt' },
  { surface: 'khoảng trên', approx: 'over', example: 'khoảng trên 8.000 lượt' },
  { surface: 'quá', approx: 'over', example: 'quá 30 ngày' },
  { surface: 'vượt', approx: 'over', example: 'vượt 12 chỉ tiêu' },
  { surface: 'gần', approx: 'under', example: 'gần 1,7 tỷ đồng' },
  { surface: 'ngót', approx: 'under', example: 'ngót 200 hộ' },
  { surface: 'ngót nghét', approx: 'under', example: 'ngót nghét 200 hộ' },
  { surface: 'dưới', approx: 'under', example: 'dưới 6%' },
  { surface: 'chưa đến', approx: 'under', example: 'chưa đến 10 hộ' },
  { surface: 'chưa tới', approx: 'under', example: 'chưa tới 10 hộ' },
  { surface: 'chưa đầy', approx: 'under', example: 'chưa đầy 10 hộ' },
  { surface: 'không quá', approx: 'up-to', example: 'không quá 30 ngày' },
  { surface: 'không vượt quá', approx: 'up-to', example: 'không vượt quá 5%' },
  { surface: 'không quá mức', approx: 'up-to', example: 'không quá mức 5 triệu đồng' },
  { surface: 'tối đa', approx: 'up-to', example: 'tối đa 20 người' },
  { surface: 'tối đa là', approx: 'up-to', example: 'tối đa là 20 người' },
  { surface: 'tối đa không quá', approx: 'up-to', example: 'tối đa không quá 20 người' },
  { surface: 'cao nhất', approx: 'up-to', example: 'cao nhất 20 người' },
  { surface: 'nhiều nhất', approx: 'up-to', example: 'nhiều nhất 20 người' },
  { surface: 'ít nhất', approx: 'at-least', example: 'ít nhất 02 buổi' },
  { surface: 'ít nhất là', approx: 'at-least', example: 'ít nhất là 02 buổi' },
  { surface: 'tối thiểu', approx: 'at-least', example: 'tối thiểu 20%' },
  { surface: 'tối thiểu là', approx: 'at-least', example: 'tối thiểu là 20%' },
  { surface: 'không dưới', approx: 'at-least', example: 'không dưới 20%' },
  { surface: 'không ít hơn', approx: 'at-least', example: 'không ít hơn 20 người' },
  { surface: 'không nhỏ hơn', approx: 'at-least', example: 'không nhỏ hơn 20 m' },
  { surface: 'không nhiều hơn', approx: 'up-to', example: 'không nhiều hơn 20 người' },
  { surface: 'không cao hơn', approx: 'up-to', example: 'không cao hơn 20%' },
  { surface: 'không lớn hơn', approx: 'up-to', example: 'không lớn hơn 20 ha' },
  { surface: 'không thấp hơn', approx: 'at-least', example: 'không thấp hơn 20%' },
  { surface: 'thấp nhất', approx: 'at-least', example: 'thấp nhất 20%' },
]

export const APPROX_BEHIND: readonly ApproxRow[] = [
  { surface: 'trở lên', approx: 'at-least', example: '85% trở lên' },
  { surface: 'trở xuống', approx: 'up-to', example: '5% trở xuống' },
]

/** Signs before a figure that say how exactly it is meant. */
export const APPROX_SIGNS: Readonly<Record<string, Approx>> = {
  '>': 'over',
  '<': 'under',
  '≥': 'at-least',
  '≤': 'up-to',
  '~': 'about',
  '≈': 'about',
  '∼': 'about',
}

/** Words that say a figure rises or falls. */
export interface DirectionRow {
  readonly surface: string
  readonly direction: 'up' | 'down'
  /** change: the figure is the difference. level: it is what the quantity rose or fell to. */
  readonly of: 'change' | 'level'
}

const directions = (
  direction: DirectionRow['direction'],
  of: DirectionRow['of'],
  surfaces: string,
): DirectionRow[] => surfaces.split('|').map((surface) => ({ surface, direction, of }))

export const DIRECTIONS: readonly DirectionRow[] = [
  ...directions(
    'up',
    'change',
    'tăng|tăng thêm|tăng được|tăng trưởng|tăng trưởng đạt|tăng bình quân|tăng hơn|tăng gần|tăng khoảng|tăng trên|tăng cao hơn|cao hơn|nhiều hơn|lớn hơn|hơn so với|vượt|vượt thêm|vượt dự toán|vượt kế hoạch|vượt mức kế hoạch|tăng là|tăng tới|tăng đến|tăng ước|tăng tương ứng|nâng thêm|tăng lần lượt|tăng gấp|gấp|tăng từ|tăng thu|tăng chi|tăng nhẹ|tăng mạnh|tăng nhanh|tăng ròng|tăng tương đương|tăng cao|nhỉnh hơn|bội thu|tăng vọt|tăng đột biến',
  ),
  ...directions(
    'down',
    'change',
    'giảm|giảm được|giảm thêm|giảm bình quân|giảm gần|giảm khoảng|giảm hơn|giảm trên|kéo giảm|thấp hơn|ít hơn|nhỏ hơn|kém hơn|hụt|giảm là|giảm tới|giảm đến|giảm ước|giảm tương ứng|cắt giảm|cắt giảm được|rút ngắn|rút ngắn được|giảm bớt|giảm lần lượt|giảm từ|kéo giảm từ|hụt thu|giảm thu|giảm chi|bội chi giảm|sụt giảm|suy giảm|giảm sâu|giảm nhẹ|giảm mạnh|giảm tương đương|giảm ròng',
  ),
  ...directions(
    'up',
    'level',
    'tăng lên|lên|lên đến|lên tới|tăng lên đến|tăng lên là|nâng lên|nâng tổng số lên|lên thành|đưa tổng số lên|nâng tổng số hiện nay lên|tăng thành|lên mức|lên trên|tăng lên mức|tăng lên hơn|lên hơn|lên gần|lên khoảng',
  ),
  ...directions(
    'down',
    'level',
    'giảm còn|xuống|xuống còn|giảm xuống|giảm xuống còn|giảm còn dưới|xuống dưới|giảm chỉ còn|hạ xuống|hạ xuống còn|xuống mức|xuống còn dưới|xuống thấp hơn|xuống gần|giảm về|giảm về mức|chỉ còn bằng|rút xuống còn|rút ngắn còn|rút còn|kéo giảm còn|kéo giảm xuống còn',
  ),
]

/** Words before a figure, in its own clause, that say what it is. */
export interface RoleRow {
  readonly surface: string
  readonly role: Role
}

const roles = (role: Role, surfaces: string): RoleRow[] =>
  surfaces.split('|').map((surface) => ({ surface, role }))

export const ROLES: readonly RoleRow[] = [
  ...roles(
    'target',
    'chỉ tiêu|chỉ tiêu đề ra|chỉ tiêu được giao|kế hoạch đề ra|kế hoạch được giao|mục tiêu đề ra|dự toán giao|dự toán được giao|kế hoạch|dự toán|mục tiêu|phấn đấu|đề ra|kh|kế hoạch giao|kế hoạch năm|chỉ tiêu giao|dự kiến|định hướng|mục tiêu đến|theo lộ trình|phấn đấu đạt',
  ),
  ...roles(
    'base',
    'kỳ trước|cùng kỳ|năm trước|tháng trước|quý trước|cùng kỳ năm trước|cùng kỳ năm ngoái|năm ngoái|kỳ gốc|cùng kỳ là|cùng kỳ có|cùng kỳ đạt|cùng kỳ năm trước đạt|cùng kỳ năm trước là|cùng kỳ năm trước có|kỳ trước đạt|năm trước đạt|năm trước là|nhiệm kỳ trước|trên tổng số|trong tổng số',
  ),
  ...roles(
    'actual',
    'chương trình mục tiêu|chương trình mục tiêu quốc gia|mục tiêu quốc gia|bổ sung có mục tiêu|kế hoạch và đầu tư|kế hoạch - đầu tư|kế hoạch hóa|kế hoạch hoá|tài chính - kế hoạch',
  ),
  ...roles('limit', 'không quá|tối đa|tối thiểu|không vượt quá|ngưỡng|hạn mức|mức trần|giới hạn'),
]
