/** A way in which reports announce that figures belong together. */
export interface RelationCue {
  /** Lower case, NFC, as printed. */
  readonly surface: string
  /** How surely the words announce an exhaustive list: 0, or a level of the scale in relations/strength.ts. */
  readonly strength: number
  readonly example: string
}

/** Words behind a total whose parts may follow, and may as well be some of them: "06 cá nhân, hình thức khiển trách 04, cảnh cáo 02". */
export const PERHAPS_PARTS: readonly string[] = ['hình thức']

/** Words between a total and its parts, longest first where one begins another. */
export const PARTS_CUES: readonly RelationCue[] = [
  { surface: 'bao gồm cả', strength: 0.2, example: '40 người, bao gồm cả 5 người làm hợp đồng' },
  { surface: 'chưa bao gồm', strength: 0, example: '40 tỷ đồng, chưa bao gồm 5 tỷ đồng vốn vay' },
  { surface: 'không bao gồm', strength: 0, example: '40 tỷ đồng (không bao gồm 5 tỷ đồng vốn vay)' },
  { surface: 'bao gồm một số', strength: 0.2, example: '60 hộ, bao gồm một số thôn như: thôn 1 40 hộ' },
  { surface: 'gồm một số', strength: 0.2, example: '60 hộ, gồm một số thôn như: thôn 1 40 hộ' },
  {
    surface: 'cụ thể một số',
    strength: 0.2,
    example: '60 hộ. Cụ thể một số thôn: thôn 1 20 hộ, thôn 2 10 hộ',
  },
  { surface: 'cụ thể ở một số', strength: 0.2, example: '60 hộ. Cụ thể ở một số thôn: thôn 1 20 hộ' },
  { surface: 'cụ thể tại một số', strength: 0.2, example: '60 hộ. Cụ thể tại một số thôn: thôn 1 20 hộ' },
  {
    surface: 'cụ thể kết quả một số',
    strength: 0.2,
    example: '60 hộ. Cụ thể kết quả một số thôn: thôn 1 20 hộ',
  },
  { surface: 'chi tiết một số', strength: 0.2, example: '60 hộ. Chi tiết một số thôn: thôn 1 20 hộ' },
  { surface: 'trong đó một số', strength: 0.2, example: '60 hộ, trong đó một số thôn: thôn 1 20 hộ' },
  { surface: 'trong đó có một số', strength: 0.2, example: '60 hộ, trong đó có một số thôn: thôn 1 20 hộ' },
  { surface: 'bao gồm', strength: 0.9, example: '60 hộ, bao gồm 40 hộ nghèo và 20 hộ cận nghèo' },
  { surface: 'gồm có', strength: 0.9, example: '60 hộ gồm có 40 hộ nghèo và 20 hộ cận nghèo' },
  { surface: 'gồm', strength: 0.9, example: '60 hộ (gồm 40 hộ nghèo, 20 hộ cận nghèo)' },
  { surface: 'chia ra', strength: 0.9, example: '60 hộ, chia ra: 40 hộ nghèo, 20 hộ cận nghèo' },
  {
    surface: 'phân theo',
    strength: 0.8,
    example: '60 vụ, phân theo lĩnh vực: đất đai 40 vụ, hộ tịch 20 vụ',
  },
  {
    surface: 'được phân bổ',
    strength: 0.7,
    example: '60 tỷ đồng được phân bổ: tỉnh 40 tỷ đồng, huyện 20 tỷ đồng',
  },
  { surface: 'cơ cấu', strength: 0.8, example: 'Cơ cấu 60 vụ: trộm cắp 40 vụ, cướp giật 20 vụ' },
  { surface: 'cụ thể là', strength: 0.8, example: '60 hộ, cụ thể là: thôn 1 40 hộ, thôn 2 20 hộ' },
  { surface: 'cụ thể như sau', strength: 0.8, example: '60 hộ, cụ thể như sau: thôn 1 40 hộ, thôn 2 20 hộ' },
  { surface: 'cụ thể', strength: 0.8, example: '60 hộ, cụ thể: thôn 1 40 hộ, thôn 2 20 hộ' },
  { surface: 'chi tiết', strength: 0.8, example: '60 hộ, chi tiết: thôn 1 40 hộ, thôn 2 20 hộ' },
  { surface: 'lần lượt là', strength: 0.7, example: '60 hộ ở ba thôn, lần lượt là 30 hộ, 20 hộ và 10 hộ' },
  { surface: 'lần lượt', strength: 0.7, example: '60 hộ ở ba thôn, lần lượt: 30 hộ, 20 hộ và 10 hộ' },
  { surface: 'phân loại', strength: 0.7, example: '60 đơn. Phân loại: khiếu nại 40 đơn, tố cáo 20 đơn' },
  {
    surface: 'theo độ tuổi',
    strength: 0.7,
    example: '60 người; theo độ tuổi: dưới 30 tuổi 40 người, trên 30 tuổi 20 người',
  },
  {
    surface: 'theo giới tính',
    strength: 0.7,
    example: '60 người; theo giới tính: nam 40 người, nữ 20 người',
  },
  {
    surface: 'theo trình độ',
    strength: 0.7,
    example: '60 người; theo trình độ: đại học 40 người, trung cấp 20 người',
  },
  {
    surface: 'theo lĩnh vực',
    strength: 0.7,
    example: '60 đơn; theo lĩnh vực: đất đai 40 đơn, hộ tịch 20 đơn',
  },
  { surface: 'theo cấp', strength: 0.7, example: '60 vụ; theo cấp: cấp huyện 40 vụ, cấp xã 20 vụ' },
  {
    surface: 'theo nguồn vốn',
    strength: 0.7,
    example: '60 tỷ đồng; theo nguồn vốn: trung ương 40 tỷ đồng, tỉnh 20 tỷ đồng',
  },
  {
    surface: 'theo nguồn',
    strength: 0.7,
    example: '60 tỷ đồng; theo nguồn: trung ương 40 tỷ đồng, tỉnh 20 tỷ đồng',
  },
  { surface: 'theo địa bàn', strength: 0.7, example: '60 vụ; theo địa bàn: xã Đông 40 vụ, xã Tây 20 vụ' },
  {
    surface: 'theo ngành',
    strength: 0.7,
    example: '60 tỷ đồng; theo ngành: nông nghiệp 40 tỷ đồng, dịch vụ 20 tỷ đồng',
  },
  {
    surface: 'về trình độ',
    strength: 0.7,
    example: '60 người; về trình độ: đại học 40 người, trung cấp 20 người',
  },
  {
    surface: 'về độ tuổi',
    strength: 0.7,
    example: '60 người; về độ tuổi: dưới 30 tuổi 40 người, trên 30 tuổi 20 người',
  },
  { surface: 'phân ra', strength: 0.8, example: '60 đơn, phân ra: khiếu nại 40 đơn, tố cáo 20 đơn' },
  { surface: 'chia theo', strength: 0.8, example: '60 hộ, chia theo thôn: thôn 1 40 hộ, thôn 2 20 hộ' },
  {
    surface: 'được chia thành',
    strength: 0.8,
    example: '60 hộ được chia thành 40 hộ nghèo và 20 hộ cận nghèo',
  },
  { surface: 'phân bổ', strength: 0.6, example: '60 tỷ đồng, phân bổ cho tỉnh 40 tỷ đồng, huyện 20 tỷ đồng' },
  { surface: 'trong đó có', strength: 0.4, example: '60 hộ, trong đó có 40 hộ nghèo' },
  { surface: 'trong đó riêng', strength: 0.2, example: '60 hộ, trong đó riêng thôn 1 có 40 hộ' },
  { surface: 'trong đó', strength: 0.6, example: '60 hộ, trong đó 40 hộ nghèo, 20 hộ cận nghèo' },
  { surface: 'trong số đó', strength: 0.4, example: '60 hộ; trong số đó 40 hộ nghèo, 20 hộ cận nghèo' },
  { surface: 'trong số này', strength: 0.4, example: '60 hộ; trong số này 40 hộ nghèo, 20 hộ cận nghèo' },
  { surface: 'bao gồm các', strength: 0.9, example: '60 hộ bao gồm các thôn: thôn 1 40 hộ, thôn 2 20 hộ' },
  { surface: 'như sau', strength: 0.7, example: '60 hộ như sau: thôn 1 40 hộ, thôn 2 20 hộ' },
  {
    surface: 'các hình thức:',
    strength: 0.7,
    example: '45 đảng viên bằng các hình thức: khiển trách 30, cảnh cáo 15',
  },
  {
    surface: 'với hình thức:',
    strength: 0.7,
    example: '45 đảng viên với hình thức: khiển trách 30, cảnh cáo 15',
  },
  {
    surface: 'bằng hình thức:',
    strength: 0.7,
    example: '45 đảng viên bằng hình thức: khiển trách 30, cảnh cáo 15',
  },
  { surface: 'các mức:', strength: 0.7, example: '45 đảng viên ở các mức: khiển trách 30, cảnh cáo 15' },
  { surface: 'các lĩnh vực:', strength: 0.7, example: '60 đơn thuộc các lĩnh vực: đất đai 40, hộ tịch 20' },
  { surface: 'các loại:', strength: 0.7, example: '60 đơn, gồm các loại: khiếu nại 40, tố cáo 20' },
  { surface: 'các nhóm:', strength: 0.7, example: '60 đề tài thuộc các nhóm: nông nghiệp 40, y tế 20' },
  {
    surface: 'nguyên nhân:',
    strength: 0.7,
    example: 'còn 60 thửa chưa cấp, nguyên nhân: tranh chấp 40 thửa; thiếu giấy tờ 20 thửa',
  },
  {
    surface: 'lý do:',
    strength: 0.7,
    example: 'còn 60 hộ chưa nộp, lý do: đi vắng 40 hộ; khó khăn 20 hộ',
  },
  { surface: 'các tội:', strength: 0.6, example: '60 bị cáo về các tội: trộm cắp 40, đánh bạc 20' },
  {
    surface: 'các tội danh:',
    strength: 0.6,
    example: '60 bị cáo về các tội danh: trộm cắp 40, đánh bạc 20',
  },
  {
    surface: 'các hành vi:',
    strength: 0.6,
    example: '60 trường hợp với các hành vi: quá tốc độ 40, nồng độ cồn 20',
  },
  {
    surface: 'các lỗi:',
    strength: 0.6,
    example: '60 trường hợp với các lỗi: quá tốc độ 40, nồng độ cồn 20',
  },
  { surface: 'các nguồn:', strength: 0.6, example: '60 tỷ đồng từ các nguồn: tỉnh 40, huyện 20' },
  { surface: 'với', strength: 0.3, example: '60 hộ với 40 hộ nghèo và 20 hộ cận nghèo' },
  {
    surface: 'tập trung vào',
    strength: 0.3,
    example: '60 đơn, tập trung vào các lĩnh vực: đất đai 40 đơn, khác 20 đơn',
  },
  { surface: 'chủ yếu', strength: 0.2, example: '60 đơn, chủ yếu là đất đai 40 đơn' },
  { surface: 'điển hình', strength: 0, example: '60 mô hình, điển hình như: thôn 1 10 mô hình' },
  { surface: 'tiêu biểu', strength: 0, example: '60 mô hình, tiêu biểu: thôn 1 10 mô hình' },
  { surface: 'ví dụ', strength: 0, example: '60 mô hình, ví dụ thôn 1 có 10 mô hình' },
  { surface: 'nhất là', strength: 0, example: '60 mô hình, nhất là thôn 1 có 10 mô hình' },
  { surface: 'như', strength: 0.2, example: '60 đơn về các lĩnh vực như: đất đai 40 đơn, khác 20 đơn' },
]

/** Words before a total that follows its parts. */
export const TOTAL_AFTER_CUES: readonly RelationCue[] = [
  { surface: 'tổng cộng', strength: 0.8, example: 'nam 40 người, nữ 20 người, tổng cộng 60 người' },
  {
    surface: 'tổng cộng cả',
    strength: 0.8,
    example: 'nam 40 người, nữ 20 người, tổng cộng cả hai giới 60 người',
  },
  {
    surface: 'cộng cả',
    strength: 0.8,
    example: 'cấp tỉnh 40 giấy khen, cấp huyện 20 giấy khen, cộng cả hai cấp 60 giấy khen',
  },
  { surface: 'cộng dồn', strength: 0.8, example: 'quý I 40 lượt, quý II 20 lượt, cộng dồn 60 lượt' },
  { surface: 'cộng hai', strength: 0.8, example: 'đợt 1 40 liều, đợt 2 20 liều, cộng hai đợt 60 liều' },
  { surface: 'cộng ba', strength: 0.8, example: 'ba đợt 30, 20 và 10 liều, cộng ba đợt 60 liều' },
  { surface: 'cả ba', strength: 0.8, example: 'ba đợt 30, 20 và 10 liều, cả ba đợt 60 liều' },
  {
    surface: 'hai khoản',
    strength: 0.7,
    example: 'tiền nhà 40 triệu đồng, tiền giống 20 triệu đồng, hai khoản thành 60 triệu đồng',
  },
  {
    surface: 'ba khoản',
    strength: 0.7,
    example: 'ba khoản 30, 20 và 10 triệu đồng, ba khoản thành 60 triệu đồng',
  },
  {
    surface: 'hai nguồn',
    strength: 0.7,
    example: 'tỉnh 40 tỷ đồng, huyện 20 tỷ đồng, hai nguồn được 60 tỷ đồng',
  },
  { surface: 'tất cả là', strength: 0.7, example: 'có 40 trạm và 20 phòng khám, tất cả là 60 cơ sở' },
  {
    surface: 'cả quý',
    strength: 0.6,
    example: 'tháng 7 30 mũi, tháng 8 20 mũi, tháng 9 10 mũi, cả quý 60 mũi',
  },
  { surface: 'cả kỳ', strength: 0.6, example: 'đợt 1 40 lượt, đợt 2 20 lượt, cả kỳ 60 lượt' },
  { surface: 'vị chi', strength: 0.8, example: 'tồn 40 đơn, nhận mới 20 đơn, vị chi 60 đơn' },
  { surface: 'cả thảy', strength: 0.8, example: 'thôn 1 40 hộ, thôn 2 20 hộ, cả thảy 60 hộ' },
  { surface: 'hết thảy', strength: 0.8, example: 'thôn 1 40 hộ, thôn 2 20 hộ, hết thảy 60 hộ' },
  {
    surface: 'gộp lại',
    strength: 0.8,
    example: 'quá hạn 40 triệu đồng, khoanh 20 triệu đồng, gộp lại 60 triệu đồng',
  },
  { surface: 'gộp cả', strength: 0.8, example: 'đợt 1 40 suất, đợt 2 20 suất, gộp cả hai đợt 60 suất' },
  { surface: 'gộp chung', strength: 0.8, example: 'đợt 1 40 suất, đợt 2 20 suất, gộp chung 60 suất' },
  { surface: 'tức', strength: 0.3, example: 'có 05 khoa, 04 phòng và 01 trung tâm, tức 10 đơn vị' },
  { surface: 'như vậy', strength: 0.4, example: 'nam 40 người, nữ 20 người; như vậy có 60 người' },
  { surface: 'tính chung', strength: 0.8, example: 'vụ xuân 40 tấn, vụ mùa 20 tấn, tính chung 60 tấn' },
  { surface: 'tính cả vụ', strength: 0.8, example: 'vụ xuân 40 tấn, vụ mùa 20 tấn, tính cả vụ 60 tấn' },
  { surface: 'tính cả kỳ', strength: 0.8, example: 'quý I 40 tấn, quý II 20 tấn, tính cả kỳ 60 tấn' },
  { surface: 'tính cả', strength: 0.4, example: 'đợt 1 40 liều, đợt 2 20 liều, tính cả đợt sau 60 liều' },
  {
    surface: 'tính cả hai',
    strength: 0.8,
    example: 'đợt 1 40 liều, đợt 2 20 liều, tính cả hai đợt 60 liều',
  },
  { surface: 'tính cả ba', strength: 0.8, example: 'ba đợt 30, 20 và 10 liều, tính cả ba đợt 60 liều' },
  {
    surface: 'tính cả năm',
    strength: 0.6,
    example: 'vụ xuân 40 tấn, vụ mùa 20 tấn, tính cả năm 60 tấn',
  },
  { surface: 'cả hai', strength: 0.8, example: 'đợt 1 40 liều, đợt 2 20 liều, cả hai đợt 60 liều' },
  { surface: 'cả năm', strength: 0.6, example: 'vụ xuân 40 tấn, vụ mùa 20 tấn, cả năm 60 tấn' },
  { surface: 'toàn trường', strength: 0.3, example: 'khối 6 140 em, khối 7 120 em, toàn trường 260 em' },
  { surface: 'toàn xã', strength: 0.3, example: 'thôn Đông 140 hộ, thôn Tây 120 hộ, toàn xã 260 hộ' },
  {
    surface: 'toàn huyện',
    strength: 0.3,
    example: 'vùng cao 140 hộ, vùng thấp 120 hộ, toàn huyện 260 hộ',
  },
  { surface: 'toàn tỉnh', strength: 0.3, example: 'vùng cao 140 hộ, vùng thấp 120 hộ, toàn tỉnh 260 hộ' },
  { surface: 'toàn ngành', strength: 0.3, example: 'tiểu học 140 lớp, THCS 120 lớp, toàn ngành 260 lớp' },
  { surface: 'cộng chung', strength: 0.8, example: 'vụ xuân 40 tấn, vụ mùa 20 tấn, cộng chung 60 tấn' },
  { surface: 'cộng lại', strength: 0.8, example: 'vụ xuân 40 tấn, vụ mùa 20 tấn, cộng lại là 60 tấn' },
  { surface: 'lũy kế', strength: 0.6, example: 'kỳ trước 40 đơn, tiếp nhận mới 20 đơn, lũy kế 60 đơn' },
  { surface: 'luỹ kế', strength: 0.6, example: 'kỳ trước 40 đơn, tiếp nhận mới 20 đơn, luỹ kế 60 đơn' },
  { surface: 'nâng tổng số', strength: 0.6, example: 'đã có 40 mã, cấp mới 20 mã, nâng tổng số lên 60 mã' },
  { surface: 'tổng số', strength: 0.5, example: 'nam 40 người, nữ 20 người, tổng số 60 người' },
  { surface: 'tổng', strength: 0.5, example: 'nam 40 người, nữ 20 người, tổng 60 người' },
  { surface: 'cộng', strength: 0.5, example: 'nam 40 người, nữ 20 người, cộng 60 người' },
]

/** Words that, right in front of a figure, say that it is what the list before it makes: "nam 40 người, nữ 20 người (tổng 60 người)". */
export const TOTALS_RIGHT_BEHIND: readonly string[] = [
  'tổng',
  'tổng cộng',
  'tổng số',
  'tổng cộng số',
  'cộng',
  'cộng chung',
  'cộng lại',
  'cả thảy',
  'tất cả',
]

/** What makes another word of "tổng" or "cộng": "ma túy tổng hợp", "Tổng cục", "cộng đồng" name no total. */
export const TOTAL_COMPOUNDS: readonly string[] = [
  'hợp',
  'kết',
  'thể',
  'quát',
  'quan',
  'đài',
  'cục',
  'công ty',
  'bí thư',
  'thư ký',
  'giám đốc',
  'biên tập',
  'thanh tra',
  'kiểm toán',
  'kiểm soát',
  'lãnh sự',
  'tham mưu',
  'tư lệnh',
  'tuyển cử',
  'vệ sinh',
  'duyệt',
  'rà soát',
  'phụ trách',
  'đồng',
  'tác',
  'hòa',
  'hoà',
  'sản',
  'sinh',
  'hưởng',
]

/** Words in a bracket by which its bare counts are no kinds of what stands before it. */
export const NO_KINDS: readonly string[] = [
  'trong đó',
  'như',
  'riêng',
  'chủ yếu',
  'điển hình',
  'nhất là',
  'cùng kỳ',
  'kỳ trước',
  'năm trước',
  'năm ngoái',
  'đầu năm',
  'so với',
  'thực hiện',
  'đạt',
  'chỉ tiêu',
  'bình quân',
  'số',
  'tuổi',
  'lớp',
  'khóa',
  'điều',
  'khoản',
  'tổ',
  'khu',
  'đợt',
  'lần',
  'tháng',
  'quý',
  'năm',
]

/** Words before what several figures make up. */
export const IN_ALL_WORDS: readonly string[] = ['tổng cộng', 'tất cả', 'cả thảy']

/** Those, and what the same is called as a name. */
export const IN_ALL_NAMES: readonly string[] = [...IN_ALL_WORDS, 'tổng số']

/** Those, and words of adding. */
export const ADDED_TOGETHER: readonly string[] = [...IN_ALL_WORDS, 'cộng', 'cộng lại']

/** Words before what all of some groups got: "do đó đã giao 64 lô". */
export const GIVEN_OUT_IN_ALL: readonly string[] = [
  ...IN_ALL_NAMES,
  'cộng',
  'vị chi',
  'tính ra',
  'do đó',
  'như vậy',
  'vậy là',
]

/** Words that say by what a total is taken apart: "phân theo trình độ". */
export const BY_KIND_WORDS: readonly string[] = [
  'về',
  'theo',
  'chia theo',
  'phân theo',
  'phân loại',
  'cơ cấu',
  'nguyên nhân',
  'lý do',
]

/** Words behind a comma that turn from a list to something else. */
export const TURNS_BEHIND_COMMA: readonly string[] = [
  'trong',
  'riêng',
  'gồm',
  'bao gồm',
  'còn',
  'đã',
  'đạt',
  'trên',
  'với',
  'tăng',
  'giảm',
  'nâng',
  'có',
]

/** What people and things are sorted by: "Theo độ tuổi, có …". */
export const SORTED_BY: readonly string[] = [
  'giới tính',
  'nhóm tuổi',
  'độ tuổi',
  'trình độ',
  'loại hình',
  'lĩnh vực',
  'khu vực',
  'thành phần',
  'mức độ',
  'dân tộc',
]

/** Syllables behind "phân" that make a word of sorting: "theo phân loại". */
export const SORTING_OUT: readonly string[] = ['loại', 'tầng', 'nhóm', 'cấp', 'hạng']

/** What a figure is called that was told just before: "con số này". */
export const FIGURE_NOUNS: readonly string[] = ['con số', 'số', 'mức', 'kết quả', 'sản lượng']

/** Those, and others for a level: "quy mô trên". */
export const LEVEL_NOUNS: readonly string[] = [
  ...FIGURE_NOUNS,
  'số liệu',
  'quy mô',
  'tổng số',
  'khối lượng',
  'chỉ số',
]

/** Those, and others for what was reached: "doanh số đó". */
export const REACHED_NOUNS: readonly string[] = [...FIGURE_NOUNS, 'doanh số', 'số tiền']

/** Words behind a figure that was told before and is told of again. */
export const TOLD_ABOVE: readonly string[] = ['nêu trên', 'nói trên', 'kể trên', 'vừa nêu', 'trên đây']

/** Those behind a semicolon, and words that open another division of the same whole. */
export const TURNS_BEHIND_SEMICOLON: readonly string[] = [...TURNS_BEHIND_COMMA, 'theo', 'về']

/** Words right before the colon above a list of the things that a total counts. */
export const OPENINGS_OF_ITEMS: readonly string[] = [
  'gồm',
  'gồm có',
  'cụ thể',
  'chia ra',
  'trong đó',
  'như sau',
]
