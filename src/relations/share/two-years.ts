import type { Figure } from '../context/figures.ts'
import { yearOfLevel } from '../mean-growth/year-of-level.ts'

/**
 * "Năm 2007 đất canh tác là 14.597 ha, năm 2008 là 14.607 ha. Năm 2008 đất nương rẫy là 1.562 ha, chiếm 10,69% đất canh tác": a whole of
 * another sentence that is told of another year than the part is not its own, though it alone has the full name.
 */
export function areOfTwoYears(whole: Figure, part: Figure): boolean {
  if (whole.passage === part.passage && whole.mention.sentence === part.mention.sentence) return false
  const [then, now] = [yearOfLevel(whole), yearOfLevel(part)]
  return then !== undefined && now !== undefined && then !== now
}
