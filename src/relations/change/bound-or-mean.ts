import type { Figure } from '../context/figures.ts'
import { isPerYear } from '../mean-growth/yearly-change.ts'

/** Whether words of change tell a bound, "tăng từ 5% trở lên", or a mean of years, which no two levels beside it give by themselves. */
export const isBoundOrMean = (figure: Figure): boolean =>
  /^trở (?:lên|xuống)/.test(figure.tail) ||
  isPerYear(figure) ||
  /(?<!(?:hơn|so với|trên|dưới)(?: mức)? )(?:bình quân|trung bình)|mỗi (?:năm|tháng|quý)/.test(figure.lead)
