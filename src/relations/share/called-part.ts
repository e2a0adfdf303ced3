import { BEFORE_SHARING } from '../../lexicon/share-cues.ts'
import { contentWords } from '../content-words.ts'
import { figuresBefore } from '../context/around.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf, unitOf } from '../operand.ts'
import { STRENGTH } from '../strength.ts'
import { figuresCalled, ledBy } from './called.ts'
import { isCount, type Numerator } from './numerator.ts'

/** "trồng trọt chiếm 52,8%", "tỷ lệ hồ sơ trực tuyến đạt 85,5%": the words of a clause that has no count of its own. */
const TAKEN = new RegExp(
  `^(?:(?:${BEFORE_SHARING.join('|')}),? )?(?<name>.{2,60}?)(?: (?:đã|chỉ|mới|cũng|hiện))? chiếm(?: tỷ lệ| khoảng| tới| đến)?$`,
  'u',
)
const RATE =
  /^(?:riêng |trong đó |còn )?t[ỷỉ] (?:lệ|trọng) (?<name>.{2,60}?)(?: (?:đạt|là|chiếm|bằng|ở mức))*$/u

/** How many figures back the count of a name is looked for, and how many words it is called by. */
const REACH = 16
const LONGEST = 6

/** The count that a percentage speaks of by its name alone, where it stands clauses or sentences before. */
export function numeratorsCalled(discourse: Discourse, percent: Figure): Numerator[] {
  const { mention, passage, at, lead } = percent
  const before = figuresOf(passage)[at - 1]
  if (mention.bracket || (before && before.mention.end > mention.clause.start)) return []
  const taken = TAKEN.exec(lead)?.groups?.name ?? listedName(percent)
  const name = taken ?? RATE.exec(lead)?.groups?.name
  const words = new Set(nameWords(name ?? ''))
  if (words.size === 0 || words.size > LONGEST) return []
  const counts = figuresBefore(discourse, percent, REACH).filter(isCount)
  const nouns = new Set(
    counts.flatMap(({ mention: { claim } }) => nameWords(unitOf({ claim, facet: 'value' }))),
  )
  if (namesAnother(percent, counts, nouns)) return []
  const found = counts.filter((figure) => isCalled(figure, words, nouns))
  const values = new Set(
    found.map(({ mention: { claim } }) => amountOf({ claim, facet: 'value' })?.toFraction()),
  )
  const [figure] = found
  if (!figure) return alsoCalled(discourse, percent, name ?? '')
  const isListed = !TAKEN.test(lead) && taken !== undefined
  const strength = values.size > 1 || isListed || isOfStructure(percent) ? STRENGTH.fitting : STRENGTH.clear
  return [{ figure, strength, evidence: taken ? 'chiếm' : `tỷ lệ ${name}` }]
}

/** "xuất sắc 11, tốt 7, khá 2; loại xuất sắc, tốt chiếm 90%": where another count is called in front of the name, the share is of both. */
function namesAnother(
  { passage, mention, lead }: Figure,
  counts: readonly Figure[],
  nouns: ReadonlySet<string>,
): boolean {
  const before = passage.lower.slice(Math.max(0, mention.start - AHEAD), mention.start).trimEnd()
  const name = ANOTHER.exec(before.slice(0, before.length - lead.length))?.[1]
  const words = new Set(nameWords(name ?? ''))
  if (name && OF_SOME.test(name)) return true
  return words.size > 0 && counts.some((figure) => isCalled(figure, words, nouns))
}

/** Units of text in which the names in front of a share stand. */
const AHEAD = 120
const ANOTHER = /(?<!\p{L})(\p{L}+(?: \p{L}+){0,5}), ?$/u

/** "đảng viên là cán bộ xã, hoàn thành tốt chiếm 60%": of some of them alone. */
const OF_SOME = /(?<!\p{L})(?:là|thuộc|khối|ở|tại)(?!\p{L})/u

/** No list of shares goes on longer. */
const MOST = 8

/** "vốn trung ương chiếm 27,3%, ngân sách tỉnh 35,0%": the name of a share in a list of which the first alone says "chiếm". */
function listedName({ passage, mention, at, lead }: Figure): string | undefined {
  const own = LISTED.exec(lead)?.groups?.name
  if (own === undefined) return undefined
  for (const before of figuresOf(passage)
    .slice(Math.max(0, at - MOST), at)
    .reverse()) {
    const { claim, sentence, bracket } = before.mention
    if (claim.kind !== 'percent' || sentence !== mention.sentence || bracket !== mention.bracket)
      return undefined
    const name = TAKEN.exec(before.lead)?.groups?.name
    if (name !== undefined) return name.includes(',') ? undefined : own
    if (!LISTED.test(before.lead)) return undefined
  }
  return undefined
}

/** A name alone, without a verb that would say what became of it. */
const LISTED =
  /^(?:và )?(?<name>(?!.*(?<!\p{L})(?:đạt|tăng|giảm|bằng|là|so với|tỷ lệ|tỉ lệ)(?!\p{L}))\p{L}[\p{L}, ]{2,60})$/u

/** "Cơ cấu kinh tế: nông nghiệp 16%, …": of what a structure is, at what prices and of which part, its heading alone knows. */
function isOfStructure({ passage, mention }: Figure): boolean {
  const [from = 0] = passage.block.sentences[mention.sentence] ?? []
  return /(?<!\p{L})cơ cấu(?!\p{L})/u.test(
    passage.lower.slice(Math.max(from, mention.start - HEAD), mention.start),
  )
}

/** How far before a percentage the heading of its list may stand. */
const HEAD = 300

/** Counts that have the name among their words: they say something only where they fit. */
const alsoCalled = (discourse: Discourse, percent: Figure, name: string): Numerator[] =>
  figuresCalled(discourse, name, percent)
    .filter(({ figure }) => isCount(figure) && figure.mention.order < percent.mention.order)
    .slice(0, 2)
    .map(({ figure }) => ({ figure, strength: STRENGTH.fitting, evidence: name }))

/** "Kiên cố hóa" is what makes "kiên cố". */
const nameWords = (text: string) => contentWords(text).filter((word) => word !== 'hóa')

/** Whether the words in front of a figure, and no others, are those of a name; the noun of the counts around may be said or not. */
function isCalled(figure: Figure, words: ReadonlySet<string>, nouns: ReadonlySet<string>): boolean {
  const { claim } = figure.mention
  const own = nameWords(ledBy(figure))
  if (own.length === 0 || !own.every((word) => words.has(word))) return false
  const said = new Set([...own, ...nameWords(unitOf({ claim, facet: 'value' }))])
  const left = [...words].filter((word) => !said.has(word))
  return left.every((word) => nouns.has(word)) || NOUNS.includes(left.join(' '))
}

/** Nouns that a list leaves out behind its head: "3.142 hồ sơ (trực tuyến 2.687, …)"; of "tội phạm về ma túy" the second may be said. */
const NOUNS = [
  'hồ sơ',
  'hộ',
  'vụ',
  'tội',
  'tội phạm',
  'án',
  'đơn',
  'người',
  'lỗi',
  'nhóm',
  'ngành',
  'khu vực',
  'nguồn',
  'vốn',
  'loại',
]
