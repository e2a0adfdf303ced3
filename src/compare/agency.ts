import { PLACE_WORDS } from '../lexicon/letterhead.ts'
import type { Header } from '../model/index.ts'
import { syllablesOf } from './syllables.ts'

/** Who issued a report, as far as the letterhead tells. */
export interface Issuer {
  /** Syllables of its name, abbreviations written out. */
  readonly name: string
  /** The same without "xã", "huyện", …; names that print no level are compared by it. */
  readonly bare: string
  /** Syllables of what stands above it; "" where the letterhead does not say. */
  readonly above: string
}

const LEVELS: ReadonlySet<string> = new Set([
  'xã',
  'phường',
  'trấn',
  'huyện',
  'quận',
  'tỉnh',
  'thị',
  'thành',
  'phố',
])
/** Offices that only serve the agency, and words of courtesy. */
const FILLING: ReadonlySet<string> = new Set(['tp', 'cấp'])

/** The issuer of a report; undefined when its letterhead names none. */
export function issuerOf({ agency, parentAgency }: Header): Issuer | undefined {
  if (agency === null) return undefined
  const words = [
    ...syllablesOf(withoutMarks(agency)).filter((word) => !FILLING.has(word)),
    ...(agency.match(/\d+/g) ?? []),
  ]
  if (words.length === 0) return undefined
  return {
    name: words.join(' '),
    bare: words.filter((word) => !LEVELS.has(word)).join(' '),
    above: placeOf(parentAgency ?? ''),
  }
}

/** What stands above by its place alone, for "HUYỆN ỦY" and "UBND HUYỆN" of one district are one place. */
function placeOf(parent: string): string {
  const words = syllablesOf(withoutMarks(parent))
  const at = words.findIndex((word) => PLACE_WORDS.includes(word) || LEVELS.has(word))
  return (at < 0 ? words : words.slice(at)).join(' ')
}

/** Short forms that stand for more than one thing elsewhere, but not in the name of an agency. */
const SHORT: readonly (readonly [form: RegExp, long: string])[] = [
  [/(?<!\p{L})TP(?:\.|(?=\s))/giu, 'thành phố '],
  [/(?<!\p{L})TX(?:\.|(?=\s))/giu, 'thị xã '],
  [/(?<=trường )TH(?=\s)/giu, 'tiểu học'],
  [/(?<=trường )MN(?=\s)/giu, 'mầm non'],
  [/(?<=trường )PTDTBT(?=\s)/giu, 'phổ thông dân tộc bán trú'],
  [/(?<=trường )PTDTNT(?=\s)/giu, 'phổ thông dân tộc nội trú'],
]

const withoutMarks = (text: string): string =>
  SHORT.reduce((name, [form, long]) => name.replace(form, long), text).replace(/[.,;:]/g, ' ')

/** Whether two letterheads may be of one agency: one name and, where both tell it, one place above. */
export const mayBeOne = (a: Issuer, b: Issuer): boolean =>
  (a.name === b.name || ((isBare(a) || isBare(b)) && a.bare === b.bare)) &&
  (a.above === b.above || a.above === '' || b.above === '')

const isBare = ({ name, bare }: Issuer): boolean => name === bare

/**
 * The groups of issuers that are one agency, by index. A letterhead without a level or without what stands above
 * joins the only agency that it can be, and stays alone when there are several.
 */
export function groupIssuers(issuers: readonly (Issuer | undefined)[]): number[] {
  const known: { readonly issuer: Issuer; readonly group: number }[] = []
  const keys = new Map<string, number>()
  const byBare = new Map<string, number[]>()
  const groups = issuers
    .map((issuer, at) => ({ issuer, at }))
    .map(({ issuer }) => {
      if (!issuer) return -1
      const key = `${issuer.name}|${issuer.above}`
      const before = keys.get(key)
      if (before !== undefined) return before
      keys.set(key, known.length)
      byBare.set(issuer.bare, [...(byBare.get(issuer.bare) ?? []), known.length])
      known.push({ issuer, group: known.length })
      return known.length - 1
    })
  const joined = known.map(({ issuer, group }) => {
    if (!isBare(issuer) && issuer.above !== '') return group
    const others = (byBare.get(issuer.bare) ?? []).filter(
      (other) => other !== group && mayBeOne(issuer, known[other]!.issuer),
    )
    const full = others.filter((other) => isFuller(known[other]!.issuer, issuer))
    return full.length === 1 ? full[0]! : group
  })
  return groups.map((group) => (group < 0 ? -1 : settle(joined, group)))
}

const isFuller = (a: Issuer, b: Issuer): boolean =>
  (isBare(b) && !isBare(a) && (a.above !== '' || b.above === '')) || (b.above === '' && a.above !== '')

/** Follows joins to their end: a name without level joins one with it, which joins one with a place above. */
function settle(joined: readonly number[], group: number): number {
  let at = group
  for (let steps = 0; steps < 3 && joined[at] !== at; steps++) at = joined[at]!
  return at
}
