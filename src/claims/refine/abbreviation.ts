import { ABBREVIATIONS } from '../../lexicon/index.ts'
import type { Claim } from '../../model/index.ts'
import { readUnit } from '../find/unit.ts'
import { isCapitalAt, isDigitAt, passageOf } from '../passage.ts'

/** What abbreviations stand for, by their printed form. */
export type Meanings = ReadonlyMap<string, string>

const GENERAL: Meanings = new Map(ABBREVIATIONS.map(({ short, long }) => [short, long]))
/** "(HĐND)", "(sau đây gọi tắt là BCĐ)": an abbreviation in a bracket. */
const DEFINED = /\((?:(?:sau đây )?(?:gọi|viết) (?:tắt )?là:? ?)?(\p{Lu}[\p{Lu}\d&-]{1,11})\)/gu

/** A last word in a bracket without small letters of the plain alphabet: only then abbreviations are looked for. */
const MAY_DEFINE = /[( :][^a-z\d\s()%,./+-][^a-z\s()%,./]{1,11}\)/

/** The general abbreviations, and over them those that a report defines: "Hội đồng nhân dân (HĐND)". */
export function meaningsIn(texts: Iterable<string>): Meanings {
  const own = new Map<string, string>()
  for (const text of texts) {
    if (!MAY_DEFINE.test(text)) continue
    for (const { 1: short = '', index } of text.matchAll(DEFINED)) {
      const words = text.slice(Math.max(0, index - 90), index).match(/[\p{L}]+/gu) ?? []
      const long = initialsMatch(words, short)
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

/** Two capitals on end, or a capital and a digit: only a phrase with them may hold an abbreviation. */
function mayAbbreviate(phrase: string): boolean {
  for (let at = 1; at < phrase.length; at++)
    if (isCapitalAt(phrase, at - 1) && (isCapitalAt(phrase, at) || isDigitAt(phrase, at))) return true
  return false
}

/** A phrase with its abbreviations spelled out: "trường TH&THCS" → "trường tiểu học và trung học cơ sở". */
export function spelledOut(phrase: string, meanings: Meanings): string {
  if (!mayAbbreviate(phrase)) return phrase
  let [spelled, from] = ['', 0]
  for (let at = 0; at < phrase.length; at++) {
    const end = endOfShort(phrase, at)
    if (end === at) continue
    spelled += phrase.slice(from, at) + (meanings.get(phrase.slice(at, end)) ?? phrase.slice(at, end))
    from = end
    at = end - 1
  }
  return spelled + phrase.slice(from)
}

/** One past an abbreviation, "TH&THCS", that begins at a place; the place where none does. */
function endOfShort(phrase: string, at: number): number {
  let end = isCapitalAt(phrase, at) ? pastCapitals(phrase, at + 1) : at
  if (end <= at + 1) return at
  for (let next = end; next > 0; next = joinsAt(phrase, end) ? pastCapitals(phrase, end + 1) : 0) {
    if (next === end + 1) break
    end = next
  }
  return end
}

const joinsAt = (phrase: string, at: number): boolean => phrase[at] === '&' || phrase[at] === '-'

function pastCapitals(phrase: string, at: number): number {
  let end = at
  while (isCapitalAt(phrase, end) || isDigitAt(phrase, end)) end++
  return end
}

/** A claim whose unit is printed as an abbreviation, with the code of what that stands for: "68 CĐCS" are "công đoàn". */
export function spelledUnit(claim: Claim, meanings: Meanings): Claim {
  if (!('unitCode' in claim) || claim.unitCode === '') return claim
  const long = meanings.get(claim.unit)
  const unitCode = long && readUnit(passageOf(long), 0)?.code
  return unitCode ? { ...claim, unitCode } : claim
}
