import { AGAINST, AT_YEAR } from '../../lexicon/mean-growth-words.ts'
import { memoized } from '../../model/memoized.ts'
import { type Figure, figuresOf } from '../context/figures.ts'

/** How far behind a level and before it its year may stand. */
const BEHIND = 60
const BEFORE = 110

const YEAR = '((?:19|20)\\d\\d)(?![\\d/]|\\.\\d|\\s?[-–]\\s?\\d)'
/** "(năm 2015)", " vào năm 2015", " khách năm 2015": no more than a few words of what is counted stand between. */
const YEAR_BEHIND = new RegExp(
  `^(?: (?!(?:${AGAINST.join('|')}) )\\p{L}+){0,4}? ?\\(?(?:(?:${AT_YEAR.join('|')}) )*(?:năm|\\() ?${YEAR}`,
  'u',
)
/** The last year named before it, of which what follows is told: "năm 2015 đạt", "đến năm 2020, sản lượng ước đạt". */
const YEAR_BEFORE = new RegExp(`(?:(?<!với |gấp |bằng |hơn |của )(?:năm|từ) ${YEAR}|\\(${YEAR}:?)`, 'gu')

/** "so với năm 2015 (1.240 trang trại)". */
const IN_BRACKET = new RegExp(`năm ${YEAR} ?\\((?:là |đạt |có )?$`, 'u')

/** The year of which a level is told; undefined where none stands by it. */
export const yearOfLevel = memoized((figure: Figure): number | undefined => {
  const behind = behindOf(figure)
  if (behind) return Number(behind[1])
  const { passage, at, mention } = figure
  const [opening = 0] = passage.block.sentences[mention.sentence] ?? []
  const previous = figuresOf(passage)[at - 1]
  const taken = previous && previous.mention.end <= mention.start ? endOf(previous) : 0
  const words = passage.lower.slice(Math.max(opening, taken, mention.start - BEFORE), mention.start)
  const bracketed = IN_BRACKET.exec(words)
  if (bracketed) return Number(bracketed[1])
  const told = [...words.matchAll(YEAR_BEFORE)].at(-1)
  if (!told || /;/.test(words.slice(told.index))) return undefined
  return Number(told[1] ?? told[2])
})

/** The year right behind a figure, before the next one. */
function behindOf({ passage, at, mention: { end } }: Figure): RegExpExecArray | null {
  const next = figuresOf(passage)[at + 1]?.mention.start ?? Number.POSITIVE_INFINITY
  return YEAR_BEHIND.exec(passage.lower.slice(end, Math.min(end + BEHIND, Math.max(end, next))))
}

/** Where a figure and the year behind it end. */
const endOf = (figure: Figure): number => figure.mention.end + (behindOf(figure)?.[0].length ?? 0)
