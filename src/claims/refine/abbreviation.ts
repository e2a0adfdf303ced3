import { ABBREVIATIONS } from '../../lexicon/index.ts'

/** What abbreviations stand for, by their printed form. */
export type Meanings = ReadonlyMap<string, string>

const GENERAL: Meanings = new Map(ABBREVIATIONS.map(({ short, long }) => [short, long]))
const SHORT = /[\p{Lu}][\p{Lu}\d]+(?:[&-][\p{Lu}\d]+)*/gu
/** "Hội đồng nhân dân (HĐND)", "… (sau đây gọi tắt là Ban Chỉ đạo)". */
const DEFINED =
  /((?:[\p{L}]+[ ,-]{1,2}){1,8}[\p{L}]+) \((?:(?:sau đây )?(?:gọi|viết) (?:tắt )?là:? ?)?([\p{Lu}][\p{Lu}\d&-]{1,11})\)/gu

/** The general abbreviations, and over them those that a report defines: "Hội đồng nhân dân (HĐND)". */
export function meaningsIn(texts: Iterable<string>): Meanings {
  const own = new Map<string, string>()
  for (const text of texts) {
    if (!text.includes('(')) continue
    for (const [, words = '', short = ''] of text.matchAll(DEFINED)) {
      const long = initialsMatch(words.split(/[ ,-]+/), short)
      if (long) own.set(short, long)
    }
  }
  return own.size === 0 ? GENERAL : new Map([...GENERAL, ...own])
}

/** The last words whose initials are the letters of the abbreviation; undefined when they are not. */
function initialsMatch(words: readonly string[], short: string): string | undefined {
  const letters = short.replace(/[^\p{Lu}]/gu, '').toLowerCase()
  const last = words.slice(-letters.length)
  const initials = last.map((word) => word[0]!.toLowerCase()).join('')
  return last.length > 1 && initials === letters ? last.join(' ').toLowerCase() : undefined
}

/** A phrase with its abbreviations spelled out: "trường TH&THCS" → "trường tiểu học và trung học cơ sở". */
export const spelledOut = (phrase: string, meanings: Meanings): string =>
  /\p{Lu}[\p{Lu}&]/u.test(phrase) ? phrase.replace(SHORT, (short) => meanings.get(short) ?? short) : phrase
