/** A kind of document that others cite. */
export interface DocumentKindRow {
  /** As written in running text. */
  readonly surface: string
  /** True when a bare number may follow: "Nghị quyết 42". "Kế hoạch 12" is a target as often. */
  readonly bare: boolean
  readonly example: string
}

/** Kinds of documents, by Nghị định 30/2020/NĐ-CP, Điều 7, and those of the Party and the National Assembly. */
export const DOCUMENT_KINDS: readonly DocumentKindRow[] = [
  { surface: 'Hiến pháp', bare: false, example: 'Hiến pháp năm 2013' },
  { surface: 'Bộ luật', bare: false, example: 'Bộ luật số 100/2015/QH13' },
  { surface: 'Luật', bare: false, example: 'Luật số 45/2019/QH14' },
  { surface: 'Pháp lệnh', bare: false, example: 'Pháp lệnh số 02/2020/UBTVQH14' },
  { surface: 'Lệnh', bare: false, example: 'Lệnh số 05/2019/L-CTN' },
  { surface: 'Nghị quyết liên tịch', bare: true, example: 'Nghị quyết liên tịch số 403/2017/NQLT' },
  { surface: 'Nghị quyết', bare: true, example: 'Nghị quyết số 18-NQ/TW' },
  { surface: 'Nghị định', bare: true, example: 'Nghị định số 30/2020/NĐ-CP' },
  { surface: 'Thông tư liên tịch', bare: true, example: 'Thông tư liên tịch số 03/2018/TTLT-BCA' },
  { surface: 'Thông tư', bare: true, example: 'Thông tư số 01/2011/TT-BNV' },
  { surface: 'Thông tri', bare: true, example: 'Thông tri số 05-TT/TU' },
  { surface: 'Quyết định', bare: true, example: 'Quyết định số 749/QĐ-TTg' },
  { surface: 'Chỉ thị', bare: true, example: 'Chỉ thị số 05-CT/TW' },
  { surface: 'Công điện', bare: true, example: 'Công điện số 20/CĐ-TTg' },
  { surface: 'Công văn', bare: true, example: 'Công văn số 712/UBND-NC' },
  { surface: 'Kết luận thanh tra', bare: true, example: 'Kết luận thanh tra số 11/KL-TTr' },
  { surface: 'Kết luận', bare: true, example: 'Kết luận số 71-KL/TW' },
  { surface: 'Kế hoạch liên tịch', bare: false, example: 'Kế hoạch liên tịch số 07/KHLT-CA-GD' },
  { surface: 'Kế hoạch', bare: false, example: 'Kế hoạch số 90/KH-UBND' },
  { surface: 'Chương trình hành động', bare: false, example: 'Chương trình hành động số 21-CTr/HU' },
  { surface: 'Chương trình phối hợp', bare: false, example: 'Chương trình phối hợp số 09/CTPH' },
  { surface: 'Chương trình', bare: false, example: 'Chương trình số 36-CTr/TU' },
  { surface: 'Báo cáo', bare: false, example: 'Báo cáo số 215/BC-UBND' },
  { surface: 'Tờ trình', bare: true, example: 'Tờ trình số 66/TTr-SNV' },
  { surface: 'Hướng dẫn liên ngành', bare: false, example: 'Hướng dẫn liên ngành số 04/HDLN' },
  { surface: 'Hướng dẫn', bare: false, example: 'Hướng dẫn số 12-HD/BTGTW' },
  { surface: 'Thông báo kết luận', bare: true, example: 'Thông báo kết luận số 33/TB-VPCP' },
  { surface: 'Thông báo', bare: false, example: 'Thông báo số 58/TB-UBND' },
  { surface: 'Quy định', bare: false, example: 'Quy định số 22-QĐ/TW' },
  { surface: 'Quy chế phối hợp', bare: false, example: 'Quy chế phối hợp số 03/QCPH' },
  { surface: 'Quy chế', bare: false, example: 'Quy chế số 06/QC-HĐND' },
  { surface: 'Đề án', bare: false, example: 'Đề án số 02-ĐA/TU' },
  { surface: 'Giấy mời', bare: false, example: 'Giấy mời số 27/GM-UBND' },
  { surface: 'Giấy phép', bare: false, example: 'Giấy phép số 15/GP-UBND' },
  { surface: 'Biên bản', bare: false, example: 'Biên bản số 04/BB-HĐ' },
  { surface: 'Phương án', bare: false, example: 'Phương án số 10/PA-UBND' },
  { surface: 'Phiếu chuyển', bare: false, example: 'Phiếu chuyển số 08/PC-VP' },
  { surface: 'Hiệp định', bare: false, example: 'Hiệp định số 14/2020/HĐ' },
  { surface: 'Bản án', bare: false, example: 'Bản án số 17/2022/HS-ST' },
  { surface: 'Văn bản', bare: false, example: 'Văn bản số 1452/STC-NS' },
  { surface: 'Công hàm', bare: false, example: 'Công hàm số 44/CH-NG' },
  { surface: 'Hợp đồng', bare: false, example: 'Hợp đồng số 09/2023/HĐ-XD' },
  { surface: 'Quy chuẩn', bare: false, example: 'QCVN 14:2008/BTNMT' },
]

/** Kinds whose bare number is a name where the issuer or the day follows, as written inside a sentence: "kế hoạch 90 của UBND tỉnh". */
export const NUMBERED_KINDS: readonly string[] = [
  'kế hoạch',
  'quyết định',
  'công văn',
  'chương trình',
  'thông báo',
  'đề án',
  'hướng dẫn',
  'quy định',
  'chỉ thị',
  'nghị quyết',
]

/** Words that open the name of whoever issued a document that a bare number names: "kế hoạch 90 của UBND tỉnh". */
export const ISSUERS: readonly string[] = [
  'ubnd',
  'hđnd',
  'ủy ban',
  'chính phủ',
  'thủ tướng',
  'quốc hội',
  'trung ương',
  'đảng',
  'bộ',
  'ban',
  'sở',
  'tỉnh',
  'huyện',
  'xã',
  'công an',
]

/** Letters with which the name of an issuer begins where a number with its letters stands before it. */
export const ISSUER_HEADS: readonly string[] = [
  ...ISSUERS,
  'uỷ ban',
  'hội đồng',
  'thành',
  'chủ tịch',
  'văn phòng',
  'phòng',
  'tòa',
  'viện',
  'cục',
  'tổng',
  'thanh tra',
  'liên',
  'mặt trận',
  'ủy viên',
  'thường trực',
  'đoàn',
  'hội',
  'ngân hàng',
  'kho bạc',
  'chi cục',
  'trường',
  'công ty',
  'giám đốc',
  'nhà nước',
  'thị',
  'quận',
  'phường',
  'bí thư',
  'cụm',
]

/** Words from the number of a document to what it is about. */
export const CITED_MATTERS: readonly string[] = [
  'về việc',
  'về',
  'quy định',
  'hướng dẫn',
  'ban hành',
  'sửa đổi, bổ sung',
  'phê duyệt',
]
