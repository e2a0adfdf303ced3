/** An abbreviation of reports and the words it stands for. */
export interface AbbreviationRow {
  readonly short: string
  readonly long: string
}

const ROWS =
  'BHXH=bảo hiểm xã hội|BHYT=bảo hiểm y tế|BHTN=bảo hiểm thất nghiệp|BTXH=bảo trợ xã hội|DTTS=dân tộc thiểu số|ĐBDTTS=đồng bào dân tộc thiểu số|GDĐT=giáo dục và đào tạo|GD&ĐT=giáo dục và đào tạo|HĐND=hội đồng nhân dân|HTX=hợp tác xã|KH&CN=khoa học và công nghệ|KHCN=khoa học công nghệ|KNTC=khiếu nại, tố cáo|KTXH=kinh tế - xã hội|KT-XH=kinh tế - xã hội|LĐ-TB&XH=lao động - thương binh và xã hội|MTTQ=mặt trận tổ quốc|MTQG=mục tiêu quốc gia|NTM=nông thôn mới|NSNN=ngân sách nhà nước|NSTW=ngân sách trung ương|NSĐP=ngân sách địa phương|OCOP=mỗi xã một sản phẩm|PCGD=phổ cập giáo dục|XMC=xóa mù chữ|PCTN=phòng, chống tham nhũng|PCCC=phòng cháy, chữa cháy|PCTT=phòng, chống thiên tai|QPPL=quy phạm pháp luật|SXKD=sản xuất kinh doanh|TDTT=thể dục thể thao|TH=tiểu học|THCS=trung học cơ sở|THPT=trung học phổ thông|TH&THCS=tiểu học và trung học cơ sở|TNGT=tai nạn giao thông|TTATGT=trật tự an toàn giao thông|ATGT=an toàn giao thông|ANTT=an ninh trật tự|ATTP=an toàn thực phẩm|VSATTP=vệ sinh an toàn thực phẩm|TTHC=thủ tục hành chính|DVC=dịch vụ công|DVCTT=dịch vụ công trực tuyến|CCHC=cải cách hành chính|CNTT=công nghệ thông tin|CĐS=chuyển đổi số|UBND=ủy ban nhân dân|CBCC=cán bộ, công chức|CBCCVC=cán bộ, công chức, viên chức|CCVC=công chức, viên chức|DN=doanh nghiệp|DNNN=doanh nghiệp nhà nước|FDI=đầu tư trực tiếp nước ngoài|GRDP=tổng sản phẩm trên địa bàn|GTSX=giá trị sản xuất|CN-XD=công nghiệp - xây dựng|CN-TTCN=công nghiệp - tiểu thủ công nghiệp|TM-DV=thương mại - dịch vụ|GPMB=giải phóng mặt bằng|XDCB=xây dựng cơ bản|ĐTPT=đầu tư phát triển|QSDĐ=quyền sử dụng đất|GCN=giấy chứng nhận|GCNQSDĐ=giấy chứng nhận quyền sử dụng đất|TĐC=tái định cư|XKLĐ=xuất khẩu lao động|LĐ=lao động|VH-XH=văn hóa - xã hội|VHTT=văn hóa, thể thao|XHH=xã hội hóa|KCB=khám chữa bệnh|KHHGĐ=kế hoạch hóa gia đình|SDD=suy dinh dưỡng|TCMR=tiêm chủng mở rộng|TP=thành phố|TX=thị xã|TT=thị trấn|TDP=tổ dân phố|KDC=khu dân cư|CLB=câu lạc bộ|CCB=cựu chiến binh|LHPN=liên hiệp phụ nữ|ĐVTN=đoàn viên, thanh niên|TNCS=thanh niên cộng sản|THA=thi hành án|THADS=thi hành án dân sự|VPHC=vi phạm hành chính|XPVPHC=xử phạt vi phạm hành chính|TTXH=trật tự xã hội|QP-AN=quốc phòng - an ninh|QS=quân sự|NVQS=nghĩa vụ quân sự|DQTV=dân quân tự vệ|TSCĐ=tài sản cố định|TCCSĐ=tổ chức cơ sở đảng|CSGT=cảnh sát giao thông'

/** Abbreviations whose meaning does not hang on the document. */
export const ABBREVIATIONS: readonly AbbreviationRow[] = ROWS.split('|').map((row) => {
  const [short = '', long = ''] = row.split('=')
  return { short, long }
})
