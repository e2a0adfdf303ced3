/** A total that is called by both of its parts. */
export interface TwoWayName {
  /** Names of the whole: lower case, NFC, as printed. */
  readonly whole: readonly string[]
  readonly one: readonly string[]
  readonly other: readonly string[]
  readonly example: string
}

/** What goes both ways: "xuất nhập khẩu" is "xuất khẩu" and "nhập khẩu". */
export const TWO_WAY_NAMES: readonly TwoWayName[] = [
  {
    whole: ['xuất nhập khẩu', 'xuất, nhập khẩu', 'xuất - nhập khẩu', 'xuất và nhập khẩu', 'xnk'],
    one: ['xuất khẩu', 'xk'],
    other: ['nhập khẩu', 'nk'],
    example: 'xuất nhập khẩu 100 triệu USD; xuất khẩu 60, nhập khẩu 40 triệu USD',
  },
  {
    whole: ['xuất nhập cảnh', 'xuất, nhập cảnh', 'xuất - nhập cảnh', 'xnc'],
    one: ['xuất cảnh', 'xc'],
    other: ['nhập cảnh', 'nc'],
    example: 'xuất nhập cảnh 100 lượt người; xuất cảnh 60 lượt, nhập cảnh 40 lượt',
  },
]
