import { COUNT_UNITS } from './count-nouns.ts'

/** Who manages what an account counts, each for itself: "Trung tâm quản lý 19 người". */
export const MANAGERS: readonly string[] = [
  ...COUNT_UNITS.filter(({ group }) => group === 'bodies').map(({ surface }) => surface),
  ...'xã|phường|thị trấn|huyện|quận|tỉnh|thành phố|thôn|địa phương|trạm|trại|trường'.split('|'),
  ...'chi cục|cục|công an|ubnd|kho bạc|hạt|đồn|cơ quan thuế|cán bộ|viên chức|công chức|nhà nước'.split('|'),
]

/** Syllables between "hiện", "đến" and "quản lý" that only say when: "đến hết ngày 30/6 đang quản lý". */
export const MANAGING_TIMES: ReadonlySet<string> = new Set(
  'hiện tại đến hết ngày thời điểm tính này báo cáo đang đã còn vẫn tiếp tục học khóa'.split(' '),
)
