const words = (text: string): ReadonlySet<string> => new Set(text.split('|'))

/** Words at which the noun phrase behind a figure ends. */
export const PHRASE_ENDS = words(
  'so|tăng|giảm|chiếm|gồm|với|tại|ở|là|thì|nhưng|qua|nhằm|để|cho|còn|trong|trên|theo|từ|đến|vào|khi|cụ|tương|ước|bằng|mà|nên|vì|nếu|hơn|riêng|ngoài|như|trở|sau|trước|nay|hiện|dự|phấn|vượt|lên|xuống|thấp|cao|nhiều|ít|gấp|bình|cùng|đồng|hoặc|hay|tính|lũy|luỹ|x|thuộc|phục|phân|giai|thông|tuy|trừ|kể|kịp|góp|đưa|nâng|toàn|mỗi|bao|đúng|lần|kinh|tổng|trị|cả',
)

/** Words that open no unit: what follows the figure is a new clause. */
export const NO_UNIT = words(
  'và|hoặc|hay|so|tăng|giảm|chiếm|gồm|với|tại|ở|là|thì|nhưng|qua|nhằm|để|cho|còn|trong|trên|theo|từ|đến|vào|khi|cụ|tương|ước|bằng|mà|nên|vì|nếu|hơn|riêng|ngoài|như|trở|sau|trước|nay|hiện|dự|đạt|được|bị|đã|đang|sẽ|có|không|chưa|của|về|do|bởi|vượt|lên|xuống|thấp|cao|nhiều|ít|gấp|cùng|tính|này|đó|kia|ấy|nêu|thuộc|nằm|phục|bao|x|lũy|luỹ|cũng|vẫn|chỉ|mới|cũ|tổng|trung|thực|tham|nhưng|để|các|những|mỗi|một|hai|ba|bốn|phân|giai|đúng|góp|đưa|nâng|toàn|cả|tuy|trừ|kể|lại|rồi|nữa|thêm|đều|phát|tiếp|tổ|giải|xảy|ban|thông|hoàn|xử|kiểm|triển|thu|chi',
)

/** Words that a subject does not open with: they join, point to a time or place the whole, or are copulas. */
export const SUBJECT_OPENERS = words(
  'và|trong đó|trong|trong năm|trong kỳ|trong tháng|trong quý|cụ thể|cụ thể là|gồm|bao gồm|gồm có|có|với|là|riêng|ngoài ra|ngoài|hiện|hiện có|hiện nay|hiện tại|đến nay|đến|đến cuối năm|đầu năm|cuối năm|toàn huyện|toàn xã|toàn tỉnh|toàn thành phố|toàn thị xã|toàn phường|toàn ngành|toàn trường|cả nước|cả tỉnh|trên địa bàn|trên địa bàn huyện|trên địa bàn xã|trên địa bàn tỉnh|huyện có|xã có|đã|đạt|tổng cộng|tổng|được|còn|còn lại|thì|nhưng|như|như sau|sau đó|qua đó|từ đó|theo đó|đồng thời|bên cạnh đó|mặt khác|khoảng|hơn|trên|gần|ước|ước đạt|bình quân|tính chung|tính chung cả năm|tính đến nay|lũy kế|luỹ kế|lũy kế đến nay|chiếm|bằng|tỷ lệ đạt|trung bình|tại|ở|từ|số còn lại|so với|cùng kỳ|chỉ|đều|hoặc|chia ra|tức|hay|thêm|mới|nay|gấp|vượt|do|để|cho|về|qua|mỗi|đến hết|bị|cùng với|các|những|nâng|nâng tổng số|đưa|kỳ trước|hằng năm|hàng năm|kể từ|tính',
)

/** Words that a subject does not end with. */
export const SUBJECT_CLOSERS = words(
  'là|có|đạt|được|còn|với|khoảng|hơn|trên|gần|ước|ước đạt|ước tính|ước thực hiện|bằng|chiếm|gồm|bao gồm|lên|xuống|xuống còn|tăng|giảm|từ|đến|thêm|đã|và|trong|cho|của|tối thiểu|tối đa|ít nhất|không quá|hiện có|có khoảng|đạt tỷ lệ|đạt tỉ lệ|chỉ còn|còn lại|đạt trên|dưới|tương đương|tương ứng|tương ứng với|gấp|vượt|như sau|cụ thể|trong đó|tại|ở|theo|so với|lên đến|lên tới|chỉ|đạt được|xấp xỉ|là khoảng|tổng cộng|cùng với|tức|đạt khoảng|đạt hơn|đạt gần|đạt bình quân|bình quân|bị|để|do|vào|qua|về|thì|hay|hoặc|quá|số tiền|đạt mức|nhiều hơn|ít hơn|cao hơn|thấp hơn|tới|thành|mỗi|các|những|mức|thực hiện|là khoảng|thu được|xảy ra|phát sinh|hiện|ban hành được|mở được|tổ chức được',
)
