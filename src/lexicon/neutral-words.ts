/**
 * Syllables that do not tell one thing from another: what is left of "Tổng số hộ nghèo trên địa bàn xã là" when
 * they are taken out still names the poor households. "chưa", "không", "mới" and "còn lại" do tell, and stay.
 */
export const NEUTRAL_SYLLABLES: ReadonlySet<string> = new Set(
  (
    'a ấy bị bởi các cả cho chung cộng cùng cụ của cũng đã đạt đang đây để đến đều đó do được dự gần gồm hay hiện hoặc hơn ' +
    'khoảng kết là lại lên mà mỗi này nay nên nhằm nhưng như những nơi ở qua quả ra riêng rồi sau sẽ số tại theo ' +
    'thêm thể thì thuộc thực tổng trên trong tới toàn từ từng tính ước và vào vẫn về việc vì với có đợt lượng bao ' +
    'trị giá hiện năm tháng quý kỳ ngày đầu cuối địa bàn'
  ).split(' '),
)

/** Syllables of the name of a rate that do not tell of what it is: "tỷ lệ chung toàn huyện đạt". */
export const RATE_SYLLABLES: ReadonlySet<string> = new Set([
  'đạt',
  'trong',
  'của',
  'các',
  'tổng',
  'được',
  'toàn',
  'chung',
  'còn',
  'huyện',
  'tỉnh',
  'năm',
])
