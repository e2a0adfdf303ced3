/** Columns of index numbers, which need no sign of per cent: "Tháng 8 so với tháng 7 | 103,9 | 97,4 | 104,7". */
import type { Figure } from './figure.ts'
import { saysChange } from './heads.ts'

/** "so với tháng 7", "2019/2018": of "Diện tích đạt" and "Vốn hoàn thành" the figures are amounts. */
const SET_AGAINST = /so với|so sánh|%|\d ?\//iu

/** Fewer figures may lie around a hundred by chance. */
const LEAST = 3

/** Between these the one in the middle lies, where a time is told in per cent of another. */
const [FROM, TO] = [50, 200]

/** Whether figures under a head that sets two times against each other are one in per cent of the other, and no differences. */
export function areIndexNumbers(head: string, figures: readonly Figure[]): boolean {
  if (figures.length < LEAST || !SET_AGAINST.test(head) || saysChange(head)) return false
  const broken = figures.filter(({ decimals }) => decimals === 1 || decimals === 2)
  const isBare = figures.every(({ value, code }) => code === '' && value > 0)
  const middle = figures.map(({ value }) => value).sort((a, b) => a - b)[Math.floor(figures.length / 2)]!
  return isBare && broken.length * 3 >= figures.length * 2 && middle >= FROM && middle <= TO
}
