/** The months, quarters and weeks that a text names, by their numbers. */
import { MONTH_WORDS } from '../../lexicon/time-words.ts'

/** "tháng 7", and the year where one is printed with it. */
export interface NamedTime {
  readonly name: string
  readonly year: string | undefined
}

/** Of "tháng năm 2024" the word names the year. */
const WORDS = Object.keys(MONTH_WORDS).filter((word) => word !== 'năm')
const NUMBER = `(\\d{1,2}|iv|i{1,3}|${WORDS.join('|')})(?![\\p{L}\\d])`
const YEAR = '(?:(?: ?[/-] ?| năm |, ?)((?:19|20)\\d\\d)(?!\\d))?'
const TIME = new RegExp(`(?<!\\p{L}|\\d )(tháng|quý|tuần) ${NUMBER}${YEAR}`, 'u')
const COMPARED = new RegExp(`(?<!\\p{L})so (?:với )?(tháng|quý|tuần) ${NUMBER}${YEAR}`, 'gu')

/** The first time that a text names: "trong tháng Bảy năm 2024". Expects lower case. */
export function timeToldIn(text: string): NamedTime | undefined {
  const match = TIME.exec(text)
  return match ? called(match) : undefined
}

/** The one time that a sentence compares with; undefined where it names none or several. Expects lower case. */
export function timeComparedIn(sentence: string): NamedTime | undefined {
  const [time, ...more] = [...sentence.matchAll(COMPARED)].map(called)
  return time && more.every((other) => isOneTime(time, other)) ? time : undefined
}

/** Whether two names are of one time; a year that only one of them prints parts them not. */
export const isOneTime = (a: NamedTime, b: NamedTime): boolean =>
  a.name === b.name && (a.year === undefined || b.year === undefined || a.year === b.year)

const called = ([, sort, number, year]: RegExpMatchArray): NamedTime => ({
  name: `${sort} ${MONTH_WORDS[number!] ?? number!.replace(/^0/, '')}`,
  year,
})
