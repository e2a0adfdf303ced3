const words = (text: string): ReadonlySet<string> => new Set(text.split('|'))

/** Words at which the noun phrase behind a figure ends. */
export const PHRASE_ENDS = words(
  'so|tăng|giảm|chiếm|gồm|với|tại|ở|là|thì|nhưng|nhằm|để|cho|còn|trong|trên|từ|đến|vào|khi|ước|bằng|mà|nên|vì|nếu|hơn|riêng|ngoài|như|trở|trước|nay|vượt|lên|xuống|thấp|nhiều|ít|gấp|cùng|hoặc|hay|tính|lũy|luỹ|x|tuy|trừ|kể|nâng|toàn|mỗi|cả|qua|chẵn',
)

/** The same for two words, each of which alone may belong to the phrase. */
export const PHRASE_END_PAIRS = words(
  'cụ thể|đối với|tương ứng|lần lượt|tương đương|đồng thời|ký kết|bình quân|bao gồm|phân theo|phục vụ|hiện nay|hiện có|hiện tại|dự kiến|phấn đấu|thông qua|kịp thời|góp phần|kinh phí|tổng số|tổng kinh|tổng giá|giai đoạn|trị giá|giá trị|số tiền|đúng hạn|cao hơn|cao nhất|sau khi|sau đó|đã góp|đưa tổng|tham gia tại|thời gian|thời điểm|trong đó|theo quy|theo đó',
)

/** Verbs of two syllables that, right before the next figure, say what those before it do with it: "09 xã bố trí 02 công chức". */
export const VERB_PAIRS = words(
  'bố trí|thành lập|tổ chức|thực hiện|giải quyết|xây dựng|xây mới|tiếp nhận|phân công|cử tuyển|tuyển dụng|quản lý|phụ trách|vận động|huy động|hỗ trợ|trao tặng|sử dụng|đầu tư|đóng góp|sở hữu|thu hút|đăng ký|đề nghị|hoàn thành|ban hành|sản xuất|gieo trồng|chăn nuôi|tiêu thụ',
)

/** Words that open no unit: what follows the figure is a new clause. */
export const NO_UNIT = words(
  'và|hoặc|hay|so|tăng|giảm|chiếm|gồm|với|tại|ở|là|thì|nhưng|qua|nhằm|để|cho|còn|trong|trên|theo|từ|đến|vào|khi|cụ|tương|ước|bằng|mà|nên|vì|nếu|hơn|riêng|ngoài|như|trở|sau|trước|nay|hiện|dự|đạt|được|bị|đã|đang|sẽ|có|không|chưa|của|về|do|bởi|vượt|lên|xuống|thấp|cao|nhiều|ít|gấp|cùng|tính|này|đó|kia|ấy|nêu|thuộc|nằm|phục|bao|x|lũy|luỹ|cũng|vẫn|chỉ|mới|cũ|tổng|trung|thực|tham|nhưng|để|các|những|mỗi|một|hai|ba|bốn|sáu|bảy|bẩy|tám|chín|mười|mốt|lăm|nhăm|mươi|phẩy|chấm|lẻ|phân|giai|đúng|góp|đưa|nâng|toàn|cả|tuy|trừ|kể|lại|rồi|nữa|thêm|đều|phát|tiếp|tổ|giải|xảy|ban|thông|hoàn|xử|kiểm|triển|thu|chi|đăng|khai|đề|trực|đối|tương|lũy|thì|nên|tuy|làm|sử|nộp|cấp|trả|mở|bố|lập|nghỉ|chuyển|bầu|trở|đồng thời|liên|rưỡi|rưởi|tới',
)

/** Words that a subject does not open with: they join, point to a time or place the whole, or are copulas. */
export const SUBJECT_OPENERS = words(
  'và|trong đó|trong|trong năm|trong kỳ|trong tháng|trong quý|cụ thể|cụ thể là|gồm|bao gồm|gồm có|có|với|là|riêng|ngoài ra|ngoài|hiện|hiện có|hiện nay|hiện tại|đến nay|đến|đến cuối năm|đầu năm|cuối năm|toàn huyện|toàn xã|toàn tỉnh|toàn thành phố|toàn thị xã|toàn phường|toàn ngành|toàn trường|toàn đảng bộ|toàn đảng bộ huyện|toàn đảng bộ tỉnh|cả nước|cả tỉnh|trên địa bàn|trên địa bàn huyện|trên địa bàn xã|trên địa bàn tỉnh|huyện có|xã có|đã|đạt|tổng cộng|được|còn|còn lại|thì|nhưng|như|như sau|sau đó|qua đó|từ đó|theo đó|đồng thời|bên cạnh đó|mặt khác|khoảng|hơn|trên|gần|ước|ước đạt|bình quân|tính chung|tính chung cả năm|tính đến nay|lũy kế|luỹ kế|lũy kế đến nay|chiếm|bằng|tỷ lệ đạt|số còn lại|so với|cùng kỳ|hoặc|chia ra|gấp|vượt|để|cho|đến hết|cùng với|nâng|nâng tổng số|kỳ trước|hằng năm|hàng năm|kể từ|chỉ có|chỉ còn|nay có|dự kiến|dự kiến đến|tổng cộng có|do đó|vì vậy|tính từ|tính từ đầu năm|các|những|từ đầu năm|từ đầu năm đến nay|tại|ở|tính riêng|đã có|toàn vùng|cả huyện|cả xã|huyện đã|xã đã|tỉnh đã|hiện nay có|đến nay đã|lũy kế từ|hiện đã|đang có|thứ nhất|thứ hai|thứ ba|một là|hai là|ba là|qua rà soát|kết quả|qua kiểm tra|sẽ|nay|bằng chữ|qua đó đã|theo thống kê|theo báo cáo|và có|thống kê',
)

/** Words by which a commune or a district has what is counted. */
export const HAVING = words(
  'có|còn|hiện có|hiện còn|đã có|nay có|nay còn|chỉ có|chỉ còn|có khoảng|có trên|có hơn|có gần|còn khoảng|còn lại|với|với hơn|với trên|với gần|với khoảng|với tổng số',
)

/** Words that a subject does not end with. */
export const SUBJECT_CLOSERS = words(
  'là|có|đạt|được|còn|thuộc|lần lượt|theo thứ tự|với|khoảng|hơn|trên|gần|ước|ước đạt|ước tính|ước thực hiện|chiếm|gồm|bao gồm|lên|xuống|xuống còn|tăng|giảm|từ|đến|thêm|đã|và|trong|cho|tối thiểu|tối đa|ít nhất|không quá|hiện có|có khoảng|đạt tỷ lệ|đạt tỉ lệ|chỉ còn|còn lại|đạt trên|dưới|tương đương|tương ứng|tương ứng với|gấp|vượt|như sau|cụ thể|trong đó|tại|ở|theo|so với|lên đến|lên tới|chỉ|đạt được|xấp xỉ|là khoảng|tổng cộng|cùng với|đạt khoảng|đạt hơn|đạt gần|đạt bình quân|bình quân|hoặc|đạt mức|nhiều hơn|ít hơn|cao hơn|thấp hơn|các|những|là khoảng|thu được|ban hành được|mở được|tổ chức được|đối với|đạt bằng|thực hiện được|thực hiện|với tổng số|với số tiền|gồm có|hiện còn|đã có|số tiền là|với số tiền là|của|xảy ra|có trên|có hơn|có gần|về đích|tổng số|tổng số là|hiện tại|hiện nay là|hiện nay|đạt từ|trị giá|là trên|tổng trị giá|với tổng|tương ứng số tiền|cụ thể là|trong đó có|riêng|đã đạt|đạt được là|được là|thu về|giữa|tính đến|tính tới|đến nay|phải|trở lên|trở xuống|trở lên là',
)

/** Words of two syllables one of which alone would end a phrase. */
export const PHRASE_PAIRS = words(
  'có mặt|có thai|đình chỉ|nhà ở|đất ở|nơi ở|chỗ ở|nước ngoài|ngoài nước|trong nước|ngoài tỉnh|trong tỉnh|ngoài huyện|trong huyện|ngoài quốc|ngoài công|ngoài ngân|an toàn|hoàn toàn|toàn diện|toàn phần|toàn trình|trước hạn|trong hạn|cấp trên|từ thiện|từ xa|từ trần|lên lớp|xuống cấp|qua mạng|qua bưu|qua đời|cho vay|ngoài giờ|trong độ|ở lại|ít người|bằng cấp|bằng khen|chứng chỉ|còn hiệu|nhiều thành|nhiều năm|cùng cấp',
)

/** Phrases with commas inside, which part nothing there. */
export const JOINED_PHRASES: readonly string[] =
  'theo đợt, chuyên đề|khiếu nại, tố cáo, kiến nghị, phản ánh|khiếu nại, kiến nghị|tố cáo, phản ánh|phản ánh, kiến nghị|đơn, thư|phòng, chống|phòng cháy, chữa cháy|khám, chữa bệnh|kiểm tra, giám sát|thanh tra, kiểm tra|giám sát, khảo sát|tuyên truyền, phổ biến, giáo dục|tuyên truyền, vận động|tuyên truyền, hướng dẫn|quán triệt, tuyên truyền|học tập, quán triệt|tiếp nhận, giải quyết|tiếp nhận, xử lý|thu thập, tiếp nhận|phát hiện, bắt giữ|phát hiện, xử lý|phát hiện, thu giữ|bắt, xử lý|điều tra, khám phá|điều tra, làm rõ|điều tra, truy tố, xét xử|rà soát, bổ sung|rà soát, thống kê|sửa đổi, bổ sung|thẩm định, phê duyệt|lập, thẩm định|đào tạo, bồi dưỡng|tập huấn, bồi dưỡng|đào tạo, tập huấn|thăm, tặng quà|thăm hỏi, tặng quà|thăm, khám|hỗ trợ, giúp đỡ|sửa chữa, nâng cấp|nâng cấp, sửa chữa|xây dựng, sửa chữa|xây mới, sửa chữa|duy tu, bảo dưỡng|trồng, chăm sóc|trồng mới, chăm sóc|sản xuất, kinh doanh, dịch vụ|sản xuất, chế biến|mua bán, vận chuyển, tàng trữ|tàng trữ, vận chuyển, mua bán|cấp mới, cấp đổi, cấp lại|cấp, đổi|bổ nhiệm, bổ nhiệm lại|bổ nhiệm, điều động, luân chuyển|tuyển dụng, tiếp nhận|khen thưởng, kỷ luật|thu hồi, giải phóng mặt bằng|bồi thường, hỗ trợ, tái định cư|hàng giả, hàng lậu|buôn lậu, gian lận thương mại|vật nuôi, cây trồng|gia súc, gia cầm|trẻ em, học sinh|cán bộ, công chức, viên chức|cán bộ, đảng viên|công chức, viên chức|công nhân, viên chức, lao động|đoàn viên, hội viên|hội viên, nông dân|đoàn viên, thanh niên|cơ quan, đơn vị, địa phương|cơ quan, tổ chức, cá nhân|tổ chức, cá nhân|tập thể, cá nhân|xã, phường, thị trấn|thôn, làng, tổ dân phố|thôn, bản|thôn, tổ dân phố|thôn, buôn|sở, ban, ngành|sở, ngành|phòng, ban|ban, ngành|chi bộ, đảng bộ|hộ nghèo, hộ cận nghèo|hộ nghèo, cận nghèo|người già, trẻ em|người có công, thân nhân|ô tô, mô tô|xe máy, mô tô|vũ khí, vật liệu nổ|văn hóa, văn nghệ, thể dục, thể thao|thể dục, thể thao|văn hóa, thể thao|nông, lâm|nông, lâm, ngư nghiệp|nông nghiệp, lâm nghiệp, thủy sản|công nghiệp, xây dựng|thương mại, dịch vụ|hồ, đập|kênh, mương|lúa, ngô|đường, cầu|giao thông, thủy lợi'.split(
    '|',
  )

/** Words that open a name whose noun stands behind them. */
export const NAME_HEADS: readonly string[] =
  'số|tổng số|số lượng|tổng|tỷ lệ|tỉ lệ|tiến độ|công tác|mức độ|mức|chất lượng|tỷ trọng|cơ cấu|năng suất|thu nhập|diện tích|sản lượng|tổng diện tích|tổng giá trị|giá trị|doanh thu|kinh phí|tổng kinh phí|nguồn vốn|vốn'.split(
    '|',
  )

/** Words behind a comma that open a clause of their own. */
export const NEW_CLAUSES: readonly string[] =
  'đã|có|đạt|toàn|cả|huyện|xã|tỉnh|thành phố|địa phương|trong|gồm|bao gồm|còn|tăng|giảm|chiếm|bằng|nay|hiện|ước|bình quân|vượt|riêng|với|số|tổng|tỷ lệ|tỉ lệ|diện tích|sản lượng|trị giá|giá trị|trung bình|cụ thể|được|bị|là|góp phần|đến|năm|tháng|quý|qua|theo|tại|từ|tương ứng|thu|chi|nhưng|do|nhờ|làm|kinh phí|doanh thu|thu hút|tạo|giúp|nâng|đưa|giải quyết|bố trí|phân bổ|so với'.split(
    '|',
  )

/** Words that open what a figure is compared to: "ít hơn đầu kỳ". */
export const COMPARING_OPENERS: readonly string[] = [
  'so với',
  'so',
  'nhiều hơn',
  'ít hơn',
  'cao hơn',
  'thấp hơn',
]

/** Nouns with which "tăng" and "giảm" are a name: "tốc độ tăng". */
export const NAMED_BY_CHANGE: readonly string[] = [
  'tỷ lệ',
  'tỉ lệ',
  'tốc độ',
  'mức',
  'mức độ',
  'tỷ suất',
  'tỉ suất',
  'hệ số',
  'chỉ số',
]

/** Syllables before "giảm" that make a verb of it: "cắt giảm". */
export const LESSENING: readonly string[] = ['kéo', 'cắt', 'sụt', 'suy', 'tinh']

/** What may stand between two figures of one name: "30 vụ, tương ứng 41 đối tượng". */
export const SAME_NAME_JOINTS: readonly string[] = [
  'và',
  'với',
  'gồm',
  'tương ứng',
  'tương ứng với',
  'tương ứng là',
  'lần lượt',
  'lần lượt là',
  'lần lượt đạt',
  'tương đương',
  'với số tiền',
  'số tiền',
  'tổng số tiền',
  'trị giá',
]

/** Words with which a sentence has said something, so that a comma behind them ends it. */
export const SAYING_WORDS: readonly string[] = [
  'đạt',
  'có',
  'là',
  'còn',
  'tăng',
  'giảm',
  'bằng',
  'chiếm',
  'vượt',
  'đã',
  'được',
  'gồm',
  'nhờ',
  'do',
  'tiếp tục',
]

/** Words of a score, whose slash parts points from the most that there are. */
export const SCORING_WORDS: readonly string[] = [
  'điểm',
  'chấm điểm',
  'chỉ số',
  'thang điểm',
  'xếp hạng',
  'tổng điểm',
]

/** Words not far before a slash, below which is then what was planned. */
export const PLANNED_BEFORE: readonly string[] = [
  'chỉ tiêu',
  'kế hoạch',
  'mục tiêu',
  'dự toán',
  'chỉ đạo giao',
]

/** Words of a change, or of none, before a bracket that has what is now over what was. */
export const MOVED_OR_NOT: readonly string[] = [
  'tăng',
  'giảm',
  'không đổi',
  'không thay đổi',
  'giữ nguyên',
  'nhiều hơn',
  'ít hơn',
  'cao hơn',
  'thấp hơn',
  'kém',
]
