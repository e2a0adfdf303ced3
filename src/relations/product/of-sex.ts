/** "4.968 bé trai", "4.120 trẻ nam, 3.610 trẻ nữ", "114 nam/100 nữ": the words for boys and for girls. */
const BOYS = /(?:trai|nam)$/u
const GIRLS = /(?:gái|nữ)$/u
const SEX = /^(?:nam|nữ|trai|gái)$/u
const OF_SEX = /^(?:trẻ|bé|em|cháu|trẻ em|người|công dân|học sinh) (nam|nữ|trai|gái)(?!\p{L})/u

/** How a figure is told: its unit, or else the words in front of it, and those behind it. */
interface Told {
  readonly unit: string
  readonly before: string
  readonly behind: string
}

/** Whether a figure counts boys, or girls, where a noun is one for them; behind the unit itself only the very word tells. */
export const isOfSex = ({ unit, before, behind }: Told, noun: string): boolean =>
  (BOYS.test(noun) && BOYS.test(unit || before)) ||
  (GIRLS.test(noun) && GIRLS.test(unit || before)) ||
  (unit !== '' && SEX.test(noun) && noun === OF_SEX.exec(`${unit} ${behind}`)?.[1])
