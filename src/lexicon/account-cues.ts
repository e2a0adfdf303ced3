/** What a figure is to the account around it: what there was, what came, what went, what is left, or all of it. */
export type Side = 'opening' | 'in' | 'out' | 'closing' | 'whole'

/**
 * What a word says of a figure: its side; "level", that it tells what there is at some time, which is the opening where nothing
 * came before it and the closing behind flows; "now", the same of words that also begin many a sentence without an account.
 */
export type AccountWord = Side | 'level' | 'now'

/** Words beside a figure that give it its sign in an account. */
export interface AccountCue {
  /** Lower case, NFC, as printed. */
  readonly surface: string
  readonly side: AccountWord
  /** True for an inflow that, where nothing was carried over, is all there was to deal with. */
  readonly whole?: true
  readonly example: string
}

/** The sign stands in the words only: "đầu kỳ 90 người; thêm 12 người; ra khỏi danh sách 07 người". */
export const ACCOUNT_CUES: readonly AccountCue[] = [
  { surface: 'đầu năm', side: 'opening', example: 'đầu năm có 120 hộ nghèo' },
  { surface: 'đầu kỳ', side: 'opening', example: 'đầu kỳ có 120 người' },
  { surface: 'đầu quý', side: 'opening', example: 'đầu quý có 120 người' },
  { surface: 'đầu nhiệm kỳ', side: 'opening', example: 'đầu nhiệm kỳ có 120 đảng viên' },
  { surface: 'đầu giai đoạn', side: 'opening', example: 'đầu giai đoạn có 117 công trình' },
  { surface: 'đầu vụ', side: 'opening', example: 'đầu vụ có 117 ao' },
  { surface: 'cuối năm trước', side: 'opening', example: 'cuối năm trước còn 120 hộ nghèo' },
  { surface: 'tồn đầu kỳ', side: 'opening', example: 'tồn đầu kỳ 12 triệu đồng' },
  { surface: 'tồn kỳ trước', side: 'opening', example: 'tồn kỳ trước 12 đơn' },
  { surface: 'tồn năm trước', side: 'opening', example: 'tồn năm trước 12 đơn' },
  { surface: 'tồn cũ', side: 'opening', example: 'tồn cũ 12 đơn' },
  { surface: 'tồn quỹ năm trước', side: 'opening', example: 'tồn quỹ năm trước 12 triệu đồng' },
  { surface: 'số dư đầu kỳ', side: 'opening', example: 'số dư đầu kỳ 12 triệu đồng' },
  { surface: 'số dư đầu năm', side: 'opening', example: 'số dư đầu năm 12 triệu đồng' },
  { surface: 'dư đầu kỳ', side: 'opening', example: 'quỹ dư đầu kỳ 12 triệu đồng' },
  { surface: 'số dư năm trước', side: 'opening', example: 'số dư năm trước 12 triệu đồng' },
  { surface: 'số dư kỳ trước', side: 'opening', example: 'số dư kỳ trước 12 triệu đồng' },
  { surface: 'kết dư năm trước', side: 'opening', example: 'kết dư năm trước 12 triệu đồng' },
  { surface: 'chuyển nguồn sang', side: 'opening', example: 'năm 2022 chuyển nguồn sang 12 triệu đồng' },
  { surface: 'kỳ trước chuyển qua', side: 'opening', example: 'kỳ trước chuyển qua 12 đơn' },
  { surface: 'kỳ trước chuyển sang', side: 'opening', example: 'kỳ trước chuyển sang 12 đơn' },
  { surface: 'năm trước chuyển qua', side: 'opening', example: 'năm trước chuyển qua 12 đơn' },
  { surface: 'năm trước chuyển sang', side: 'opening', example: 'năm trước chuyển sang 12 đơn' },
  { surface: 'tháng trước chuyển sang', side: 'opening', example: '89 vụ tháng trước chuyển sang' },
  { surface: 'quý trước chuyển sang', side: 'opening', example: '89 vụ quý trước chuyển sang' },
  { surface: 'cũ chuyển sang', side: 'opening', example: 'cũ chuyển sang 89 vụ' },
  { surface: 'năm cũ chuyển sang', side: 'opening', example: 'năm cũ chuyển sang 12 vụ' },
  { surface: 'từ kỳ trước', side: 'opening', example: 'chuyển từ kỳ trước 12 đơn' },
  { surface: 'từ năm trước', side: 'opening', example: 'từ năm trước chuyển sang 12 đơn' },
  { surface: 'chuyển từ', side: 'opening', example: 'chuyển từ quý trước 12 hồ sơ' },
  { surface: 'để lại', side: 'opening', example: 'năm trước để lại 12 triệu đồng' },
  { surface: 'tồn kho', side: 'opening', example: 'tồn kho 12 tấn' },
  { surface: 'tồn kho dự trữ', side: 'opening', example: 'tồn kho dự trữ 12 tấn' },
  { surface: 'tồn từ', side: 'opening', example: 'tồn từ năm trước 12 tấn' },
  { surface: 'mang sang', side: 'opening', example: 'kỳ trước mang sang 12 triệu đồng' },
  { surface: 'cũ', side: 'opening', example: 'cũ 12 tin, mới 30 tin' },
  { surface: 'đầu tháng', side: 'opening', example: 'đầu tháng có 12 vụ' },
  { surface: 'đầu năm học', side: 'opening', example: 'đầu năm học có 412 học sinh' },
  { surface: 'đầu khóa', side: 'opening', example: 'đầu khóa có 412 học viên' },
  { surface: 'số cũ', side: 'opening', example: 'số cũ chuyển sang 318 việc' },
  { surface: 'số cũ chuyển sang', side: 'opening', example: 'số cũ chuyển sang 318 việc' },
  { surface: 'cũ chuyển qua', side: 'opening', example: 'cũ chuyển qua 318 việc' },
  { surface: 'cũ còn lại', side: 'opening', example: 'cũ còn lại 318 việc' },
  { surface: 'tháng trước chuyển qua', side: 'opening', example: '89 vụ việc tháng trước chuyển qua' },
  { surface: 'tồn tháng trước', side: 'opening', example: 'tồn tháng trước 12 đơn' },
  { surface: 'tồn quý trước', side: 'opening', example: 'tồn quý trước 12 đơn' },
  { surface: 'ban đầu', side: 'opening', example: 'từ 146 đơn vị ban đầu' },
  { surface: 'lúc đầu', side: 'opening', example: 'lúc đầu có 146 đơn vị' },
  { surface: 'đại hội bầu', side: 'opening', example: 'Đại hội bầu 33 đồng chí' },
  { surface: 'khi đại hội', side: 'opening', example: 'khi Đại hội có 33 đồng chí' },
  { surface: 'khi thành lập', side: 'opening', example: 'khi thành lập có 146 hội viên' },

  { surface: 'phát sinh mới', side: 'in', whole: true, example: 'phát sinh mới 05 hộ' },
  { surface: 'phát sinh thêm', side: 'in', example: 'phát sinh thêm 05 hộ' },
  { surface: 'phát sinh', side: 'in', whole: true, example: 'phát sinh 05 vụ' },
  { surface: 'tiếp nhận mới', side: 'in', whole: true, example: 'tiếp nhận mới 30 đơn' },
  { surface: 'tiếp nhận thêm', side: 'in', example: 'tiếp nhận thêm 30 đơn' },
  { surface: 'tiếp nhận', side: 'in', whole: true, example: 'tiếp nhận 30 đơn' },
  { surface: 'khởi tố mới', side: 'in', whole: true, example: 'khởi tố mới 11 vụ' },
  { surface: 'thụ lý mới', side: 'in', whole: true, example: 'thụ lý mới 30 vụ' },
  { surface: 'nhận mới', side: 'in', whole: true, example: 'nhận mới 30 đơn' },
  { surface: 'nhận thêm', side: 'in', example: 'nhận thêm 30 đơn' },
  { surface: 'nhận được', side: 'in', whole: true, example: 'nhận được 30 đơn' },
  { surface: 'nhận', side: 'in', whole: true, example: 'nhận 22 đơn' },
  { surface: 'phát hiện thêm', side: 'in', example: 'phát hiện thêm 22 người' },
  { surface: 'phát hiện mới', side: 'in', whole: true, example: 'phát hiện mới 22 người' },
  { surface: 'thêm', side: 'in', example: 'thêm 22 người' },
  { surface: 'mới', side: 'in', example: 'mới 30 tin' },
  { surface: 'tiếp nhận trong kỳ', side: 'in', whole: true, example: 'tiếp nhận trong kỳ 30 hồ sơ' },
  { surface: 'cho vay', side: 'in', example: 'cho vay trong kỳ 2.150 triệu đồng' },
  { surface: 'tăng', side: 'in', example: 'tăng 05 hộ' },
  { surface: 'tăng thêm', side: 'in', example: 'tăng thêm 05 hộ' },
  { surface: 'tăng mới', side: 'in', example: 'tăng mới 05 hộ' },
  { surface: 'bổ sung', side: 'in', example: 'bổ sung trong năm 30 triệu đồng' },
  { surface: 'chuyển đến', side: 'in', example: 'chuyển đến 04 người' },
  { surface: 'nơi khác đến', side: 'in', example: 'từ nơi khác đến 04 người' },
  { surface: 'tách hộ', side: 'in', example: 'tách hộ 02 hộ' },
  { surface: 'tái nghèo', side: 'in', example: '02 hộ tái nghèo' },
  { surface: 'nghèo mới', side: 'in', example: '02 hộ nghèo mới' },
  { surface: 'kết nạp', side: 'in', example: 'kết nạp 12 đảng viên' },
  { surface: 'kết nạp mới', side: 'in', example: 'kết nạp mới 12 đảng viên' },
  { surface: 'tuyển dụng', side: 'in', example: 'tuyển dụng 12 người' },
  { surface: 'tuyển mới', side: 'in', example: 'tuyển mới 12 người' },
  { surface: 'thành lập mới', side: 'in', example: 'thành lập mới 12 hợp tác xã' },
  { surface: 'đăng ký mới', side: 'in', example: 'đăng ký mới 12 doanh nghiệp' },
  { surface: 'vận động được', side: 'in', example: 'trong năm vận động được 46 triệu đồng' },
  { surface: 'vận động', side: 'in', example: 'vận động thêm 46 triệu đồng' },
  { surface: 'quyên góp được', side: 'in', example: 'quyên góp được 46 triệu đồng' },
  { surface: 'ủng hộ được', side: 'in', example: 'ủng hộ được 46 triệu đồng' },
  { surface: 'trung ương cấp', side: 'in', example: 'trung ương cấp 1.200 tấn' },
  { surface: 'tw cấp', side: 'in', example: 'TW cấp 1.200 tấn' },
  { surface: 'tỉnh cấp', side: 'in', example: 'tỉnh cấp 1.200 tấn' },
  { surface: 'huyện cấp', side: 'in', example: 'huyện cấp 12 tấn' },
  { surface: 'cấp về', side: 'in', example: 'cấp về 12 tấn' },
  { surface: 'ngân sách cấp', side: 'in', example: 'ngân sách cấp trong năm 650 triệu đồng' },
  { surface: 'được cấp', side: 'in', example: 'được cấp 650 triệu đồng' },
  { surface: 'tổng thu', side: 'in', example: 'tổng thu 650 triệu đồng' },
  { surface: 'thu trong kỳ', side: 'in', example: 'thu trong kỳ 650 triệu đồng' },
  { surface: 'thu trong năm', side: 'in', example: 'thu trong năm 650 triệu đồng' },
  { surface: 'nhập trong kỳ', side: 'in', example: 'nhập trong kỳ 12 tấn' },
  { surface: 'nhập kho', side: 'in', example: 'nhập kho 12 tấn' },
  { surface: 'huy động thêm', side: 'in', example: 'huy động thêm 12 triệu đồng' },
  { surface: 'nhập học', side: 'in', example: 'nhập học 120 em' },
  { surface: 'mua mới', side: 'in', example: 'mua mới 120 bản' },
  { surface: 'mua thêm', side: 'in', example: 'mua thêm 120 bản' },
  { surface: 'cấp mới đăng ký', side: 'in', example: 'cấp mới đăng ký cho 97 hộ' },
  { surface: 'đăng ký thành lập mới', side: 'in', example: 'đăng ký thành lập mới 97 hộ' },
  { surface: 'cấp mới', side: 'in', example: 'cấp mới 120 thẻ' },
  { surface: 'sinh mới', side: 'in', example: 'sinh mới 12 con' },
  { surface: 'vay mới', side: 'in', example: 'vay mới 12 triệu đồng' },
  { surface: 'mới vào', side: 'in', example: '12 người mới vào' },
  { surface: 'sinh hoạt đến', side: 'in', example: 'chuyển sinh hoạt đến 04 đảng viên' },
  { surface: 'phát triển mới', side: 'in', example: 'phát triển mới 1.102 người' },
  { surface: 'phát triển thêm', side: 'in', example: 'phát triển thêm 1.102 người' },
  { surface: 'số mới', side: 'in', example: 'số mới 30 việc' },
  { surface: 'ban hành mới', side: 'in', example: 'ban hành mới 04 quyết định' },
  { surface: 'mới xảy ra', side: 'in', example: '403 vụ mới xảy ra' },
  { surface: 'mới thụ lý', side: 'in', example: '403 vụ mới thụ lý' },
  { surface: 'mới tiếp nhận', side: 'in', example: '403 vụ mới tiếp nhận' },
  { surface: 'khởi công mới', side: 'in', example: 'khởi công mới 26 công trình' },
  { surface: 'nhập mới', side: 'in', example: 'nhập mới 22 người' },
  { surface: 'trồng mới', side: 'in', example: 'trồng mới 45 ha' },
  { surface: 'trích lập', side: 'in', example: 'trích lập trong năm 742 triệu đồng' },
  { surface: 'xây mới', side: 'in', example: 'xây mới 14 công trình' },
  { surface: 'xây dựng mới', side: 'in', example: 'xây dựng mới 14 công trình' },
  { surface: 'nhận bàn giao', side: 'in', example: 'nhận bàn giao 05 công trình' },
  { surface: 'vào viện', side: 'in', example: 'vào viện trong kỳ 412 người' },
  { surface: 'nhập viện', side: 'in', example: 'nhập viện 412 người' },
  { surface: 'nhập trại', side: 'in', example: 'nhập trại 41 người' },
  { surface: 'nhập đàn', side: 'in', example: 'nhập đàn 120 con' },
  { surface: 'tái đàn', side: 'in', example: 'tái đàn 120 con' },
  { surface: 'tuyển sinh mới', side: 'in', example: 'tuyển sinh mới 120 em' },
  { surface: 'nhập về', side: 'in', example: 'nhập về 12 tấn' },
  { surface: 'chuyển về', side: 'in', example: 'chuyển về 04 người' },
  { surface: 'tiếp nhận về', side: 'in', example: 'tiếp nhận về 04 người' },

  { surface: 'thoát nghèo', side: 'out', example: '41 hộ thoát nghèo' },
  { surface: 'ra khỏi', side: 'out', example: '41 hộ ra khỏi danh sách' },
  { surface: 'giảm', side: 'out', example: 'giảm 36 hộ' },
  { surface: 'đã xử lý', side: 'out', example: 'đã xử lý 421 đơn' },
  { surface: 'xử lý', side: 'out', example: 'xử lý 421 đơn' },
  { surface: 'đã giải quyết', side: 'out', example: 'đã giải quyết 181 tin' },
  { surface: 'giải quyết', side: 'out', example: 'giải quyết 181 tin' },
  { surface: 'giải quyết xong', side: 'out', example: 'giải quyết xong 181 tin' },
  { surface: 'đã được giải quyết', side: 'out', example: '181 tin đã được giải quyết' },
  { surface: 'đã trả kết quả', side: 'out', example: 'đã trả kết quả 181 hồ sơ' },
  { surface: 'trả kết quả', side: 'out', example: 'trả kết quả 181 hồ sơ' },
  { surface: 'trả lại', side: 'out', example: 'trả lại 12 hồ sơ' },
  { surface: 'đã thi hành', side: 'out', example: 'đã thi hành 28 quyết định' },
  { surface: 'thi hành xong', side: 'out', example: 'thi hành xong 861 việc' },
  { surface: 'đã chi', side: 'out', example: 'đã chi 618,3 triệu đồng' },
  { surface: 'chi trong kỳ', side: 'out', example: 'chi trong kỳ 618,3 triệu đồng' },
  { surface: 'chi trong năm', side: 'out', example: 'chi trong năm 618,3 triệu đồng' },
  { surface: 'tổng chi', side: 'out', example: 'tổng chi 618,3 triệu đồng' },
  { surface: 'đã sử dụng', side: 'out', example: 'đã sử dụng 618,3 triệu đồng' },
  { surface: 'đã giải ngân', side: 'out', example: 'đã giải ngân 618,3 triệu đồng' },
  { surface: 'đã hoàn thành', side: 'out', example: 'đã hoàn thành 71 căn' },
  { surface: 'hoàn thành', side: 'out', example: 'hoàn thành 71 căn' },
  { surface: 'ngừng nghỉ', side: 'out', example: 'ngừng nghỉ 25 hộ' },
  { surface: 'nghiệm thu', side: 'out', example: 'nghiệm thu 07 đề tài' },
  { surface: 'đã nghiệm thu', side: 'out', example: 'đã nghiệm thu 07 đề tài' },
  { surface: 'đã xong', side: 'out', example: 'đã xong 128 việc' },
  { surface: 'đã khởi tố', side: 'out', example: 'đã khởi tố 41 vụ' },
  { surface: 'khởi tố', side: 'out', example: 'khởi tố 41 vụ' },
  { surface: 'đã thu hồi', side: 'out', example: 'đã thu hồi 12 triệu đồng' },
  { surface: 'đã nộp', side: 'out', example: 'đã nộp 12 triệu đồng' },
  { surface: 'đã xét xử', side: 'out', example: 'đã xét xử 12 vụ' },
  { surface: 'xét xử', side: 'out', example: 'xét xử 12 vụ' },
  { surface: 'đã thực hiện', side: 'out', example: 'đã thực hiện 12 nhiệm vụ' },
  { surface: 'đã trả lời', side: 'out', example: 'đã trả lời 12 kiến nghị' },
  { surface: 'đã ban hành', side: 'out', example: 'đã ban hành 12 quyết định' },
  { surface: 'đã được cấp', side: 'out', example: '12 thửa đã được cấp giấy' },
  { surface: 'đã trả', side: 'out', example: 'đã trả 1.275 triệu đồng' },
  { surface: 'thanh toán', side: 'out', example: 'trong kỳ thanh toán 618,3 triệu đồng' },
  { surface: 'đã thanh toán', side: 'out', example: 'đã thanh toán 618,3 triệu đồng' },
  { surface: 'trả nợ', side: 'out', example: 'trả nợ 1.275 triệu đồng' },
  { surface: 'hết', side: 'out', example: 'trao học bổng hết 139,5 triệu đồng' },
  { surface: 'trao', side: 'out', example: 'trao 139,5 triệu đồng' },
  { surface: 'đã trao', side: 'out', example: 'đã trao 139,5 triệu đồng' },
  { surface: 'đã phân bổ', side: 'out', example: 'đã phân bổ 12 triệu đồng' },
  { surface: 'cấp cho', side: 'out', example: 'cấp cho dân 1.386 tấn' },
  { surface: 'cấp phát', side: 'out', example: 'cấp phát 1.386 tấn' },
  { surface: 'phát cho', side: 'out', example: 'phát cho dân 1.386 tấn' },
  { surface: 'giúp đỡ', side: 'out', example: 'đã chi giúp đỡ 61,5 triệu đồng' },
  { surface: 'đã cấp', side: 'out', example: 'đã cấp 120 giấy' },
  { surface: 'đã bán', side: 'out', example: 'đã bán 12 con' },
  { surface: 'đã dùng', side: 'out', example: 'đã dùng 12 triệu đồng' },
  { surface: 'chi', side: 'out', example: 'trong năm chi 12 triệu đồng' },
  { surface: 'thanh lý', side: 'out', example: 'thanh lý 645 bản' },
  { surface: 'đã thanh lý', side: 'out', example: 'đã thanh lý 645 bản' },
  { surface: 'tiêu hủy', side: 'out', example: 'tiêu hủy 45 con' },
  { surface: 'hao hụt', side: 'out', example: 'hao hụt 45 con' },
  { surface: 'bán', side: 'out', example: 'bán 45 con' },
  { surface: 'nghỉ học', side: 'out', example: 'nghỉ học 04 em' },
  { surface: 'bỏ học', side: 'out', example: 'bỏ học 04 em' },
  { surface: 'chuyển trường', side: 'out', example: 'chuyển trường 04 em' },
  { surface: 'ra trường', side: 'out', example: 'ra trường 120 em' },
  { surface: 'thu hồi', side: 'out', example: 'thu hồi 04 giấy phép' },
  { surface: 'đã rút', side: 'out', example: 'đã rút 04 hồ sơ' },
  { surface: 'rút', side: 'out', example: 'rút 04 hồ sơ' },
  { surface: 'ra viện', side: 'out', example: 'ra viện 405 người' },
  { surface: 'xuất viện', side: 'out', example: 'xuất viện 405 người' },
  { surface: 'chuyển viện', side: 'out', example: 'chuyển viện 12 người' },
  { surface: 'trả tự do', side: 'out', example: 'trả tự do 12 người' },
  { surface: 'xuất chuồng', side: 'out', example: 'xuất chuồng 120 con' },
  { surface: 'thu nợ', side: 'out', example: 'thu nợ trong kỳ 1.985 triệu đồng' },
  { surface: 'tử vong', side: 'out', example: 'tử vong 06 người' },
  { surface: 'chết', side: 'out', example: 'chết 06 người' },
  { surface: 'chuyển đi', side: 'out', example: 'chuyển đi 15 người' },
  { surface: 'chuyển nơi khác', side: 'out', example: 'chuyển nơi khác 15 người' },
  { surface: 'đưa đi', side: 'out', example: 'đưa đi cai nghiện bắt buộc 71 người' },
  { surface: 'đi cai nghiện', side: 'out', example: '71 người đi cai nghiện' },
  { surface: 'bị bắt', side: 'out', example: 'bị bắt 03 người' },
  { surface: 'đưa ra', side: 'out', example: 'đưa ra khỏi danh sách 15 người' },
  { surface: 'chuyển công tác', side: 'out', example: 'chuyển công tác 04 người' },
  { surface: 'nghỉ hưu', side: 'out', example: 'nghỉ hưu 04 người' },
  { surface: 'nghỉ việc', side: 'out', example: 'nghỉ việc 04 người' },
  { surface: 'thôi việc', side: 'out', example: 'thôi việc 04 người' },
  { surface: 'giải thể', side: 'out', example: 'giải thể 04 hợp tác xã' },
  { surface: 'ngừng hoạt động', side: 'out', example: '04 doanh nghiệp ngừng hoạt động' },
  { surface: 'tạm ngừng', side: 'out', example: 'tạm ngừng 17 doanh nghiệp' },
  { surface: 'tạm ngừng hoạt động', side: 'out', example: 'tạm ngừng hoạt động 17 doanh nghiệp' },
  { surface: 'tạm nghỉ', side: 'out', example: 'tạm nghỉ 17 hộ kinh doanh' },
  { surface: 'xóa tên', side: 'out', example: 'xóa tên 02 đảng viên' },
  { surface: 'khai trừ', side: 'out', example: 'khai trừ 02 đảng viên' },
  { surface: 'từ trần', side: 'out', example: 'từ trần 02 đảng viên' },
  { surface: 'xuất trong kỳ', side: 'out', example: 'xuất trong kỳ 12 tấn' },
  { surface: 'xuất kho', side: 'out', example: 'xuất kho 12 tấn' },
  { surface: 'xuất bán', side: 'out', example: 'xuất bán 12 con' },
  { surface: 'đình chỉ', side: 'out', example: 'đình chỉ 02 vụ' },
  { surface: 'sinh hoạt đi', side: 'out', example: 'chuyển sinh hoạt đi 06 đảng viên' },
  { surface: 'đã thu được', side: 'out', example: 'đã thu được 7.318 triệu đồng' },
  { surface: 'đã thu', side: 'out', example: 'đã thu 7.318 triệu đồng' },
  { surface: 'khoanh nợ', side: 'out', example: 'khoanh nợ 412 triệu đồng' },
  { surface: 'xóa nợ', side: 'out', example: 'xóa nợ 412 triệu đồng' },
  { surface: 'xoá nợ', side: 'out', example: 'xoá nợ 412 triệu đồng' },
  { surface: 'đã hòa giải', side: 'out', example: 'đã hòa giải 28 vụ' },
  { surface: 'đã hoà giải', side: 'out', example: 'đã hoà giải 28 vụ' },
  { surface: 'hòa giải thành', side: 'out', example: 'hòa giải thành 21 vụ' },
  { surface: 'đã công khai', side: 'out', example: 'đã công khai 38 kiến nghị' },
  { surface: 'dừng tham gia', side: 'out', example: 'dừng tham gia 34 người' },
  { surface: 'ngừng tham gia', side: 'out', example: 'ngừng tham gia 34 người' },
  { surface: 'dừng hoạt động', side: 'out', example: 'dừng hoạt động 03 cơ sở' },
  { surface: 'sang tên', side: 'out', example: 'sang tên 1.857 xe' },
  { surface: 'chuyển ra', side: 'out', example: 'di chuyển ra ngoài tỉnh 1.857 xe' },
  { surface: 'đã giải thể', side: 'out', example: 'đã giải thể 04 hợp tác xã' },
  { surface: 'xoá tên', side: 'out', example: 'xoá tên 02 đảng viên' },
  { surface: 'xin ra', side: 'out', example: 'xin ra khỏi Đảng 01 đồng chí' },
  { surface: 'cho ra', side: 'out', example: 'cho ra khỏi Đảng 03 đảng viên' },
  { surface: 'miễn nhiệm', side: 'out', example: 'miễn nhiệm 02 đại biểu' },
  { surface: 'bãi nhiệm', side: 'out', example: 'bãi nhiệm 02 đại biểu' },
  { surface: 'tinh giản', side: 'out', example: 'tinh giản 02 biên chế' },
  { surface: 'trả giấy phép', side: 'out', example: '38 hộ trả giấy phép' },
  { surface: 'nghỉ kinh doanh', side: 'out', example: '38 hộ nghỉ kinh doanh' },
  { surface: 'ngừng kinh doanh', side: 'out', example: '38 hộ ngừng kinh doanh' },
  { surface: 'chấm dứt hoạt động', side: 'out', example: '38 hộ chấm dứt hoạt động' },
  { surface: 'chấm dứt kinh doanh', side: 'out', example: '38 hộ chấm dứt kinh doanh' },
  { surface: 'đóng cửa', side: 'out', example: '38 cơ sở đóng cửa' },
  { surface: 'ban hành kết luận', side: 'out', example: 'đã ban hành kết luận đối với 71 cuộc' },
  { surface: 'đã kết luận', side: 'out', example: 'đã kết luận 71 cuộc' },
  { surface: 'đề nghị truy tố', side: 'out', example: 'kết thúc điều tra, đề nghị truy tố 12 vụ' },
  { surface: 'kết thúc điều tra', side: 'out', example: 'kết thúc điều tra 12 vụ' },
  { surface: 'truy tố', side: 'out', example: 'truy tố 12 vụ' },
  { surface: 'tạm đình chỉ', side: 'out', example: 'tạm đình chỉ 01 vụ' },
  { surface: 'có mặt', side: 'out', example: 'biên chế giao 98 người, có mặt 93 người' },
  { surface: 'tuyển được', side: 'out', example: 'chỉ tiêu giao 52 người, tuyển được 34 người' },
  { surface: 'đã tuyển', side: 'out', example: 'chỉ tiêu giao 52 người, đã tuyển 34 người' },
  { surface: 'đã tuyển được', side: 'out', example: 'chỉ tiêu giao 52 người, đã tuyển được 34 người' },
  { surface: 'loại ra', side: 'out', example: 'loại ra 46 đơn trùng nội dung' },
  { surface: 'loại bỏ', side: 'out', example: 'loại bỏ 46 đơn trùng nội dung' },
  { surface: 'sáp nhập', side: 'out', example: 'sáp nhập 04 đơn vị' },

  { surface: 'còn', side: 'closing', example: 'còn 41 đơn' },
  { surface: 'còn lại', side: 'closing', example: '07 vụ việc còn lại' },
  { surface: 'hiện còn', side: 'closing', example: 'hiện còn 41 đơn' },
  { surface: 'hiện có', side: 'closing', example: 'hiện có 284 người' },
  { surface: 'còn thiếu', side: 'closing', example: 'còn thiếu 05 người' },
  { surface: 'còn khuyết', side: 'closing', example: 'còn khuyết 05 người' },
  { surface: 'nay là', side: 'closing', example: 'nay là 164 đơn vị' },
  { surface: 'nay còn', side: 'closing', example: 'nay còn 164 đơn vị' },
  { surface: 'nay có', side: 'closing', example: 'nay có 164 đơn vị' },
  { surface: 'hiện là', side: 'closing', example: 'hiện là 164 đơn vị' },
  { surface: 'còn hoạt động', side: 'closing', example: 'đến nay còn hoạt động 1.326 hộ' },
  { surface: 'hiện nay có', side: 'closing', example: 'hiện nay có 284 người' },
  { surface: 'đến nay có', side: 'closing', example: 'đến nay có 284 người' },
  { surface: 'cuối kỳ', side: 'closing', example: 'cuối kỳ có 137 hộ nghèo' },
  { surface: 'tồn cuối kỳ', side: 'closing', example: 'tồn cuối kỳ 12 triệu đồng' },
  { surface: 'số dư cuối', side: 'closing', example: 'số dư cuối kỳ 12 triệu đồng' },
  { surface: 'tồn quỹ', side: 'closing', example: 'tồn quỹ 12 triệu đồng' },
  { surface: 'số dư', side: 'closing', example: 'số dư 79,7 triệu đồng' },
  {
    surface: 'số dư chuyển sang năm',
    side: 'closing',
    example: 'số dư chuyển sang năm 2014 là 79,7 triệu đồng',
  },
  { surface: 'kết dư', side: 'closing', example: 'kết dư 12 triệu đồng' },
  { surface: 'chuyển kỳ sau', side: 'closing', example: 'chuyển kỳ sau 484 việc' },
  { surface: 'chuyển sang kỳ sau', side: 'closing', example: 'chuyển sang kỳ sau 484 việc' },
  { surface: 'chuyển năm sau', side: 'closing', example: 'chuyển năm sau 484 việc' },
  { surface: 'chuyển sang năm', side: 'closing', example: 'chuyển sang năm sau 484 việc' },
  { surface: 'chuyển sang tháng', side: 'closing', example: 'chuyển sang tháng 7 là 484 hồ sơ' },
  { surface: 'chuyển sang quý', side: 'closing', example: 'chuyển sang quý III 484 hồ sơ' },
  { surface: 'chuyển tháng sau', side: 'closing', example: 'chuyển tháng sau 484 hồ sơ' },
  { surface: 'chuyển quý sau', side: 'closing', example: 'chuyển quý sau 484 hồ sơ' },
  { surface: 'chuyển tiếp sang', side: 'closing', example: 'chuyển tiếp sang năm 2025 là 484 vụ' },
  { surface: 'nâng tổng số', side: 'closing', example: 'nâng tổng số đến nay lên 310 doanh nghiệp' },
  { surface: 'đưa tổng số', side: 'closing', example: 'đưa tổng số đến nay lên 310 doanh nghiệp' },
  { surface: 'đang', side: 'closing', example: 'đang giải quyết 34 hồ sơ' },
  { surface: 'đang giải quyết', side: 'closing', example: 'đang giải quyết 34 hồ sơ' },
  { surface: 'đang xử lý', side: 'closing', example: 'đang xử lý 34 hồ sơ' },
  { surface: 'đang xem xét', side: 'closing', example: 'đang xem xét 34 hồ sơ' },
  { surface: 'đang thi hành', side: 'closing', example: 'đang thi hành 34 hồ sơ' },
  { surface: 'đang thực hiện', side: 'closing', example: 'đang thực hiện 34 hồ sơ' },
  { surface: 'đang xác minh', side: 'closing', example: 'đang xác minh 34 hồ sơ' },
  { surface: 'đang thi công', side: 'closing', example: 'đang thi công 34 hồ sơ' },
  { surface: 'đang triển khai', side: 'closing', example: 'đang triển khai 34 hồ sơ' },
  { surface: 'đang điều tra', side: 'closing', example: 'đang điều tra 34 hồ sơ' },
  { surface: 'chưa giải quyết', side: 'closing', example: 'chưa giải quyết 34 hồ sơ' },
  { surface: 'chưa xử lý', side: 'closing', example: 'chưa xử lý 34 hồ sơ' },
  { surface: 'chưa thi hành', side: 'closing', example: 'chưa thi hành 34 hồ sơ' },
  { surface: 'chưa thực hiện', side: 'closing', example: 'chưa thực hiện 34 hồ sơ' },
  { surface: 'chưa hoàn thành', side: 'closing', example: 'chưa hoàn thành 34 hồ sơ' },
  { surface: 'chưa giải ngân', side: 'closing', example: 'chưa giải ngân 34 hồ sơ' },
  { surface: 'chưa', side: 'closing', example: '02 chỉ tiêu chưa đạt' },
  { surface: 'chưa trao', side: 'closing', example: 'cuối năm chưa trao 28 giấy' },
  { surface: 'cuối quý', side: 'closing', example: 'cuối quý có 12 vụ' },
  { surface: 'cuối tháng', side: 'closing', example: 'cuối tháng có 12 vụ' },
  { surface: 'cuối năm học', side: 'closing', example: 'cuối năm học có 412 học sinh' },
  { surface: 'cuối khóa', side: 'closing', example: 'cuối khóa có 412 học viên' },
  { surface: 'còn tồn', side: 'closing', example: 'còn tồn 161 vụ' },
  { surface: 'còn dư', side: 'closing', example: 'còn dư 12 triệu đồng' },
  { surface: 'còn phải thi hành', side: 'closing', example: 'còn phải thi hành 12 việc' },
  { surface: 'còn nợ', side: 'closing', example: 'còn nợ 12 triệu đồng' },

  { surface: 'tồn', side: 'level', example: 'tồn 02, tiếp nhận mới 39' },
  {
    surface: 'cuối năm',
    side: 'level',
    example: 'cuối năm 2022 có 137 hộ nghèo; …, cuối năm có 120 hộ nghèo',
  },
  { surface: 'dư nợ', side: 'level', example: 'dư nợ 12 triệu đồng' },

  { surface: 'đang quản lý', side: 'level', example: 'đến 30/6 đang quản lý 120 người' },
  { surface: 'quản lý', side: 'level', example: 'đến 30/6 quản lý 120 người' },
  { surface: 'hiện nay', side: 'now', example: 'hiện nay toàn xã có 12 hộ' },
  { surface: 'hiện tại', side: 'now', example: 'hiện tại toàn xã có 12 hộ' },
  { surface: 'hiện', side: 'now', example: 'hiện toàn xã có 12 hộ' },
  { surface: 'đến nay', side: 'now', example: 'đến nay toàn xã có 12 hộ' },
  { surface: 'đến cuối tháng', side: 'now', example: 'đến cuối tháng 6 có 12 hộ' },

  { surface: 'lũy kế', side: 'whole', example: 'lũy kế 452 đơn' },
  { surface: 'luỹ kế', side: 'whole', example: 'luỹ kế 452 đơn' },
  { surface: 'tổng số', side: 'whole', example: 'tổng số 452 đơn' },
  { surface: 'tổng cộng', side: 'whole', example: 'tổng cộng 452 đơn' },
  { surface: 'thụ lý', side: 'whole', example: 'thụ lý 198 tin' },
  { surface: 'phải thi hành', side: 'whole', example: 'tổng số phải thi hành 1.345 việc' },
  { surface: 'phải giải quyết', side: 'whole', example: 'tổng số phải giải quyết 452 đơn' },
  { surface: 'phải xử lý', side: 'whole', example: 'tổng số đơn phải xử lý 452 đơn' },
  { surface: 'cần xử lý', side: 'whole', example: 'số vụ cần xử lý 452 vụ' },
  { surface: 'cần giải quyết', side: 'whole', example: 'số đơn cần giải quyết 452 đơn' },
  { surface: 'phải trả', side: 'whole', example: 'số hồ sơ phải trả 452 hồ sơ' },
  { surface: 'phải thu', side: 'whole', example: 'số phải thu 452 triệu đồng' },
  { surface: 'phải thực hiện', side: 'whole', example: 'phải thực hiện 45 nhiệm vụ' },
  { surface: 'phải tổ chức thi hành', side: 'whole', example: '45 quyết định phải tổ chức thi hành' },
  { surface: 'đủ điều kiện xử lý', side: 'whole', example: 'đơn đủ điều kiện xử lý 452 đơn' },
  { surface: 'đủ điều kiện giải quyết', side: 'whole', example: 'đủ điều kiện giải quyết 452 hồ sơ' },
  { surface: 'có điều kiện thi hành', side: 'whole', example: 'có điều kiện thi hành 452 việc' },
  { surface: 'phát hiện', side: 'whole', example: 'phát hiện 46 vụ' },
  { surface: 'xảy ra', side: 'whole', example: 'xảy ra 46 vụ' },
  { surface: 'khởi công', side: 'whole', example: 'đã khởi công 86 căn' },
  { surface: 'đăng ký', side: 'whole', example: '143 việc được đăng ký' },
  { surface: 'biên chế giao', side: 'whole', example: 'biên chế giao 98 người' },
  { surface: 'biên chế được giao', side: 'whole', example: 'biên chế được giao 98 người' },
  { surface: 'chỉ tiêu giao', side: 'whole', example: 'chỉ tiêu giao 52 người' },
  { surface: 'chỉ tiêu được giao', side: 'whole', example: 'chỉ tiêu được giao 52 người' },
  { surface: 'chỉ tiêu tuyển dụng', side: 'whole', example: 'chỉ tiêu tuyển dụng 52 người' },
  { surface: 'chỉ tiêu tuyển sinh', side: 'whole', example: 'chỉ tiêu tuyển sinh 520 học sinh' },
  { surface: 'theo định mức', side: 'whole', example: 'theo định mức cần 98 giáo viên' },
  { surface: 'được giao', side: 'whole', example: 'được giao 86 nhiệm vụ' },
  { surface: 'kế hoạch vốn', side: 'whole', example: 'kế hoạch vốn 860 triệu đồng' },
]

/** Words before an amount that was raised, or is at hand, to spend: not all of it goes to what is told behind it. */
export const SOURCE_WORDS: readonly string[] = [
  'vận động',
  'huy động',
  'quyên góp',
  'kêu gọi',
  'ủng hộ',
  'đóng góp',
  'gây quỹ',
  'quỹ',
  'tiếp nhận',
  'thu được',
  'số dư',
]

/** Words right before what is left or missing of a whole that may be told elsewhere: "án còn tồn 1.131 vụ", "hụt 1.259 triệu đồng". */
export const LEFT_OF_WHOLE: readonly string[] = [
  'còn',
  'còn lại',
  'còn tồn',
  'tồn',
  'tồn đọng',
  'còn thiếu',
  'còn nợ',
  'hụt',
  'hụt thu',
  'thiếu hụt',
]

/** Verbs of taking something off a total that was told before: "sau khi trừ tổng chi 1.078 triệu đồng". */
export const TAKING_OFF: readonly string[] = ['trừ', 'loại trừ', 'giảm trừ']

/** Words before what is left behind that. */
export const LEFT_OVER_WORDS: readonly string[] = ['còn', 'còn lại', 'kết dư', 'dư']

/** What may stand between them and the figure: "còn dư chuyển sang năm". */
export const LEFT_OVER_RESTS: readonly string[] = ['lại', 'là', 'được', 'đến', 'sang', 'năm']

/** Words that say how far two figures are from each other, and not the second from a plan or from the year before. */
export const EACH_OTHER: readonly string[] = ['kém', 'chênh', 'chênh lệch', 'chênh nhau', 'thất lạc']

/** Words that, with a figure alone in a bracket, say how far the two before it are apart: "phát ra 120 phiếu, thu về 118 phiếu (kém 2 phiếu)". */
export const APART_WORDS: readonly string[] = [
  ...EACH_OTHER,
  'ít hơn',
  'thấp hơn',
  'thiếu',
  'còn thiếu',
  'hụt',
  'hao hụt',
  'nhiều hơn',
  'cao hơn',
]

/** Words for seats of the body elected that stay empty. */
export const SEATS_LACKED: readonly string[] = ['bầu thiếu', 'bầu còn thiếu', 'còn bầu thiếu']

/** Words for those who stand for election beyond the seats that there are: "57 người/34 đại biểu, số dư 23 người". */
export const SEATS_LEFT: readonly string[] = ['số dư', 'dư', 'có số dư', 'có dư']

/** Numbers of posts by which a lack is reckoned that need not be the one that was assigned: "theo định mức còn thiếu 85 người". */
export const STAFF_NORMS: readonly string[] = [
  'định mức',
  'quy định',
  'nhu cầu',
  'chuẩn',
  'chỉ tiêu',
  'biên chế',
]

/** Words for public money in the names of sources: "ngân sách tỉnh", "vốn chương trình mục tiêu quốc gia". */
export const BUDGET_WORDS: readonly string[] = [
  'ngân sách',
  'nsnn',
  'nstw',
  'nsđp',
  'nst',
  'nsh',
  'nsx',
  'vốn chương trình',
]

/** Sources beside the budgets, which a total of all money has in it as well. */
export const OWN_SOURCES: readonly string[] = [
  'xã hội hóa',
  'xã hội hoá',
  'xhh',
  'nhân dân',
  'người dân',
  'cộng đồng',
  'doanh nghiệp',
  'đóng góp',
  'tài trợ',
  'viện trợ',
  'tín dụng',
  'vay',
]

/** Words in the name of a total of public money, or of money of one step: of such the gifts of others are no part. */
export const PUBLIC_MONEY: readonly string[] = [
  'nhà nước',
  'đầu tư công',
  'sự nghiệp',
  'phê duyệt',
  'được duyệt',
  'được giao',
  'được cấp',
  'bố trí',
  'phân bổ',
  'dự toán',
  'giải ngân',
  'quyết toán',
  'thanh toán',
]

/** Words of a source that came on top of a total, or has not come yet. */
export const SOURCES_ON_TOP: readonly string[] = [
  'thêm',
  'ngoài',
  'chưa',
  'đối ứng',
  'bổ sung',
  'dự kiến',
  'sẽ',
  'đang',
]

/** Words that deny of a rest what was done or reached: "còn 17 xã chưa đo đạc", "02 chỉ tiêu không đạt". */
export const DENYING_WORDS: readonly string[] = ['chưa', 'không']

/** Words behind "còn" for what was to be done and has not been: "còn nợ 3.600 kg", "còn tồn 12 hồ sơ". */
export const OWING_WORDS: readonly string[] = ['nợ', 'thiếu', 'tồn', 'phải thu', 'phải thực hiện']

/** Words that end what is denied: "02 chỉ tiêu không đạt là …", "17 xã chưa đo đạc do …". */
export const AFTER_DENIAL: readonly string[] = ['là', 'do', 'vì', 'nên', 'để', 'phải', 'và']

/** Words of a denial that do not tell what is denied. */
export const IDLE_OF_RESTS: readonly string[] = ['còn', 'có', 'bị', 'nợ', 'thiếu', 'lại', 'danh hiệu']

/** Verbs between the words for a rest and its figure: "số còn lại là 07 vụ". */
export const TELLING_RESTS: readonly string[] = ['là', 'có']

/** Words that, alone before a figure in a bracket, call it what is left of what stands before the bracket: "(còn 07 vụ)". */
export const RESTS_IN_BRACKETS: readonly string[] = ['còn', 'còn lại', 'còn thiếu']

/** Words behind such a figure for what has not been done of it yet: "(còn 07 vụ đang giải quyết)". */
export const GOING_ON_IN_BRACKETS: readonly string[] = ['chưa', 'đang', 'còn lại', 'tiếp tục', 'sẽ']

/** Words that leave open what is left, unless others behind the figure say so: "còn 242 hồ sơ …". */
export const STILL_WORDS: readonly string[] = ['còn', 'còn có', 'còn khoảng']

/** Those others: "còn 242 hồ sơ đang giải quyết". */
export const GOING_ON_BEHIND_STILL: readonly string[] = [...DENYING_WORDS, 'đang', 'còn lại']

/** Words for rests that go to the next period: "07 vụ chuyển sang năm sau". */
export const HANDED_ON: readonly string[] = ['còn lại', 'chuyển sang', 'chuyển qua']

/** Words between a denial and the deed that it denies: "chưa được cấp", "không đủ điều kiện". */
export const DENIED_WITH: readonly string[] = ['có', 'được', 'bị', 'phải', 'đủ', 'thể']

/** Words behind a rest that take in more than one whole left of it, or put it at another time. */
export const COUNTING_MORE: readonly string[] = [
  'gồm cả',
  'tính cả',
  'kể cả',
  'cả năm',
  'cộng dồn',
  'lũy kế',
  'luỹ kế',
  'tính đến',
  'đến thời điểm',
  'năm trước',
  'kỳ trước',
  'các năm',
]
