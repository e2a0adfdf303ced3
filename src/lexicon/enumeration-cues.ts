/** Words between a count and the names of what was counted. */
export interface EnumerationCue {
  /** Lower case, NFC, as printed. */
  readonly surface: string
  readonly example: string
}

/** A list follows that names all. */
export const LIST_CUES: readonly EnumerationCue[] = [
  { surface: 'bao gồm', example: '03 xã, bao gồm: Đông Hà, Tây Hà, Nam Hà' },
  { surface: 'gồm có', example: '03 xã, gồm có Đông Hà, Tây Hà, Nam Hà' },
  { surface: 'gồm', example: '03 xã gồm: Đông Hà, Tây Hà, Nam Hà' },
  { surface: 'cụ thể là', example: '03 xã, cụ thể là Đông Hà, Tây Hà, Nam Hà' },
  { surface: 'cụ thể', example: '03 xã, cụ thể: Đông Hà, Tây Hà, Nam Hà' },
  { surface: 'đó là', example: '03 xã, đó là Đông Hà, Tây Hà, Nam Hà' },
  { surface: 'là', example: '03 xã chưa đạt là Đông Hà, Tây Hà, Nam Hà' },
  { surface: 'như sau', example: '03 xã như sau: Đông Hà, Tây Hà, Nam Hà' },
  { surface: 'sau đây', example: '03 xã sau đây: Đông Hà, Tây Hà, Nam Hà' },
]

/** What follows names some only. */
export const EXAMPLE_CUES: readonly EnumerationCue[] = [
  { surface: 'như', example: '12 mô hình, như: trồng nấm, nuôi ong' },
  { surface: 'điển hình', example: '12 mô hình, điển hình là trồng nấm, nuôi ong' },
  { surface: 'tiêu biểu', example: '12 mô hình, tiêu biểu: trồng nấm, nuôi ong' },
  { surface: 'nổi bật', example: '12 mô hình, nổi bật là trồng nấm, nuôi ong' },
  { surface: 'ví dụ', example: '12 mô hình, ví dụ: trồng nấm, nuôi ong' },
  { surface: 'chẳng hạn', example: '12 mô hình, chẳng hạn trồng nấm, nuôi ong' },
  { surface: 'nhất là', example: '12 mô hình, nhất là trồng nấm, nuôi ong' },
  { surface: 'đặc biệt là', example: '12 mô hình, đặc biệt là trồng nấm, nuôi ong' },
  { surface: 'chủ yếu', example: '12 mô hình, chủ yếu là trồng nấm, nuôi ong' },
  { surface: 'trong đó', example: '12 xã, trong đó Đông Hà, Tây Hà đã về đích' },
  { surface: 'trong đó có', example: '12 xã, trong đó có Đông Hà, Tây Hà' },
  { surface: 'thuộc', example: '12 hộ thuộc thôn: Đông Hà, Tây Hà' },
  { surface: 'tại', example: '12 hộ tại thôn: Đông Hà, Tây Hà' },
  { surface: 'ở', example: '12 hộ ở: Đông Hà, Tây Hà' },
  { surface: 'của', example: '12 hộ của: Đông Hà, Tây Hà' },
  { surface: 'với', example: '12 nhiệm vụ với: Đông Hà, Tây Hà' },
  { surface: 'cho', example: '12 lớp cho: Đông Hà, Tây Hà' },
  { surface: 'về', example: '12 lớp về: chăn nuôi, trồng trọt' },
  { surface: 'lĩnh vực', example: '12 đề tài lĩnh vực: chăn nuôi, trồng trọt' },
]

/** A list that ends so goes on. */
export const OPEN_ENDS: readonly EnumerationCue[] = [
  { surface: '…', example: 'Đông Hà, Tây Hà…' },
  { surface: '...', example: 'Đông Hà, Tây Hà...' },
  { surface: 'v.v', example: 'Đông Hà, Tây Hà, v.v' },
  { surface: 'vv', example: 'Đông Hà, Tây Hà, vv' },
  { surface: 'khác', example: 'Đông Hà, Tây Hà và các xã khác' },
]

/** What is told by what it is about rather than by a name. */
export const WORDED_NOUNS: readonly string[] = [
  'chỉ tiêu',
  'tiêu chí',
  'nội dung',
  'nhiệm vụ',
  'giải pháp',
  'mô hình',
  'lĩnh vực',
  'chương trình',
  'đề án',
  'dự án',
  'công trình',
  'hạng mục',
  'thủ tục',
  'chuyên đề',
  'sản phẩm',
  'phong trào',
  'cuộc vận động',
  'sáng kiến',
  'kiến nghị',
  'hạn chế',
  'khó khăn',
  'nguyên nhân',
  'nghề',
  'ngành nghề',
  'ngành hàng',
  'khoản thu',
  'khoản chi',
  'hoạt động',
  'vấn đề',
  'việc',
]

/** What is told by a short common noun each, so that commas are enough to count them. */
export const KIND_NOUNS: readonly string[] = [
  'loại',
  'loại cây',
  'loại con',
  'loại hình',
  'nhóm',
  'giống',
  'giống cây',
  'mặt hàng',
  'sản phẩm',
  'nghề',
  'môn',
  'môn thi',
  'môn học',
  'bộ môn',
  'dân tộc',
  'tôn giáo',
  'dịch vụ',
  'thể loại',
  'trụ cột',
]

/** What is done or dealt with, in the heads of lists that are of no persons, places or things: "thực hiện các nhiệm vụ sau". */
export const MATTERS: readonly string[] = [
  'nhiệm vụ',
  'nội dung',
  'giải pháp',
  'lĩnh vực',
  'lỗi',
  'hành vi',
  'vấn đề',
  'yêu cầu',
  'mục tiêu',
  'chỉ tiêu',
  'tiêu chí',
  'biện pháp',
  'công việc',
  'hoạt động',
  'nhóm',
  'mặt',
  'khâu',
  'bước',
]

/** Words of some of many that stand for the others. */
export const TYPICAL_WORDS: readonly string[] = ['chủ yếu', 'nổi bật', 'điển hình', 'tiêu biểu']

/** The same in the heading of a list that names some of many: "Vi phạm chủ yếu: …". */
export const SOME_HEADED: readonly string[] = [...TYPICAL_WORDS, 'nổi lên', 'đáng chú ý', 'trọng điểm']

/** Words before a list that names some. */
export const SAMPLE_WORDS: readonly string[] = [
  'trong đó',
  'trong số',
  'ví dụ',
  'chẳng hạn',
  'nhất là',
  'đặc biệt',
  'một số',
]
