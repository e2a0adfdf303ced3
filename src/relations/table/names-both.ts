import type { Lane } from './lane.ts'

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/gu
const OVER =
  /(?<!\d)((?:19|20)\d\d)\s?(?:\/|so(?: với)?(?: năm)?)\s?((?:19|20)\d\d)(?!\d)|(?<!\p{L})so(?: với)?(?: năm)? ((?:19|20)\d\d)(?!\d)/iu

/**
 * "TH 2018 | TH 2019 | 2019/2018 (%)", "Năm 2015 | Năm 2016 | So 2015 (%)": a column whose head names the one year of each of the two that
 * it sets against each other, or the earlier one.
 */
export function namesBoth({ target, first, second }: Readonly<Record<'target' | 'first' | 'second', Lane>>) {
  const [, now, before, base] = OVER.exec(target.heads.at(-1) ?? '') ?? []
  const [own, earlier] = [first, second].map(yearOf)
  if (!own || !earlier) return false
  return base ? base === earlier && earlier < own : now === own && before === earlier
}

/** The year that a head names, if it names one. */
function yearOf({ heads }: Lane): string | undefined {
  const years = new Set(heads.join(' ').match(YEAR))
  return years.size === 1 ? [...years][0] : undefined
}

/** "SL 2017 (tấn) | … | SL 2018 (tấn) | … | Tăng/giảm SL (%)": one name in two years, and the head of a change that has it, however far. */
export function namesOfYears({
  target,
  first,
  second,
}: Readonly<Record<'target' | 'first' | 'second', Lane>>) {
  const [name, other] = [first, second].map(nameOf)
  const [own, earlier] = [first, second].map(yearOf)
  if (!name || name !== other || !own || !earlier || own <= earlier) return false
  return ` ${nameOf(target)} `.includes(` ${name} `)
}

/** The words of a head without its year and its unit. */
const nameOf = ({ heads }: Lane): string =>
  heads
    .join(' ')
    .replace(/\([^()]*\)/gu, ' ')
    .replace(YEAR, ' ')
    .toLowerCase()
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .replace(/(?<!\p{L})năm(?!\p{L})/u, ' ')
    .trim()
