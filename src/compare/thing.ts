import { SHARED_SYLLABLES } from '../lexicon/comparison-cues.ts'
import { unitOf as rowOf } from '../lexicon/index.ts'
import type { Claim } from '../model/index.ts'
import { syllablesOf } from './syllables.ts'

/** What a figure is of, so that it can be found again in another report. */
export interface Thing {
  /** Unit and syllables of its name, sorted: two figures with one key seem to be of one thing. */
  readonly key: string
  /** Syllables that set it apart from others, with the noun that is counted. */
  readonly words: readonly string[]
  /** Where it stands: the title of its section, or what its row stands under. */
  readonly context: string
  /** As the report names it. */
  readonly name: string
  readonly unit: string
  readonly unitCode: string
  readonly factor: string
  /** Whether its name is one that many things share, so that only its place tells what it is of. */
  readonly shared: boolean
}

/** The unit of a figure. */
export interface Unit {
  readonly unit: string
  readonly unitCode: string
  readonly factor: string
  readonly per?: string
}

/** The unit of a claim as far as comparing needs it; of a percentage "%". */
export function unitOfClaim(claim: Claim): Unit | undefined {
  if (claim.kind === 'percent') return { unit: claim.unit, unitCode: claim.unit, factor: '1' }
  if (claim.kind !== 'quantity' && claim.kind !== 'ratio') return undefined
  const { unit, unitCode, factor, per } = claim
  return { unit, unitCode, factor, ...(per === undefined ? {} : { per }) }
}

/** The name of a thing and where it stands. */
export interface Naming {
  readonly name: string
  readonly context: string
  /** Syllables of the agency's own place, which name nothing apart in its reports. */
  readonly own: ReadonlySet<string>
}

/** "toàn xã", "trên địa bàn huyện", "của xã Nam Sơn": the whole of the agency's own place. */
const WHOLE =
  /nhà trường|(?:toàn|trên địa bàn|địa bàn|của|cả|trong|tại|ở) (?:xã|huyện|tỉnh|thị xã|thành phố|thị trấn|phường|quận|trường|ngành|đơn vị)(?!\p{L})/gu

/** The thing that a name and a unit mean; undefined when the name says no more than what many things share. */
export function thingOf({ name, context, own }: Naming, unit: Unit): Thing | undefined {
  const plain = name.toLowerCase().replace(WHOLE, ' ')
  const noun = new Set(syllablesOf(unit.unit))
  const all = new Set(syllablesOf(withoutOwn(plain, own)))
  for (const word of ['tỷ', 'lệ']) all.delete(word)
  const words = [...all].filter((word) => !noun.has(word)).sort()
  const row = rowOf(unit.unitCode) ?? rowOf(unit.unit)
  const counted =
    unit.unitCode !== '%' && unit.per === undefined && (row === undefined || row.dimension === 'count')
  const isTold = (syllables: Iterable<string>) =>
    [...syllables].filter((word) => !SHARED_SYLLABLES.has(word)).length
  const shared = isTold(words) === 0 && !(counted && isTold(noun) > 1)
  if (shared && (words.length === 0 || words.length + noun.size < 3 || context === '')) return undefined
  return {
    key: `${unit.unitCode}${unit.per ? `/${unit.per}` : ''}|${words.join(' ')}`,
    words: counted && words.length > 0 ? [...words, ...noun] : words,
    context: [...new Set(syllablesOf(context))].sort().join(' '),
    name: name.replace(/^con (?=đàn )/u, ''),
    unit: unit.unit,
    unitCode: unit.unitCode,
    factor: unit.factor,
    shared,
  }
}

/** "hộ nghèo xã Nam Sơn" in a report of Nam Sơn: the name of the place and its level fall away together. */
function withoutOwn(name: string, own: ReadonlySet<string>): string {
  if (own.size === 0) return name
  let text = name
  for (const place of own) text = text.replaceAll(place, ' ')
  return text
}
