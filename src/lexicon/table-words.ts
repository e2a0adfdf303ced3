/** Words in the heads of rows and columns that say what the figures under them do. Lower case, NFC. */
export interface TableWord {
  readonly surface: string
  readonly example: string
}

/** Open the head of a row or column that is the sum of others. */
export const TOTAL_WORDS: readonly TableWord[] = [
  { surface: 'tổng cộng', example: 'Tổng cộng | 120' },
  { surface: 'tổng số', example: 'Tổng số | Nam | Nữ' },
  { surface: 'tổng', example: 'Tổng thu ngân sách | 9.876,4' },
  { surface: 'cộng', example: 'Cộng | 120' },
  { surface: 'cộng chung', example: 'Cộng chung | 120' },
  { surface: 'toàn tỉnh', example: 'Toàn tỉnh | 120' },
  { surface: 'toàn thành phố', example: 'Toàn thành phố | 120' },
  { surface: 'toàn huyện', example: 'Toàn huyện | 120' },
  { surface: 'toàn thị xã', example: 'Toàn thị xã | 120' },
  { surface: 'toàn xã', example: 'Toàn xã | 120' },
  { surface: 'toàn phường', example: 'Toàn phường | 120' },
  { surface: 'toàn ngành', example: 'Toàn ngành | 120' },
  { surface: 'toàn trường', example: 'Toàn trường | 120' },
  { surface: 'toàn quận', example: 'Toàn quận | 120' },
  { surface: 'toàn thị trấn', example: 'Toàn thị trấn | 120' },
  { surface: 'toàn khu vực', example: 'Toàn khu vực | 120' },
  { surface: 'toàn đơn vị', example: 'Toàn đơn vị | 120' },
  { surface: 'toàn hệ thống', example: 'Toàn hệ thống | 120' },
  { surface: 'toàn cụm', example: 'Toàn cụm | 120' },
  { surface: 'toàn viện', example: 'Toàn viện | 120' },
  { surface: 'toàn vùng', example: 'Toàn vùng | 120' },
  { surface: 'toàn trung tâm', example: 'Toàn trung tâm | 120' },
  { surface: 'toàn công ty', example: 'Toàn công ty | 120' },
  { surface: 'toàn địa bàn', example: 'Toàn địa bàn | 120' },
  { surface: 'toàn đảng bộ', example: 'Toàn đảng bộ | 120' },
  { surface: 'toàn khối', example: 'Toàn khối | 120' },
  { surface: 'toàn thôn', example: 'Toàn thôn | 120' },
  { surface: 'toàn hội', example: 'Toàn hội | 120' },
  { surface: 'toàn dự án', example: 'Toàn dự án | 120' },
  { surface: 'toàn quốc', example: 'Toàn quốc | 120' },
  { surface: 'cả nước', example: 'Cả nước | 120' },
  { surface: 'cả tỉnh', example: 'Cả tỉnh | 120' },
  { surface: 'cả huyện', example: 'Cả huyện | 120' },
  { surface: 'cả quận', example: 'Cả quận | 120' },
  { surface: 'cả thành phố', example: 'Cả thành phố | 120' },
  { surface: 'cả xã', example: 'Cả xã | 120' },
  { surface: 'cả phường', example: 'Cả phường | 120' },
  { surface: 'cả trường', example: 'Cả trường | 120' },
  { surface: 'cả khóa', example: 'Cả khóa | 120' },
  { surface: 'cả năm', example: 'Quý I | Quý II | Quý III | Quý IV | Cả năm' },
  { surface: 'luỹ kế', example: 'Tháng 1 | Tháng 2 | Luỹ kế' },
  { surface: 'lũy kế', example: 'Tháng 1 | Tháng 2 | Lũy kế' },
]

/** The whole label of a row that sums up all rows above it; "Toàn tỉnh" may have what no row does. */
export const BARE_TOTALS: readonly string[] = ['tổng cộng', 'tổng số', 'tổng', 'cộng', 'cộng chung']

/** Begin like a total but are names: nothing adds up to them. */
export const NO_TOTAL_WORDS: readonly TableWord[] = [
  { surface: 'tổng công ty', example: 'Tổng công ty Điện lực' },
  { surface: 'tổng cục', example: 'Tổng cục Thuế' },
  { surface: 'tổng kết', example: 'Tổng kết Nghị quyết' },
  { surface: 'tổng thể', example: 'Tổng thể' },
  { surface: 'tổng quan', example: 'Tổng quan' },
  { surface: 'tổng đài', example: 'Tổng đài 1022' },
  { surface: 'tổng điều tra', example: 'Tổng điều tra dân số' },
  { surface: 'tổng phụ trách', example: 'Tổng phụ trách Đội' },
  { surface: 'tổng sản phẩm', example: 'Tổng sản phẩm trên địa bàn' },
  { surface: 'cộng đồng', example: 'Cộng đồng dân cư' },
  { surface: 'cộng tác viên', example: 'Cộng tác viên dân số' },
  { surface: 'cộng hòa', example: 'Cộng hòa Pháp' },
]

/** Begin like a total but name a composite: an index of indices need not be their sum. */
export const COMPOSITE_WORDS: readonly TableWord[] = [
  { surface: 'chỉ số chung', example: 'CHỈ SỐ CHUNG | 65,08' },
  { surface: 'chỉ số tổng hợp', example: 'Chỉ số tổng hợp | 65,08' },
  { surface: 'tổng hợp', example: 'Tổng hợp | 78,62' },
  { surface: 'điểm chung', example: 'Điểm chung | 83,7' },
  { surface: 'điểm tổng hợp', example: 'Điểm tổng hợp | 83,7' },
  { surface: 'kết quả chung', example: 'Kết quả chung | 83,7' },
  { surface: 'đánh giá chung', example: 'Đánh giá chung | 83,7' },
  { surface: 'mức độ hài lòng chung', example: 'Mức độ hài lòng chung | 83,0%' },
  { surface: 'chung', example: 'Chung | 83,0%' },
]

/** Head of figures that are shares, speeds, means or prices: never to be summed. */
export const RATE_WORDS: readonly TableWord[] = [
  { surface: '%', example: 'Tỷ lệ (%)' },
  { surface: '‰', example: 'Tỷ suất sinh (‰)' },
  { surface: 'tỷ lệ', example: 'Tỷ lệ hộ nghèo' },
  { surface: 'tỉ lệ', example: 'Tỉ lệ hộ nghèo' },
  { surface: 'tỷ suất', example: 'Tỷ suất sinh' },
  { surface: 'tỷ trọng', example: 'Tỷ trọng trong tổng số' },
  { surface: 'tỉ trọng', example: 'Tỉ trọng trong tổng số' },
  { surface: 'cơ cấu', example: 'Cơ cấu (%)' },
  { surface: 'tốc độ', example: 'Tốc độ tăng' },
  { surface: 'bình quân', example: 'Bình quân đầu người' },
  { surface: 'trung bình', example: 'Điểm trung bình' },
  { surface: 'bq', example: 'Thu nhập BQ' },
  { surface: 'năng suất', example: 'Năng suất (tạ/ha)' },
  { surface: 'mật độ', example: 'Mật độ dân số' },
  { surface: 'đơn giá', example: 'Đơn giá' },
  { surface: 'định mức', example: 'Định mức' },
  { surface: 'giá bán', example: 'Giá bán (đồng/kg)' },
  { surface: 'mức hỗ trợ', example: 'Mức hỗ trợ' },
  { surface: 'mức độ', example: 'Mức độ hài lòng' },
  { surface: 'mức thu', example: 'Mức thu' },
  { surface: 'mức lương', example: 'Mức lương' },
  { surface: 'hệ số', example: 'Hệ số' },
  { surface: 'trọng số', example: 'Trọng số' },
  { surface: 'chỉ số', example: 'Chỉ số' },
]

/** What says that an amount was divided by a count. */
export const MEAN_HEADS: readonly TableWord[] = [
  { surface: 'bình quân', example: 'Bình quân mỗi hộ' },
  { surface: 'trung bình', example: 'Ngày điều trị trung bình' },
  { surface: 'bq', example: 'Thu nhập BQ' },
  { surface: 'năng suất', example: 'Năng suất lao động' },
]

/** What is carried, made or used up so much of in a time: such columns add up over places, as amounts do. */
export const FLOW_UNITS: readonly string[] = [
  'tấn',
  'tạ',
  'kg',
  'm3',
  'm³',
  'lít',
  'kwh',
  'lượt',
  'chuyến',
  'xe',
]

/** The times of which they are told. */
export const FLOW_TIMES: readonly string[] = ['ngày', 'ngày đêm', 'ngđ', 'giờ', 'h', 'tuần', 'tháng', 'năm']

/** How much of what could be used was, as heads say it. */
export const CAPACITY_HEADS: readonly string[] = [
  'công suất',
  'hiệu suất',
  'cssd',
  'cs sd',
  'cs sử dụng',
  'cs giường',
  'cs phòng',
  'sử dụng giường',
  'sd giường',
  'sử dụng buồng',
  'sử dụng phòng',
]

/** Head of figures that are places in an order, codes or years. */
export const RANK_WORDS: readonly TableWord[] = [
  { surface: 'thứ hạng', example: 'Thứ hạng | 12/63' },
  { surface: 'xếp hạng', example: 'Xếp hạng | 12' },
  { surface: 'xếp thứ', example: 'Xếp thứ | 12' },
  { surface: 'xếp loại', example: 'Xếp loại | A' },
  { surface: 'vị trí', example: 'Vị trí | 12/63' },
  { surface: 'thứ tự', example: 'Thứ tự | 12' },
  { surface: 'hạng', example: 'Hạng | 12' },
  { surface: 'mã số', example: 'Mã số | 110' },
  { surface: 'mã', example: 'Mã | 110' },
  { surface: 'năm sinh', example: 'Năm sinh | 1985' },
]

/** Head of a column of running numbers. */
export const NUMBER_WORDS: readonly TableWord[] = [
  { surface: 'stt', example: 'STT | Nội dung' },
  { surface: 'tt', example: 'TT | Nội dung' },
  { surface: 'số tt', example: 'Số TT | Nội dung' },
  { surface: 'số thứ tự', example: 'Số thứ tự | Nội dung' },
  { surface: 'thứ tự', example: 'Thứ tự | Nội dung' },
]

/** Head of a column whose numbers are names. */
export const SERIES_WORDS: readonly TableWord[] = [
  { surface: 'khối', example: 'Khối | Tổng số học sinh' },
  { surface: 'lớp', example: 'Lớp | Sĩ số' },
  { surface: 'khóa', example: 'Khóa | Học viên' },
  { surface: 'tháng', example: 'Tháng | Số vụ' },
  { surface: 'quý', example: 'Quý | Số vụ' },
  { surface: 'năm', example: 'Năm | Số vụ' },
  { surface: 'tuần', example: 'Tuần | Số ca' },
  { surface: 'đợt', example: 'Đợt | Số suất' },
  { surface: 'kỳ', example: 'Kỳ | Số tiền' },
  { surface: 'vòng', example: 'Vòng | Thí sinh' },
  { surface: 'tổ', example: 'Tổ | Số hộ' },
  { surface: 'thôn', example: 'Thôn | Số hộ' },
  { surface: 'khu', example: 'Khu | Số hộ' },
  { surface: 'độ tuổi', example: 'Độ tuổi | Số trẻ' },
  { surface: 'tuổi', example: 'Tuổi | Số trẻ' },
]

/** Head of a column that gives the unit of each row. */
export const UNIT_WORDS: readonly TableWord[] = [
  { surface: 'đvt', example: 'ĐVT | %' },
  { surface: 'đơn vị tính', example: 'Đơn vị tính | hộ' },
  { surface: 'đơn vị', example: 'Đơn vị | hộ' },
  { surface: 'đv tính', example: 'ĐV tính | hộ' },
]

/** Head of what was to be reached. */
export const PLAN_WORDS: readonly TableWord[] = [
  { surface: 'kế hoạch', example: 'Kế hoạch | Thực hiện' },
  { surface: 'kh', example: 'TH/KH' },
  { surface: 'dự toán', example: 'Dự toán | Thực hiện' },
  { surface: 'dt', example: 'TH/DT' },
  { surface: 'chỉ tiêu', example: 'Chỉ tiêu giao | Kết quả' },
  { surface: 'mục tiêu', example: 'Mục tiêu | Kết quả' },
  { surface: 'giao', example: 'Tỉnh giao | Huyện giao' },
  { surface: 'nghị quyết', example: 'Nghị quyết HĐND | Thực hiện' },
  { surface: 'nq', example: 'TH/NQ' },
]

/** Head of a comparison with another period. */
export const PERIOD_WORDS: readonly TableWord[] = [
  { surface: 'cùng kỳ', example: 'So với cùng kỳ (%)' },
  { surface: 'ck', example: 'So với CK' },
  { surface: 'năm trước', example: 'So với năm trước' },
  { surface: 'kỳ trước', example: 'So với kỳ trước' },
  { surface: 'năm', example: 'Năm 2023/2022' },
  { surface: 'tháng trước', example: 'So với tháng trước' },
  { surface: 'so với', example: 'So với 2022' },
  { surface: 'so sánh', example: 'So sánh 2023/2022' },
]

/** Head of a figure set against another: in per cent or as a difference, with or without a sign that says which. */
export const COMPARED_WORDS: readonly TableWord[] = [
  { surface: 'th/kh', example: 'TH/KH' },
  { surface: 'th/dt', example: 'TH/DT' },
  { surface: 'th/ct', example: 'TH/CT' },
  { surface: 'qt/dt', example: 'QT/DT' },
  { surface: 'thực hiện/kế hoạch', example: 'Thực hiện/Kế hoạch' },
  { surface: 'thực hiện/dự toán', example: 'Thực hiện/Dự toán' },
  { surface: 'quyết toán/dự toán', example: 'Quyết toán/Dự toán' },
  { surface: 'so với', example: 'So với kế hoạch' },
  { surface: 'so sánh', example: 'So sánh' },
  { surface: 'so', example: 'So KH' },
  { surface: 'đạt', example: 'Đạt' },
  { surface: 'hoàn thành', example: 'Mức hoàn thành' },
  { surface: 'tăng trưởng', example: 'Tăng trưởng' },
  { surface: 'tốc độ', example: 'Tốc độ phát triển (%)' },
  { surface: 'chiếm', example: 'Chiếm' },
]

/** Head of how much a figure rose or fell, or lies off. */
export const DIFFERENCE_WORDS: readonly TableWord[] = [
  { surface: 'tăng', example: 'Tăng (+), giảm (-)' },
  { surface: 'giảm', example: 'Tăng (+), giảm (-)' },
  { surface: 'chênh lệch', example: 'Chênh lệch' },
  { surface: 'tuyệt đối', example: 'So sánh: tuyệt đối | tương đối (%)' },
  { surface: 'so sánh', example: 'So sánh' },
  { surface: 'so với', example: 'So với cùng kỳ' },
  { surface: 'so', example: 'So TB nhiều năm (mm)' },
  { surface: 'thừa', example: 'Thừa (+), thiếu (-)' },
  { surface: 'thiếu', example: 'Thừa (+), thiếu (-)' },
  { surface: 'biến động', example: 'Biến động' },
  { surface: '+/-', example: '+/-' },
]

/** Head of what is left of a whole, in per cent, where a column tells only what is not so. */
export const REST_WORDS: readonly TableWord[] = [
  { surface: 'đúng hạn', example: 'Đã giải quyết | Quá hạn | Đúng hạn (%)' },
  { surface: 'đúng và trước hạn', example: 'Tỷ lệ đúng và trước hạn (%)' },
  { surface: 'trước và đúng hạn', example: 'Tỷ lệ trước và đúng hạn (%)' },
  { surface: 'thất thoát', example: 'Nước sản xuất | Nước thương phẩm | Tỷ lệ thất thoát' },
  { surface: 'hao hụt', example: 'Nhập | Xuất | Tỷ lệ hao hụt (%)' },
  { surface: 'tổn thất', example: 'Điện nhận | Điện thương phẩm | Tỷ lệ tổn thất (%)' },
]

/** Head of the weights of a composite. */
export const WEIGHT_WORDS: readonly TableWord[] = [
  { surface: 'hệ số', example: 'Hệ số | Điểm' },
  { surface: 'trọng số', example: 'Trọng số | Điểm' },
  { surface: 'quyền số', example: 'Quyền số | Điểm' },
  { surface: 'tỷ trọng', example: 'Tỷ trọng | Điểm' },
  { surface: 'tỉ trọng', example: 'Tỉ trọng | Điểm' },
]

/** Head of the shares of one whole. */
export const PART_WORDS: readonly TableWord[] = [
  { surface: 'tỷ trọng', example: 'Tỷ trọng (%)' },
  { surface: 'tỉ trọng', example: 'Tỉ trọng (%)' },
  { surface: 'cơ cấu', example: 'Cơ cấu (%)' },
  { surface: 'chiếm', example: 'Chiếm (%)' },
]

/** Open a row whose figures are only some parts of the row above. */
export const SOME_PARTS_WORDS: readonly TableWord[] = [
  { surface: 'trong đó', example: 'Trong đó: chi lương | 40' },
  { surface: 'riêng', example: 'Riêng thu tiền sử dụng đất | 40' },
  { surface: 'tr.đó', example: 'Tr.đó: nữ | 40' },
]

/** Open a row without figures that heads a breakdown of the total above. */
export const BREAKDOWN_WORDS: readonly TableWord[] = [
  { surface: 'phân theo', example: 'Phân theo giới tính | Nam 40 | Nữ 60' },
  { surface: 'phân chia theo', example: 'Phân chia theo khu vực | Thành thị 30' },
  { surface: 'phân loại theo', example: 'Phân loại theo quy mô | Lớn 3 | Nhỏ 9' },
  { surface: 'phân tổ theo', example: 'Phân tổ theo nhóm tuổi | 15 - 24 tuổi 20' },
  { surface: 'chia theo', example: 'Chia theo nguồn vốn | Vốn tỉnh 40' },
  { surface: 'theo', example: 'Theo ngành | Công nghiệp 12' },
  { surface: 'chia ra', example: 'Chia ra: | Nam 40 | Nữ 60' },
  { surface: 'cơ cấu theo', example: 'Cơ cấu theo thành phần | Nhà nước 3' },
]

/** Head of what an account starts with. */
export const OPENING_WORDS: readonly TableWord[] = [
  { surface: 'đầu', example: 'Số dư đầu kỳ' },
  { surface: 'trước', example: 'Kỳ trước chuyển sang' },
  { surface: 'cũ', example: 'Cũ | Mới | Đã giải quyết | Còn lại' },
  { surface: 'tồn', example: 'Tồn | Nhập | Xuất | Còn' },
  { surface: 'chuyển sang', example: 'Năm 2022 chuyển sang' },
]

/** Head of what is left at the end of an account. */
export const CLOSING_WORDS: readonly TableWord[] = [
  { surface: 'cuối', example: 'Cuối kỳ' },
  { surface: 'còn', example: 'Còn lại' },
  { surface: 'tồn', example: 'Tồn' },
  { surface: 'dư', example: 'Số dư' },
  { surface: 'kết dư', example: 'Kết dư' },
  { surface: 'chuyển', example: 'Chuyển kỳ sau' },
  { surface: 'hiện có', example: 'Hiện có' },
  { surface: 'hiện nay', example: 'Hiện nay' },
]

/** Head of what is taken off a total. */
export const TAKEN_OFF_WORDS: readonly TableWord[] = [
  { surface: 'trừ', example: 'Điểm thưởng | Điểm trừ | Tổng điểm' },
  { surface: 'giảm trừ', example: 'Giảm trừ' },
  { surface: 'khấu trừ', example: 'Khấu trừ' },
]

/** Heads of what is left of a total. */
export const LEFT_WORDS: readonly TableWord[] = [
  { surface: 'chuyển kỳ sau', example: 'Chuyển kỳ sau' },
  { surface: 'chuyển sang kỳ sau', example: 'Số việc chuyển sang kỳ sau' },
  { surface: 'chuyển năm sau', example: 'Chuyển năm sau' },
  { surface: 'chuyển sang năm', example: 'Chuyển sang năm 2025' },
  { surface: 'còn lại', example: 'Số còn lại' },
  { surface: 'còn phải', example: 'Còn phải nộp' },
  { surface: 'còn tồn', example: 'Còn tồn cuối kỳ' },
  { surface: 'chưa giải quyết', example: 'Chưa giải quyết' },
  { surface: 'chưa giải ngân', example: 'Chưa giải ngân' },
  { surface: 'chưa thi hành', example: 'Chưa thi hành xong' },
  { surface: 'chưa thực hiện', example: 'Chưa thực hiện' },
  { surface: 'chưa nộp', example: 'Chưa nộp' },
  { surface: 'chưa thu', example: 'Chưa thu hồi' },
]

/** Heads of what was done of a total. */
export const DONE_WORDS: readonly TableWord[] = [
  { surface: 'đã', example: 'Đã giải quyết' },
  { surface: 'giải quyết', example: 'Giải quyết xong' },
  { surface: 'thi hành xong', example: 'Số thi hành xong' },
  { surface: 'giải ngân', example: 'Giải ngân đến 30/11' },
  { surface: 'thực hiện', example: 'Thực hiện' },
  { surface: 'hoàn thành', example: 'Hoàn thành' },
]

/** What a plan would have less of: such a row may be told the other way round, plan over done. */
export const LESSENED_WORDS: readonly TableWord[] = [
  { surface: 'giảm', example: 'Giảm hộ nghèo' },
  { surface: 'hạn chế', example: 'Hạn chế đơn thư vượt cấp' },
  { surface: 'nghèo', example: 'Tỷ lệ hộ nghèo' },
  { surface: 'chưa', example: 'Lao động chưa có việc làm' },
  { surface: 'dột nát', example: 'Nhà dột nát' },
  { surface: 'nhà tạm', example: 'Số nhà tạm' },
  { surface: 'còn lại', example: 'Số hộ còn lại' },
  { surface: 'cháy', example: 'Số vụ cháy rừng' },
  { surface: 'phá rừng', example: 'Số vụ phá rừng' },
  { surface: 'vi phạm', example: 'Số vụ vi phạm' },
  { surface: 'phạm pháp', example: 'Phạm pháp hình sự' },
  { surface: 'phạm tội', example: 'Số vụ phạm tội' },
  { surface: 'tội phạm', example: 'Tội phạm' },
  { surface: 'tai nạn', example: 'Tai nạn giao thông' },
  { surface: 'đuối nước', example: 'Trẻ em đuối nước' },
  { surface: 'chết', example: 'Số người chết' },
  { surface: 'bị thương', example: 'Số người bị thương' },
  { surface: 'tử vong', example: 'Tỷ suất tử vong' },
  { surface: 'ca mắc', example: 'Số ca mắc' },
  { surface: 'người mắc', example: 'Số người mắc sốt xuất huyết' },
  { surface: 'tỷ lệ mắc', example: 'Tỷ lệ mắc mới' },
  { surface: 'mắc bệnh', example: 'Số người mắc bệnh' },
  { surface: 'ca bệnh', example: 'Số ca bệnh' },
  { surface: 'dịch bệnh', example: 'Đàn lợn bị dịch bệnh' },
  { surface: 'ổ dịch', example: 'Số ổ dịch' },
  { surface: 'nhiễm', example: 'Tỷ lệ nhiễm' },
  { surface: 'suy dinh dưỡng', example: 'Trẻ suy dinh dưỡng' },
  { surface: 'thấp còi', example: 'Trẻ thấp còi' },
  { surface: 'sinh con thứ', example: 'Sinh con thứ ba trở lên' },
  { surface: 'tỷ suất sinh', example: 'Tỷ suất sinh' },
  { surface: 'mức sinh', example: 'Mức sinh' },
  { surface: 'tảo hôn', example: 'Số cặp tảo hôn' },
  { surface: 'bỏ học', example: 'Học sinh bỏ học' },
  { surface: 'lưu ban', example: 'Học sinh lưu ban' },
  { surface: 'yếu', example: 'Học lực yếu' },
  { surface: 'kém', example: 'Học lực kém' },
  { surface: 'mù chữ', example: 'Số người mù chữ' },
  { surface: 'thất nghiệp', example: 'Tỷ lệ thất nghiệp' },
  { surface: 'nợ', example: 'Nợ đọng xây dựng cơ bản' },
  { surface: 'tồn', example: 'Hồ sơ tồn đọng' },
  { surface: 'quá hạn', example: 'Hồ sơ quá hạn' },
  { surface: 'trễ hạn', example: 'Hồ sơ trễ hạn' },
  { surface: 'chậm', example: 'Hồ sơ giải quyết chậm' },
  { surface: 'khiếu nại', example: 'Đơn khiếu nại' },
  { surface: 'tố cáo', example: 'Đơn tố cáo' },
  { surface: 'hao hụt', example: 'Tỷ lệ hao hụt' },
  { surface: 'thất thoát', example: 'Tỷ lệ thất thoát nước' },
  { surface: 'tổn thất', example: 'Tổn thất điện năng' },
  { surface: 'thiệt hại', example: 'Diện tích thiệt hại' },
  { surface: 'biên chế', example: 'Biên chế hiện có' },
  { surface: 'tiêu thụ điện', example: 'Điện tiêu thụ' },
  { surface: 'chi phí', example: 'Chi phí quản lý' },
  { surface: 'thời gian', example: 'Thời gian giải quyết' },
  { surface: 'nghiện', example: 'Người nghiện ma túy' },
  { surface: 'ma túy', example: 'Số xã có ma túy' },
  { surface: 'phát thải', example: 'Phát thải khí nhà kính' },
  { surface: 'di cư', example: 'Hộ di cư tự do' },
  { surface: 'lấn chiếm', example: 'Số vụ lấn chiếm đất đai' },
  { surface: 'sạt lở', example: 'Số điểm sạt lở' },
  { surface: 'ngập', example: 'Số điểm ngập úng' },
  { surface: 'đình công', example: 'Số cuộc đình công' },
  { surface: 'bạo lực', example: 'Số vụ bạo lực gia đình' },
  { surface: 'xâm hại', example: 'Trẻ em bị xâm hại' },
  { surface: 'ly hôn', example: 'Số vụ ly hôn' },
  { surface: 'khó khăn', example: 'Số thôn đặc biệt khó khăn' },
]

/** What a unit in brackets behind a caption begins with, as printed: "Bảng 2. Thu ngân sách (triệu đồng)". */
export const CAPTION_UNITS: readonly string[] = [
  'nghìn',
  'ngàn',
  'triệu',
  'tỷ',
  'tỉ',
  'đồng',
  'USD',
  'ha',
  'tấn',
  'tạ',
  'kg',
  'km',
  'm2',
  'm²',
  'm³',
  'lít',
  'MW',
  'kWh',
  'người',
  'hộ',
  'con',
  'cây',
  'lượt',
  'lao động',
  'học sinh',
  'hồ sơ',
  'vụ',
  '%',
]

/** What a table is called in front of its number, as printed, the longer first. */
export const TABLE_NAMES: readonly string[] = [
  'Bảng biểu',
  'Bảng',
  'Biểu mẫu',
  'Biểu đồ',
  'Phụ biểu',
  'Biểu',
  'Mẫu',
]
