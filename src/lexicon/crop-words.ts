/** Words around the harvest of a crop. */

/** Names of what is planted once and bears on a part of its area only: "chè", "cà phê", "cây ăn quả". */
export const PERENNIALS: readonly string[] = [
  'chè',
  'phê',
  'cao su',
  'điều',
  'tiêu',
  'cam',
  'bưởi',
  'nhãn',
  'vải',
  'xoài',
  'chuối',
  'dứa',
  'quế',
  'hồi',
  'ca',
  'dừa',
  'mía',
  'quả',
]

/** What is told of a crop, and so is no name of it: "diện tích lúa mùa", "ngô: sản lượng". */
export const CROP_MEASURES: readonly string[] = [
  'năng suất',
  'ns',
  'sản lượng',
  'sl',
  'diện tích',
  'dt',
  'gieo trồng',
  'gieo cấy',
  'trồng',
  'cây',
  'đạt',
  'bình quân',
  'ước',
]

/** What is done with a field, of two words and more: the area of it stands right behind the deed. */
export const FIELD_DEEDS: readonly string[] = [
  'xuống giống',
  'gieo trồng',
  'gieo cấy',
  'gieo sạ',
  'gieo mạ',
  'thu hoạch',
  'làm đất',
  'trồng mới',
  'trồng rừng',
  'chăm sóc',
  'nuôi trồng',
  'thả nuôi',
  'nhiễm bệnh',
  'bị thiệt hại',
]

/** What is cropped so many times a year: "đất lúa hai vụ". */
export const CROPPED: readonly string[] = ['lúa', 'ruộng', 'đất', 'màu', 'ngô']
