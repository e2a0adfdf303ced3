/** Verbs that open what was done for, or by, those of a total: one may have had, or done, several of them. */
export const RESULT_DEEDS: readonly string[] = [
  ...'tham gia|đóng|hưởng|nhận|được|vay|học|dự|dùng|sử dụng|lắp đặt|mua|đăng ký|ký cam kết|cam kết'.split(
    '|',
  ),
  ...'hỗ trợ|tặng|trao|cấp|cấp phát|phát|chi trả|giúp|cho vay|cung cấp|bố trí|đầu tư|xây dựng|sửa chữa'.split(
    '|',
  ),
  ...'vận động|tuyên truyền|tập huấn|bồi dưỡng|đào tạo|tư vấn|giới thiệu|hướng dẫn|khám|tiêm|xét nghiệm'.split(
    '|',
  ),
  ...'điều trị|chăm sóc|thăm hỏi|kiểm tra|giám sát|xử lý|giải quyết|thực hiện|tổ chức|triển khai'.split('|'),
]
