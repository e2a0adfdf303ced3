import { MANAGERS, MANAGING_TIMES } from '../../lexicon/account-managers.ts'
import { TIME_SYLLABLES, WHOLE_PLACES } from '../../lexicon/column-words.ts'

/**
 * "đến 30/6 quản lý 120 người" is a level of an account; "hiện Ban Quản lý khu kinh tế quản lý 20 dự án" and "cán bộ quản lý 12 người"
 * tell what somebody manages, or who manages. Whether the text before a figure ends in such words.
 */
export function isManagedBySome(text: string): boolean {
  const told = MANAGING.exec(text)
  if (!told) return false
  const head = text.slice(0, told.index)
  if (told[1]) return isOfBody(head)
  const words = head.split(BETWEEN).filter((word) => word !== '')
  const last = words.findLastIndex((word) => !isOfTime(word))
  const times = words.slice(last + 1)
  return !times.some((word) => NOW.has(word)) || isOfBody(words.slice(0, last + 1).join(' '))
}

const MANAGING = /(?<!\p{L})(đang (?:được )?)?quản lý\s*$/u
const BETWEEN = /[^\p{L}\d]+/u
const NOW: ReadonlySet<string> = new Set(['hiện', 'nay', 'đến', 'cuối'])

const isOfTime = (word: string): boolean =>
  TIME_SYLLABLES.has(word) || MANAGING_TIMES.has(word) || /^\d/u.test(word)

const isOfBody = (words: string): boolean => BODY.test(words.replace(ALL, ' '))

const BODY = new RegExp(`(?<!\\p{L})(?:${MANAGERS.join('|')})(?! viên)(?!\\p{L})`, 'u')
const ALL = new RegExp(`(?<!\\p{L})(?:${WHOLE_PLACES.join('|')})(?!\\p{L})`, 'gu')
