const NUMBER = /^(\s*)(?:(\d{1,3})|([a-zđ]))\\?([.)])\s/
/** Letters by which items are told apart: both with and without those that are not of the Vietnamese alphabet. */
const LETTERS = 'abcdđefghijklmnopqrstuvwxyz'
/** Columns by which an item must stand further in to open a list of its own. */
const INDENT = 2

/** True of a line that is the next item of the list whose item opens with the first line, or the first of one below it. */
export function continuesList(first: string, line: string): boolean {
  const own = NUMBER.exec(line)
  const item = own && NUMBER.exec(first)
  if (!own || !item) return false
  const isBelow = own[1]!.length >= item[1]!.length + INDENT
  if (isBelow) return own[2] === '1' || own[3] === 'a' || own[3] === 'i'
  if (own[4] !== item[4]) return false
  if (own[2] && item[2]) return Number(own[2]) === Number(item[2]) + 1
  const step = LETTERS.indexOf(own[3] ?? '') - LETTERS.indexOf(item[3] ?? '')
  return own[3] !== undefined && item[3] !== undefined && (step === 1 || step === 2)
}
