/** Words of what something rose or fell by in the mean of some years. */
import { EACH_TIME, MEANS } from './mean-words.ts'

/** What one of many years is called: "mỗi năm", "hằng năm". */
export const YEARLY_WORDS: readonly string[] = [...EACH_TIME, 'từng', 'trên'].map((word) => `${word} năm`)

/** Words of a mean over years, with that of compound growth. */
export const YEARLY_MEANS: readonly string[] = [...MEANS, 'tăng trưởng kép', 'cagr']

/** What makes a mean one of people or places, whatever it rose by: "thu nhập bình quân đầu người tăng 5%". */
export const PER_HEAD: readonly string[] = [
  'đầu người',
  'người',
  'nhân khẩu',
  'khẩu',
  'hộ',
  'lao động',
  'chung',
  'toàn',
  'cả nước',
  'tháng',
  'quý',
  'ngày',
  'vụ',
  'ha',
  'héc ta',
  'xã',
  'đơn vị',
]

/** Words that may stand between a mean and what it is of. */
export const MEAN_JOINTS: readonly string[] = [
  'mỗi',
  'một',
  'trên',
  'theo',
  'của',
  '1',
  '01',
  'hằng',
  'hàng',
  'đầu',
]

/** Words before a year at whose beginning, end or in whose course a level was. */
export const AT_YEAR: readonly string[] = [
  'vào',
  'của',
  'trong',
  'ở',
  'hồi',
  'tại',
  'từ',
  'thời điểm',
  'cuối',
  'hết',
  'đến',
  'đến cuối',
  'đến hết',
]

/** What stands between a figure and a year that it is set against, and not of. */
export const AGAINST: readonly string[] = [
  'so',
  'với',
  'gấp',
  'bằng',
  'hơn',
  'kém',
  'lên',
  'xuống',
  'còn',
  'tăng',
  'giảm',
  'đến',
  'tới',
  'và',
  'nhưng',
  'trong khi',
]

/** What is counted at the prices of one year, while its growth is told at those of another: the printed levels need not give it. */
export const DEFLATED: readonly string[] = [
  'giá trị',
  'gtsx',
  'vagr',
  'grdp',
  'gdp',
  'tổng sản phẩm',
  'quy mô',
  'nền kinh tế',
  'kinh tế',
  'bán lẻ',
  'giá so sánh',
  'giá hiện hành',
  'giá thực tế',
  'giá cố định',
  'giá',
  'năng suất',
  'thu nhập',
  'thực tế',
  'ngành',
  'lĩnh vực',
  'khu vực',
  'sản xuất',
  'nông nghiệp',
  'nông lâm',
  'lâm nghiệp',
  'thủy sản',
  'thuỷ sản',
  'trồng trọt',
  'chăn nuôi',
  'công nghiệp',
  'tiểu thủ công nghiệp',
  'xây dựng',
  'thương mại',
  'dịch vụ',
]

/** Over how long: before a number of years. */
export const OVER_YEARS: readonly string[] = [
  'trong',
  'sau',
  'qua',
  'suốt',
  'bình quân',
  'giai đoạn',
  'của',
  'trong vòng',
]

/** Syllables between two levels and their mean growth that name nothing else that grew. */
export const GROWTH_SYLLABLES: readonly string[] =
  'tốc độ tăng giảm trưởng phát triển bình quân trung mỗi một hằng hàng năm trong cả giai đoạn thời kỳ từ đến là đạt với mức được như vậy và đã tức tương đương khoảng này của'.split(
    ' ',
  )
