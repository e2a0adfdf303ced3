/** Heads that begin with a number and say when their column is of. */

/** "9 tháng 2024", "6 tháng đầu năm", "3T/2024", "09/08", "2019/2015 (%)", "31/12/2020". */
export const isPeriod = (text: string): boolean =>
  isYearOverYear(text) ||
  isDay(text) ||
  /^\s*\d{1,2}\s?(?:tháng|t|th)(?:\s?(?:đầu|cuối)?\s?năm|\s?\/?\s?(?:năm )?(?:19|20)\d\d)/iu.test(text)

/** "09/08", "2019/2018": a year set against the one before it; "2016/2011 (%)" against any before it. */
function isYearOverYear(text: string): boolean {
  const [, year, before] =
    /^\s*((?:20)?\d\d)\s?\/\s?((?:20)?\d\d)\s*(?:%|\(\s?(?:%|lần)\s?\))?\s*$/u.exec(text) ?? []
  const years = Number(year) - Number(before)
  return year?.length === 4 ? years > 0 && years <= MOST_YEARS : years === 1
}

const MOST_YEARS = 30

/** "31/12/2020", "30-6-2021": the day of which the figures below are. */
const isDay = (text: string): boolean =>
  /^\s*(?:0?[1-9]|[12]\d|3[01])\s?[/.-]\s?(?:0?[1-9]|1[0-2])\s?[/.-]\s?(?:19|20)\d\d\s*$/.test(text)
