import { NO_UNIT, PHRASE_ENDS, SCALE_WORDS, UNITS, type UnitRow } from '../../lexicon/index.ts'
import type { UnitReading } from '../draft.ts'
import { isDigit, isLetter, matchAt, type Passage, skipBlanks, wordAt } from '../passage.ts'

/** Scales that are printed only glued to the digits: "10k", "5tr". */
const GLUED_SCALES = new Set(['k', 'tr'])
/** Words that make another word of a scale: "tỷ lệ", "triệu tập". */
const NO_SCALE = new Set(['lệ', 'trọng', 'suất', 'số', 'tập', 'chứng', 'giá', 'lụy'])
/** "trên xã" says a rate only where the sentence goes on with a mark. */
const PER_WORD =
  / (?:trên|một|mỗi|\/) (?=(xã|thôn|người|hộ|năm|tháng|lớp|ha|trường|đơn vị)(?=\s*(?:[,.;:)]|$)))/uy

/** Rows by their first word or sign, the longest first. */
const BY_FIRST_WORD = groupRows()

function groupRows(): ReadonlyMap<string, readonly UnitRow[]> {
  const groups = new Map<string, UnitRow[]>()
  for (const row of UNITS.values()) {
    const first = wordAt(row.surface, 0) ?? row.surface[0]!
    groups.set(first, [...(groups.get(first) ?? []), row])
  }
  for (const rows of groups.values()) rows.sort((a, b) => b.surface.length - a.surface.length)
  return groups
}

/** The unit printed from `at` on, with its scale and what it is for one of; undefined when none is. */
export function readUnit(passage: Passage, at: number): UnitReading | undefined {
  const start = skipBlanks(passage.text, at)
  const scale = readScale(passage, start, start === at)
  const from = skipBlanks(passage.text, scale.end)
  const row = rowAt(passage, from)
  const noun = row ? undefined : nounAt(passage, from)
  const end = row ? from + row.surface.length : (noun?.length ?? -1) > 0 ? from + noun!.length : scale.end
  if (end === start) return undefined
  const base = row ?? nounRow(noun ?? '')
  return complete(passage, { start, end, power: scale.power }, base)
}

interface Extent {
  readonly start: number
  readonly end: number
  readonly power: number
}

const ODD = /[²³\n]/

/** The unit with what stands behind its slash: "tạ/ha", "đồng/người/năm". */
function complete(passage: Passage, { start, end, power }: Extent, base: UnitRow): UnitReading {
  const per = readPer(passage, end, base)
  const printed = passage.text.slice(start, per.end)
  const unit = ODD.test(printed)
    ? printed.replace(/²/g, '2').replace(/³/g, '3').replaceAll('\n', ' ')
    : printed
  const isPrice = base.dimension === 'money'
  return {
    unit,
    code: per.of && !isPrice ? `${base.code}/${per.of}` : base.code,
    factor: shift(base.factor, power),
    dimension: base.dimension,
    group: base.group,
    scaled: power > 0,
    per: per.of || undefined,
    end: per.end,
  }
}

/** Scale words from a place on, as one power of ten: "nghìn tỷ" → 12. */
export function readScale(
  { lower, text }: Passage,
  at: number,
  glued: boolean,
): { power: number; end: number } {
  let [power, end] = [0, at]
  for (let from = at; ; from = skipBlanks(text, end)) {
    const word = wordAt(lower, from)
    const scale = word === undefined ? undefined : SCALE_WORDS[word]
    if (scale === undefined || (GLUED_SCALES.has(word!) && !(glued && from === at))) break
    const next = wordAt(lower, skipBlanks(text, from + word!.length))
    if (next !== undefined && NO_SCALE.has(next)) break
    power += scale
    end = from + word!.length
  }
  return { power, end }
}

/** The longest row of the lexicon that is printed at a place. */
export function rowAt({ lower }: Passage, at: number): UnitRow | undefined {
  const first = wordAt(lower, at) ?? lower[at]
  const rows = first === undefined ? undefined : BY_FIRST_WORD.get(first)
  return rows?.find(({ surface }) => {
    const end = at + surface.length
    return lower.startsWith(surface, at) && !(isLetter(lower[end - 1]) && isLetter(lower[end]))
  })
}

/** One or two words that can only be a noun nobody has listed yet; "" when there is none. */
function nounAt({ text, lower }: Passage, at: number): string {
  const first = wordAt(lower, at) ?? ''
  if (first === '' || isDigit(first[0]) || NO_UNIT.has(first) || isName(text.slice(at, at + first.length)))
    return ''
  const next = at + first.length
  if (text[next] !== ' ' || !isLetter(text[next + 1])) return first
  const second = wordAt(lower, next + 1) ?? ''
  if (
    NO_UNIT.has(second) ||
    PHRASE_ENDS.has(second) ||
    isName(text.slice(next + 1, next + 1 + second.length))
  )
    return first
  return `${first} ${second}`
}

/** A capital at the head and small letters behind it: a name, no noun. */
const isName = (word: string): boolean => /^\p{Lu}(?:\p{Ll}|$)/u.test(word)

const nounRow = (surface: string): UnitRow => ({ surface, code: surface, factor: '1', dimension: 'count' })

const noPer = (end: number) => ({ of: '', end })

/** What stands behind the slash: "người/năm"; `of` is "" when nothing does. */
function readPer(passage: Passage, at: number, base: UnitRow): { of: string; end: number } {
  const { text, lower } = passage
  if (text[at] !== '/' && text[at] !== ' ') return noPer(at)
  const word = text[at] === ' ' ? matchAt(PER_WORD, lower, at) : null
  if (word) return { of: word[1]!, end: at + word[0].length + word[1]!.length }
  if (text[skipBlanks(text, at)] !== '/') return noPer(at)
  const parts: string[] = []
  let end = at
  while (parts.length < 3) {
    const slash = skipBlanks(text, end)
    if (text[slash] !== '/') break
    const from = skipBlanks(text, slash + 1)
    const row = rowAt(passage, from)
    const part = row?.surface ?? wordAt(lower, from)
    if (
      !part ||
      isDigit(part[0]) ||
      isDigit(text[from + part.length + 1]) ||
      (row?.group !== undefined && row.group === base.group)
    )
      break
    parts.push(row && row.dimension !== 'count' ? row.surface.replace('²', '2').replace('³', '3') : part)
    end = from + part.length
  }
  return { of: parts.join('/'), end }
}

/** A decimal string times a power of ten: "0.001", 3 → "1". */
export function shift(decimal: string, power: number): string {
  if (power === 0) return decimal
  const [whole = '0', fraction = ''] = decimal.split('.')
  const digits = whole + fraction.padEnd(power, '0')
  const at = whole.length + power
  const rest = digits.slice(at).replace(/0+$/, '')
  const head = digits.slice(0, at).replace(/^0+(?=\d)/, '')
  return rest ? `${head}.${rest}` : head
}
