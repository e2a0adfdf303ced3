/** Percentages that say of what whole they are the share, where a ratio beside them counts other things. */
import { unitOf as rowOf } from '../../lexicon/index.ts'
import { WHOLE_MEASURES } from '../../lexicon/share-cues.ts'
import type { Group } from '../../lexicon/unit.ts'
import { contentWords } from '../content-words.ts'
import type { Figure } from '../context/figures.ts'

/** Words between a percentage and what it is of: "93% của tổng số hộ", "tới 71% toàn bộ diện tích". */
const OF = /^(?:(?:của|trên|trong|so với|cho|là) )?(?:(?:tổng|toàn|toàn bộ) )?(?:(?:số|số lượng|quy mô) )?/u

const MEASURE = new RegExp(`^(?:${WHOLE_MEASURES.join('|')})(?!\\p{L})`, 'u')

/** Whom or what all others count by the thousand: a ratio of places, of authorities or of cases is none of them. */
const MANY: ReadonlySet<Group | undefined> = new Set(['people', 'households', 'animals', 'visits'])
const FEW: ReadonlySet<Group | undefined> = new Set([
  'places',
  'bodies',
  'schools',
  'cases',
  'events',
  'papers',
])

/** "214/235 quốc gia …, chiếm 93% dân số": the share is of people, the ratio of countries. */
export function hasOwnWhole({ mention: { claim }, tail: counted }: Figure, { tail }: Figure): boolean {
  const named = tail.replace(OF, '')
  const isMeasured = MEASURE.test(named) || MEASURE.test(tail)
  const row = 'unit' in claim ? rowOf(claim.unit) : undefined
  // "1/3 tổng sản phẩm của thành phố, tương đương 7% tổng sản phẩm quốc nội": a bare fraction says itself of what it is.
  if (!row)
    return (isMeasured || tail.startsWith('của ')) && /\p{L}/u.test(counted) && !counted.includes(named)
  if (row.dimension !== 'count') return false
  if (named.startsWith('dân số')) return !isOfPeople(row.group)
  return isMeasured || (FEW.has(row.group) && MANY.has(groupOf(named)))
}

/**
 * "hoàn thành 6/7 chỉ tiêu; 100% cơ sở hội đăng ký": a percentage that no word makes a share and that goes on with words of its own is one of
 * those, where the ratio beside it has none of them.
 */
export function isOfOwnNoun({ mention: { claim }, lead, tail: counted }: Figure, { tail }: Figure): boolean {
  const unit = 'unit' in claim ? claim.unit : ''
  const own = new Set(contentWords(`${lead} ${unit} ${counted}`))
  return contentWords(tail.replace(OF, '').replace(/[,;:.(].*$/u, '')).some((word) => !own.has(word))
}

const isOfPeople = (group: Group | undefined) => group === 'people' || group === 'households'

/**
 * "29/64 bưu điện tỉnh đạt 100% số xã có điểm phục vụ": a percentage of a number of things that no word of the ratio beside it names.
 */
export function isOfOtherNumber(
  { mention: { claim }, lead, tail: counted }: Figure,
  { tail }: Figure,
): boolean {
  const noun = nounOf(OF_NUMBER.exec(tail)?.[1] ?? '')
  return noun !== undefined && !`${lead} ${'unit' in claim ? claim.unit : ''} ${counted}`.includes(noun)
}

const OF_NUMBER = /^(?:(?:của|trên|trong|so với) )?(?:tổng )?số (\p{L}.*)/u

/** The group of the noun that words begin with, of its longest form. */
const groupOf = (words: string): Group | undefined => rowOf(nounOf(words) ?? '')?.group

/** The longest noun that words begin with. */
function nounOf(words: string): string | undefined {
  const syllables = words.split(/[\s,.;:]+/u, LONGEST)
  const ends = syllables.map((_, at) => syllables.slice(0, syllables.length - at).join(' '))
  return ends.find((noun) => rowOf(noun) !== undefined)
}

/** Syllables of the longest noun that is looked for. */
const LONGEST = 4
