/** Kinds of administrative document, as printed above their subject (Nghị định 30/2020/NĐ-CP, Điều 7; reports first). */
export const PRINTED_KINDS: readonly string[] = [
  'báo cáo',
  'báo cáo tóm tắt',
  'báo cáo nhanh',
  'báo cáo thẩm tra',
  'báo cáo tổng hợp',
  'nghị quyết',
  'quyết định',
  'chỉ thị',
  'quy chế',
  'quy định',
  'thông cáo',
  'thông báo',
  'hướng dẫn',
  'chương trình',
  'kế hoạch',
  'phương án',
  'đề án',
  'dự án',
  'biên bản',
  'tờ trình',
  'hợp đồng',
  'công điện',
  'kết luận',
  'kết luận thanh tra',
  'kết luận kiểm tra',
  'kết luận giám sát',
  'tham luận',
  'bài tham luận',
  'báo cáo tham luận',
  'nội dung tham luận',
]

/** Lines of the national emblem (components 1) and of Party documents: they tell nothing of the report. */
export const MOTTOS: readonly string[] = [
  'cộng hòa xã hội chủ nghĩa việt nam',
  'cộng hoà xã hội chủ nghĩa việt nam',
  'độc lập - tự do - hạnh phúc',
  'đảng cộng sản việt nam',
]

/** What the Youth Union prints where others print the emblem; with a place behind it, the same words name an agency. */
export const UNION_MOTTOS: readonly string[] = [
  'đoàn tncs hồ chí minh',
  'đoàn thanh niên cộng sản hồ chí minh',
]

/** Names of agencies that are not whole without the place or sphere that the next line gives. */
export const BARE_AGENCIES: readonly string[] = [
  'ủy ban nhân dân',
  'uỷ ban nhân dân',
  'hội đồng nhân dân',
  'ubnd',
  'hđnd',
  'ủy ban mặt trận tổ quốc',
  'ban chỉ đạo',
  'ban chấp hành',
  'hội đồng',
  'tòa án nhân dân',
  'viện kiểm sát nhân dân',
]

/** How fast and how secretly a document travels (components 10b and 10a). */
export const URGENCIES: readonly string[] = ['hỏa tốc', 'hoả tốc', 'thượng khẩn', 'khẩn']
export const SECRECIES: readonly string[] = ['tuyệt mật', 'tối mật', 'mật']

/** Words that open the name of an agency and say what sort it is. */
export const AGENCY_WORDS: readonly string[] = [
  'ủy ban',
  'uỷ ban',
  'ubnd',
  'hội đồng',
  'hđnd',
  'bộ',
  'sở',
  'phòng',
  'ban',
  'cục',
  'chi cục',
  'tổng cục',
  'vụ',
  'viện',
  'văn phòng',
  'thanh tra',
  'trung tâm',
  'trường',
  'bệnh viện',
  'công an',
  'bộ chỉ huy',
  'ban chỉ huy',
  'tòa án',
  'toà án',
  'hội',
  'đảng ủy',
  'đảng bộ',
  'huyện ủy',
  'thị ủy',
  'thành ủy',
  'tỉnh ủy',
  'liên đoàn',
  'kho bạc',
  'bảo hiểm',
  'ngân hàng',
  'hạt',
  'đài',
  'công ty',
]

/** Words that open the name of a place: a line that begins so goes on with the agency above. */
export const PLACE_WORDS: readonly string[] = [
  'tỉnh',
  'thành phố',
  'tp',
  'tp.',
  'thị xã',
  'thị trấn',
  'huyện',
  'quận',
  'xã',
  'phường',
  'đặc khu',
  'khu vực',
]

/** What a line begins with that stands in capitals like a name or a title and is of an agency, a place or another part. */
export const NO_SIGNERS: readonly string[] = [
  'ủy ban',
  'uỷ ban',
  'hội đồng',
  'ubnd',
  'hđnd',
  'sở',
  'phòng',
  'ban ',
  'công an',
  'huyện',
  'tỉnh',
  'xã ',
  'thị ',
  'thành phố',
  'nơi nhận',
  'báo cáo',
  'phụ lục',
  'cộng hòa',
  'cộng hoà',
  'độc lập',
]

/** With which the name begins of a document that the first sentence of a report carries out: "Thực hiện Công văn số 12". */
export const CARRIED_OUT: readonly string[] = [
  'Công văn',
  'Kế hoạch',
  'Quyết định',
  'Chỉ thị',
  'Nghị',
  'Văn bản',
  'Thông báo',
  'Chương trình',
]

/** The same of a document that it is based on: "Căn cứ Luật". */
export const GROUNDS: readonly string[] = ['Công văn', 'Kế hoạch', 'Quyết định', 'Luật', 'Nghị']

/** Agencies below that of a place, whose names are no part of the name of the place. */
export const STAFF_AGENCIES: readonly string[] = ['sở', 'phòng', 'ban', 'chi cục', 'thanh tra']

/** Those, and others that are printed under the agency of a place. */
export const AGENCIES_BELOW: readonly string[] = [...STAFF_AGENCIES, 'trung tâm', 'trường']

/** What a copy is sent for, behind its recipient: "(để báo cáo)". */
export const COPIED_FOR: readonly string[] = [
  'báo cáo',
  'thực hiện',
  'phối hợp',
  'theo dõi',
  'biết',
  'chỉ đạo',
]
