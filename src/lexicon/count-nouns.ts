import type { Group, UnitRow } from './unit.ts'

/** Nouns that reports count, by group; forms separated by "|". The first syllable alone is no match. */
const NOUNS: Readonly<Record<Group, string>> = {
  people:
    'người|nhân khẩu|khẩu|chị|cháu|trẻ|trẻ em|em|học sinh|học viên|sinh viên|thí sinh|giáo viên|đồng chí|đ/c|đảng viên|đoàn viên|hội viên|thành viên|đối tượng|bị can|bị cáo|phạm nhân|can phạm|nghi phạm|cán bộ|công chức|viên chức|cán bộ, công chức|cán bộ, công chức, viên chức|cán bộ, chiến sĩ|cán bộ, chiến sỹ|cán bộ chiến sĩ|cán bộ chiến sỹ|cbcs|cán bộ, đảng viên|cán bộ, nhân viên|cán bộ, giáo viên|cán bộ, giáo viên, nhân viên|cán bộ, hội viên|công chức, viên chức|cbcc|cbccvc|cb,cc|cb, cc|quần chúng|quần chúng ưu tú|người dân|công dân|cử tri|đại biểu|ủy viên|cấp ủy viên|phó chủ tịch|chủ tịch|phó giám đốc|giám đốc|phó trưởng phòng|trưởng phòng|bí thư|phó bí thư|lao động|người lao động|công nhân|nông dân|chủ tàu|thuyền trưởng|máy trưởng|thuyền viên|ngư dân|bác sĩ|bác sỹ|y sĩ|y sỹ|điều dưỡng|dược sĩ|y tá|nữ hộ sinh|bệnh nhân|sản phụ|ca|f0|phụ nữ|nam|nữ|thanh niên|chiến sĩ|chiến sỹ|quân nhân|dân quân|sĩ quan|hạ sĩ quan|tân binh|lính|cựu chiến binh|người có công|thương binh|liệt sĩ|thân nhân|hòa giải viên|tuyên truyền viên|báo cáo viên|cộng tác viên|tình nguyện viên|chuyên gia|nghệ nhân|vận động viên|kiện tướng|huấn luyện viên|diễn viên|du khách|bạn đọc|khán giả|thính giả|khách|hành khách|khách du lịch|nạn nhân|thi thể|người nghiện|cá nhân|biên chế|hợp đồng|luật sư|thẩm phán|kiểm sát viên|chấp hành viên|công chứng viên|thẩm tra viên|trợ giúp viên|nhà giáo|nhà khoa học|tiến sĩ|thạc sĩ|kỹ sư|cử nhân|vị|ông|bà|chức sắc|chức việc|tín đồ|già làng|trưởng thôn|nhân viên|chủ hộ|chủ nguồn|thuê bao|người dùng|khách hàng|tài xế|lái xe|suất|chỉ tiêu biên chế|nhân sự|người bệnh|bà mẹ|phóng viên|học sinh, trẻ em|học sinh, sinh viên|hssv|giảng viên|hộ viên|xã viên|hội thẩm|nhân lực|thương nhân|ứng viên|người hưởng|dân|đồng bào|hộ sinh|cô đỡ thôn bản|đội viên|thiếu nhi|nghiên cứu sinh|giáo sư|phó giáo sư|nhà báo|nhà văn|bác sĩ, y sĩ|cố vấn|trọng tài|cầu thủ|tuyển thủ|học giả|đại sứ|lãnh đạo|chuyên viên|tổ viên|tiểu thương|tử tù|ngoại kiều|việt kiều|hộ lý|kỹ thuật viên|thợ|công an|cảnh sát|bộ đội|ứng cử viên|trưởng ban|phó trưởng ban|phó ban|tổ trưởng|tổ phó|đội trưởng|đội phó|nhóm trưởng|chủ nhiệm|phó chủ nhiệm|trưởng đoàn|phó đoàn|hiệu trưởng|phó hiệu trưởng|thư ký|kế toán|văn thư|giáo dân|tăng ni|mục sư|linh mục|chức danh|thạc sỹ|tiến sỹ|kiến trúc sư|f1|đồng phạm|đồng nghiệp|đồng đội|đồng hương|nhân chứng|cộng sự|hội thẩm nhân dân|dân công|dân phòng|công tố viên|điều tra viên|giám sát viên|kiểm tra viên|đăng kiểm viên|mẹ việt nam anh hùng|bà mẹ việt nam anh hùng|tù nhân',
  households: 'hộ|hộ dân|hộ gia đình|gia đình|nóc nhà|chủ rừng',
  places:
    'xã|phường|thị trấn|đặc khu|xã, phường, đặc khu|xã, đặc khu|phường, đặc khu|huyện|quận|tỉnh|thành phố|thôn|làng|bản|ấp|buôn|bon|khóm|khu phố|tổ dân phố|khu dân cư|xã, phường|xã, thị trấn|xã, phường, thị trấn|phường, xã|xã phường|huyện, thị xã|huyện, thành phố|huyện, thị xã, thành phố|tỉnh, thành phố|tỉnh, thành|quận, huyện|quận, huyện, thị xã|thôn, bản, buôn|thôn, buôn, bon|thôn, bản, tổ dân phố|buôn, thôn|thị xã|sở, ngành|sở, ban, ngành|sở ngành|địa phương|thôn, làng|thôn, bản|thôn, buôn|thôn, tổ dân phố|thôn, khu phố|điểm dân cư|khu vực|vùng|quốc gia|nước|địa bàn|địa điểm|vị trí|điểm|cụm|khu|nơi|tuyến|lô|thửa|thửa đất|ô|khoảnh|tiểu khu|điểm trường|điểm cầu|điểm nóng|điểm sạt lở|điểm bán hàng|điểm nhóm|điểm tuyên truyền|điểm đến|điểm tư vấn|điểm du lịch|khu du lịch|cụm công nghiệp|khu công nghiệp|chợ|bến|cảng|trạm|trang trại|gia trại|vườn|ao|hồ|đập|công viên|di tích|khu tái định cư|tụ điểm|điểm bưu điện|đô thị|nút giao|sân bay|nhà ga|sân bóng|sân vận động|bãi|đảo|hòn đảo|quần đảo|mỏ|hang|cửa khẩu|di sản|bảo tàng|thư viện|rạp|kè|đoạn|xóm|châu lục|thị trường|hội trường|công trường|công sở|phòng trọ|đường dây nóng|phòng học bộ môn',
  bodies:
    'tập thể|đơn vị|cơ quan|tổ chức|cơ quan, đơn vị|cơ quan đơn vị|đơn vị, địa phương|doanh nghiệp|hợp tác xã|htx|tổ hợp tác|thtx|liên hiệp hợp tác xã|liên hiệp htx|công ty|chi cục|chi bộ|chi, đảng bộ|chi đảng bộ|đảng bộ|đảng ủy|cấp ủy|tổ chức đảng|tổ chức cơ sở đảng|tccsđ|chi nhánh|chi đoàn|chi đội|liên đội|liên chi đoàn|cơ sở đoàn|đoàn cơ sở|đoàn xã|chi đoàn cơ sở|cơ sở hội|tổ phụ nữ|tổ đoàn kết|tổ vay vốn|tổ tiết kiệm và vay vốn|tổ tiết kiệm|phòng|ban|sở|ngành|đoàn thể|hội|chi hội|tổ hội|câu lạc bộ|clb|nhóm|tổ|đội|ban chỉ đạo|hội đồng|trung tâm|ủy ban|phòng, ban|cơ sở|ngân hàng|quỹ|tổ chức tín dụng|nhà máy|xí nghiệp|cửa hàng|siêu thị|nhà hàng|khách sạn|cơ sở lưu trú|bệnh viện|phòng khám|trạm y tế|đoàn|chốt|dòng họ|dân tộc|tôn giáo|nhà đầu tư|nhà thầu|chủ thể|sở, ban|khối|liên đoàn|công đoàn|tổ công nghệ số cộng đồng|tổ chức, cá nhân|văn phòng|nhà văn hóa|thiết chế|đại lý|nhà thuốc|quầy thuốc|điểm giao dịch|tập đoàn|tổng công ty|trung đội|tiểu đoàn|đại đội|trung đoàn|bộ, ngành|bộ ngành|viện|học viện|nghiệp đoàn|nhà thờ|chùa|ngôi chùa|kho|xưởng|lò|trạm xăng|cây xăng|tòa|bộ phận|bộ môn|hội nhóm|hội quán|phân hiệu|phân xưởng|phân viện|tổng cục|công xưởng|đồn biên phòng|đài truyền thanh|ban quản lý|hội đồng thẩm định|dn',
  schools:
    'trường|trường học|lớp|phòng học|nhóm lớp|nhóm trẻ|khối lớp|khóa|khóa học|trường, lớp|khoá|phân trường',
  cases:
    'vụ|vụ việc|vụ án|việc|vụ, việc|trường hợp|vụ/việc|tin|tin báo|nguồn tin|tố giác|án|hành vi|sự cố|sự việc|trận|đám cháy|ổ dịch|ổ nhóm|băng nhóm|chuyên án|bản án|thương vụ|vụ kiện|tội danh|lỗi|lỗi vi phạm|sai phạm|dịch|cơn|tai nạn|điểm ngập|vi phạm|dịch bệnh',
  papers:
    'văn bản|dự thảo|dự luật|bản ghi nhớ|biên bản ghi nhớ|điều|khoản|chương|đơn|đơn thư|đơn, thư|hồ sơ|quyết định|kế hoạch|báo cáo|nghị quyết|chỉ thị|công văn|công điện|thông báo|tờ trình|kết luận|hướng dẫn|quy định|nghị định|thông tư|luật|giấy|gcn|chứng chỉ|bằng khen|giấy khen|bằng|huân chương|huy chương|kỷ niệm chương|thủ tục|thủ tục hành chính|tthc|dịch vụ công|dịch vụ công trực tuyến|dvc|dvctt|biên bản|phiếu|thẻ|bài|tin, bài|tin bài|tin/bài|ấn phẩm|tờ rơi|băng rôn|pa nô|áp phích|khẩu hiệu|tài liệu|sách|đầu sách|cuốn|quyển|bản|bộ|bộ hồ sơ|chuyên đề|chuyên mục|phóng sự|video|clip|tài khoản|chữ ký số|chứng thư số|ý kiến|kiến nghị|câu hỏi|phản ánh|phản ánh, kiến nghị|kiến nghị, phản ánh|sáng kiến|đề tài|đề án|dự án|quy hoạch|đồ án|phương án|chương trình|chính sách|chế độ|giải pháp|văn kiện|điều ước|danh mục|đầu việc|dữ liệu|bản ghi|trang|file|tệp|mẫu|hóa đơn|chứng thực|lượt hồ sơ|mã|mã qr|mã số vùng trồng|mã định danh|danh hiệu|giải|giải thưởng|cờ|cờ thi đua|câu hỏi, kiến nghị|tờ khai|lệnh|số báo|bức|ảnh|tác phẩm|ca khúc|tiết mục|vở|phim|chuyên trang|án lệ|thư|luận án|luận văn|nhãn hiệu|thương hiệu|chỉ dẫn địa lý|tài sản|khoản vay|khoản thu|khoản chi|khoản mục|quy chuẩn|dịch vụ|công nghệ|công ước|công hàm|bộ tiêu chí|bộ chỉ số|bộ luật|bộ đề|bộ thủ tục|số tạp chí|số bản tin|bản tin|căn cước|thẻ căn cước|căn cước công dân|thẻ căn cước công dân|bản đồ|bài báo|bài viết|bản cam kết|tin nhắn tuyên truyền',
  events:
    'cuộc|hội nghị|hội thảo|kỳ họp|phiên họp|phiên tòa|đợt|đợt cao điểm|chuyến|chuyến bay|chuyến tàu|sự kiện|hoạt động|hội thi|giải đấu|chương trình văn nghệ|đêm diễn|phong trào|chiến dịch|mô hình|cách làm|công trình|công trình, phần việc|phần việc|hạng mục|gói thầu|nhiệm vụ|chỉ tiêu, nhiệm vụ|nhiệm vụ, giải pháp|nội dung|vấn đề|lĩnh vực|hình thức|kỳ|vòng|hội diễn|tour|nghề|ngành nghề|lễ hội|trận đấu|bước|tồn tại|hạn chế|thành tích|lễ|hội chợ|triển lãm|festival|môn|hiệp|lượt đấu|ngày hội|phiên chợ|đại hội|tiểu dự án|đầu mối|khâu đột phá|đột phá|trụ cột|nguyên nhân|bài học|kinh nghiệm|khuyết điểm|ưu điểm|đặc điểm|xu hướng|kịch bản|chặng|tuyến bay|đường bay|công đoạn',
  animals:
    'con|đầu con|gia súc|gia cầm|đàn|đầu gia súc|cá thể|lồng|lồng bè|bè|bể|tổ ong|thùng ong|tổ yến|vèo|chuồng',
  things:
    'cái|tá|chiếc|máy|máy tính|máy tính bảng|máy tính xách tay|máy vi tính|máy in|máy chiếu|máy bơm|máy thở|máy phát điện|máy photocopy|thiết bị|bộ máy|bộ máy tính|bộ máy vi tính|xe|ô tô|mô tô|phương tiện|tàu|tàu cá|máy bay|trực thăng|thuyền|ghe|cây|gốc|gốc cây|quả|củ|bông|bó|bao|túi|gói|hộp|thùng|chai|lon|bình|viên|liều|mũi|giường|giường bệnh|nhà|ngôi nhà|căn|căn hộ|nền|phòng ở|cầu|cống|giếng|cột|bóng|đèn|camera|khẩu súng|khẩu pháo|khẩu đội|súng|viên đạn|đạn|quả bom|bom|mìn|dao|kiếm|vũ khí|sản phẩm|mặt hàng|loại|giống|lô hàng|tên miền|phần mềm|hệ thống|nền tảng|ứng dụng|trang thông tin|cổng|website|fanpage|trang facebook|nhóm zalo|điện thoại|sim|suất quà|phần quà|quà|suất học bổng|học bổng|cặp|đôi|tấm|miếng|mét khối gỗ|thanh|cọc|tờ|lá|chậu|luống|hố xí|bồn|trụ|đường dây|trạm biến áp|trạm bts|ngọn|món|hạt|kênh|đài|loa|tủ|ghế|bàn|áo|mũ|chăn|màn|máy móc|hiện vật|cổ vật|cá thể động vật|đơn vị máu|ngôi|mộ|ngôi mộ|hài cốt|ký hiệu|sản phẩm, dịch vụ|bánh|tép|cuộn|kiện|container|công-ten-nơ|công ten nơ|toa|đoàn tàu|xuồng|ca nô|sà lan|xà lan|lọ|ống|vỉ|can|két|hũ|bịch|thỏi|tảng|bể chứa|đồng hồ|công tơ|hố|họng nước|biển báo|bảng|tivi|ti vi|ổ cứng|tổ máy|tua-bin|tua bin|kíp nổ|mẫu xét nghiệm|mẫu nước|mẫu bệnh phẩm|mẫu thực phẩm|mẫu máu|mẫu vật|mẫu đất|mẫu giám sát|mẫu khảo sát|mẫu sản phẩm|mẫu phiếu|mẫu đơn|mẫu biểu|mẫu huyết thanh|mẫu test|mẫu gộp|mẫu phân tích|điểm cháy|điểm kiểm tra|điểm quan trắc|điểm trông giữ xe|điểm thi|điểm chốt|điểm trưng bày|điểm giết mổ|điểm chợ|điểm dừng nghỉ|điểm phát sóng|bữa|đĩa|chén|bát|cốc|vé|cổ phiếu|cổ phần|trái phiếu|chứng chỉ quỹ|điếu|cành|bụi|giò|giỏ|rổ|ký tự|chữ|câu|tầng|chỗ|làn|nhịp|mố|cơ sở dữ liệu|thuật toán|robot|công cụ|công cụ hỗ trợ|đồng hồ nước|quả trứng|trứng',
  visits:
    'lượt|lượt người|lượt hộ|lượt xe|lượt khách|lượt đơn vị|lượt học sinh|lượt tập thể|lượt cán bộ|lượt truy cập|lượt tra cứu|lượt đồng chí|lượt đoàn viên|lượt hội viên|lượt giao dịch|giao dịch|lượt người dân|lượt cử tri|lượt hộ nghèo|lượt đối tượng|lượt tương tác|lượt xem|lượt chia sẻ|lượt nghe|lượt bệnh nhân|lượt khám|cuộc gọi|tin nhắn|lượt tin|lượt tin, bài|lượt thanh toán|lượt thuê bao|lượt tàu|lượt tàu thuyền|lượt chuyến|lượt phương tiện|lượt bài|lượt công dân|lượt trường|lượt học viên|lượt lao động|lượt thanh niên|lượt phụ nữ|lượt khách du lịch|lượt hành khách|lượt du khách|lượt vay|món vay|lượt tham gia|lượt phát thanh|lượt vận chuyển|cuộc điện thoại',
  criteria:
    'tiêu chí|chỉ tiêu|chỉ số|tiêu chí thành phần|chỉ số thành phần|mục tiêu|tiêu chuẩn|bậc|hạng|sao|nguyên tắc|yêu cầu|điều kiện|tỷ lệ|độ tuổi|thế hệ|thế mạnh',
}

/** Names of guns: "12 khẩu trung liên" are no people. */
export const GUNS: readonly string[] = [
  ...'tự chế|tự tạo|trung liên|đại liên|tiểu liên|liên thanh|carbine|colt|cối|hơi|kíp|côn quay|bắn tỉa'.split(
    '|',
  ),
  ...'ak|ak-47|ak47|k54|k59|k63|ckc|rpd|rpk|b40|b41|m16|đkz'.split('|'),
]

/** Words of weapons and of troops: beside them "khẩu" counts guns. */
export const ARMS: readonly string[] = [
  ...'súng|vũ khí|giao nộp|trang bị|quân khí|đạn|pháo|trận địa|hỏa lực|thao trường'.split('|'),
  ...'tiểu đội|trung đội|đại đội|tiểu đoàn|trung đoàn|khẩu đội'.split('|'),
]

/** Short and other forms of a noun, and the noun that they are compared by. */
const SAME: Readonly<Record<string, string>> = {
  'đ/c': 'đồng chí',
  htx: 'hợp tác xã',
  dn: 'doanh nghiệp',
  clb: 'câu lạc bộ',
  tthc: 'thủ tục',
  'thủ tục hành chính': 'thủ tục',
  dvc: 'dịch vụ công',
  cbcc: 'cán bộ, công chức',
  cbccvc: 'cán bộ, công chức, viên chức',
  'cán bộ công chức': 'cán bộ, công chức',
  'cơ quan đơn vị': 'cơ quan, đơn vị',
  'xã phường': 'xã, phường',
  'sở ngành': 'sở, ngành',
  'tin bài': 'tin, bài',
  'tin/bài': 'tin, bài',
  'vụ/việc': 'vụ việc',
  khoá: 'khóa',
  'giường bệnh': 'giường',
  'bộ máy tính': 'bộ',
  'bộ máy vi tính': 'bộ',
  'máy tính': 'máy',
  'máy tính bảng': 'máy',
  'máy tính xách tay': 'máy',
  'máy vi tính': 'máy',
  'máy in': 'máy',
  'máy chiếu': 'máy',
  'máy bơm': 'máy',
  'máy thở': 'máy',
  'máy phát điện': 'máy',
  'máy photocopy': 'máy',
  'bác sỹ': 'bác sĩ',
  'y sỹ': 'y sĩ',
  'chiến sỹ': 'chiến sĩ',
  'cán bộ, chiến sỹ': 'cán bộ, chiến sĩ',
  'cán bộ chiến sĩ': 'cán bộ, chiến sĩ',
  'cán bộ chiến sỹ': 'cán bộ, chiến sĩ',
  cbcs: 'cán bộ, chiến sĩ',
  tccsđ: 'tổ chức cơ sở đảng',
  'phản ánh, kiến nghị': 'phản ánh, kiến nghị',
  'kiến nghị, phản ánh': 'phản ánh, kiến nghị',
}

/** One row for each counted noun; each is its own unit of comparison. */
export const COUNT_UNITS: readonly UnitRow[] = Object.entries(NOUNS).flatMap(([group, nouns]) =>
  nouns.split('|').map((surface) => ({
    surface,
    code: SAME[surface] ?? surface,
    factor: '1',
    dimension: 'count' as const,
    group: group as Group,
  })),
)

/** Nouns that make a number behind an hour a count and no minutes: "lúc 6 giờ 12 người". */
export const COUNTED_BEHIND_HOURS: readonly string[] = [
  'vụ',
  'người',
  'hộ',
  'lượt',
  'trường hợp',
  'ca',
  'con',
  'đơn',
  'chuyến',
  'xe',
  'phương tiện',
]
