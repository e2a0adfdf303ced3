import { type Figure, figuresOf } from '../context/figures.ts'
import { yearOfLevel } from '../mean-growth/year-of-level.ts'

/**
 * "Năm 2007 đất canh tác là 14.597 ha, năm 2008 là 14.607 ha. Năm 2008 đất nương rẫy là 1.562 ha, chiếm 10,69% đất canh tác": a whole of
 * another sentence that is told of another year than the part is not its own, though it alone has the full name.
 */
export function areOfTwoYears(whole: Figure, part: Figure): boolean {
  if (whole.passage === part.passage && whole.mention.sentence === part.mention.sentence) return false
  const [then, now] = [yearOfLevel(whole), yearOfLevel(part)]
  if (then !== undefined && now !== undefined) return then !== now
  const [one, other] = [partOfTime(whole), partOfTime(part)]
  return one !== undefined && other !== undefined && one.sort === other.sort && one.number !== other.number
}

/** How far before a figure its time may stand. */
const REACH = 80

/** The last "năm học 2018-2019", "quý II", "tháng 5" before a figure in its sentence, unless another figure has it. */
function partOfTime({ passage, mention, at }: Figure) {
  const [opening = 0] = passage.block.sentences[mention.sentence] ?? []
  const words = passage.lower.slice(Math.max(opening, mention.start - REACH), mention.start)
  const told = [...words.matchAll(TIMES)].at(-1)
  if (!told) return undefined
  const from = mention.start - words.length + told.index
  const taken = figuresOf(passage)
    .slice(Math.max(0, at - 3), at)
    .some((other) => other.mention.start > from + told[0].length && other.mention.claim.kind === 'quantity')
  return taken ? undefined : { sort: told[1], number: told[2] }
}

const TIMES =
  /(?<!\p{L}|với |so |hơn )(năm học|tháng|quý|tuần) ((?:19|20)\d\d(?= ?[-–])|\d{1,2}|iv|i{1,3})(?![\p{L}\d])/gu
