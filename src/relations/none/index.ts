/** "Không có công chức nào bị kỷ luật" against "đã kỷ luật 01 công chức" elsewhere in the report. */

import { NONE_CUES, OTHER_PERIOD_CUES } from '../../lexicon/none-cues.ts'
import { AHEAD_TITLES } from '../../lexicon/section-words.ts'
import { sectionsOf } from '../../model/index.ts'
import { contentWords } from '../content-words.ts'
import { cueFinder } from '../cue.ts'
import type { Discourse } from '../discourse/index.ts'
import { operandOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'
import { yearOf } from '../restatement/time.ts'
import { STRENGTH } from '../strength.ts'
import { type Denial, denialsIn } from './denial.ts'
import { type Statement, statementsByWord } from './statement.ts'

const noneCues = cueFinder(NONE_CUES)
/** What happened in a part of the period happened in it. */
const otherPeriod = cueFinder(OTHER_PERIOD_CUES.filter(({ within }) => !within))

/** Every figure that says that there was some of what is denied elsewhere. */
export function denials(discourse: Discourse): Proposal[] {
  const prose = discourse.passages.filter(({ block }) => !block.cell)
  const year = yearOf(discourse.report)
  const ahead = sectionsAhead(discourse)
  const told = prose.filter(({ block }) => !ahead.has(block.section))
  const denied = told
    .flatMap((passage) => denialsIn(passage, discourse.report.header.period ?? ''))
    .map((denial) => ({ ...denial, year }))
  if (denied.length === 0) return []
  const byWord = statementsByWord(prose, new Set(denied.map(rarest)))
  return denied.flatMap((denial) => {
    const against = byWord.get(rarest(denial)) ?? []
    const [found] = against
      .filter((statement) => contradicts(statement, denial))
      .sort((a, b) => naming(b, denial) - naming(a, denial))
    return found ? [proposal(found, denial)] : []
  })
}

/** Sections of what is to be done: a denial there is a wish. */
function sectionsAhead({ report }: Discourse): ReadonlySet<string> {
  const titled = sectionsOf(report).filter(({ title }) => AHEAD.test(title ?? ''))
  const within = (path: string) =>
    titled.some((head) => path === head.path || path.startsWith(`${head.path}/`))
  return new Set(sectionsOf(report).flatMap(({ path }) => (within(path) ? [path] : [])))
}

const AHEAD = new RegExp(`^\\W*(?:${AHEAD_TITLES.join('|')})`, 'iu')

/** How much of the deed the figure itself is a count of: of "khiếu nại 04 đơn, tố cáo 01 đơn" the latter is of "tố cáo". */
function naming({ mention: { claim } }: Statement, { deed }: Denied): number {
  const words = new Set(contentWords(claim.subject))
  return deed.filter((word) => words.has(word)).length
}

/** The longest word of a deed stands for it in the index. */
const rarest = ({ deed }: Denied) => deed.toSorted((a, b) => b.length - a.length)[0]!

/** A denial, and the year of its report; "" where that is not known. */
type Denied = Denial & { readonly year: string }

/** All of the deed, and one of the things, is said of the figure; in the same period, and not denied itself. */
function contradicts({ mention, passage, words }: Statement, denial: Denied): boolean {
  if (passage === denial.passage && mention.sentence === denial.sentence) return false
  const missing = denial.deed.filter((word) => !words.has(word)).length
  if (missing > 0 || (denial.things.length > 0 && !denial.things.some((thing) => hasAll(words, thing))))
    return false
  const [start = 0, end = 0] = passage.block.sentences[mention.sentence] ?? []
  const sentence = passage.block.value.slice(start, end)
  const here = passage.lower.slice(start, end)
  if (denial.places.length > 0 && !denial.places.some((place) => here.includes(place))) return false
  if (!hasAll(new Set(contentWords(sentence)), denial.aspect)) return false
  const own = passage.lower.slice(
    start,
    mention.end + Math.max(0, passage.lower.slice(mention.end, end).search(/[,;]/)),
  )
  return (
    noneCues(own).length === 0 &&
    otherPeriod(here).length === 0 &&
    !areOfOtherParts(here, denial.text.toLowerCase()) &&
    sameYear(sentence, denial.text, denial.year)
  )
}

const hasAll = (words: ReadonlySet<string>, thing: readonly string[]) =>
  thing.every((word) => words.has(word))

/** "Quý I không có …" and "Quý II có 02 vụ …": both name parts of the year, and none in common. */
function areOfOtherParts(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text): readonly string[] => text.match(PART_OF_YEAR) ?? [])
  return one!.length > 0 && other!.length > 0 && !one!.some((part) => other!.includes(part))
}

const PART_OF_YEAR =
  /(?<!\p{L})(?:quý (?:[ivx]+|\d)|tháng \d{1,2}|tuần \d{1,2}|\d tháng (?:đầu|cuối))(?![\p{L}\d])/gu

/** Years that both sentences name are the same; one that names none speaks of the year of the report, where that is known. */
function sameYear(a: string, b: string, current: string): boolean {
  const [one, other] = [a, b].map((text) =>
    [...text.matchAll(/năm\s((?:19|20)\d\d)/giu)].map(([, year]) => year),
  )
  const named = one!.length > 0 ? one! : other!
  if (one!.length === 0 || other!.length === 0) return named.length === 0 || named.includes(current)
  return one!.some((year) => other!.includes(year))
}

const proposal = ({ mention }: Statement, denial: Denied): Proposal => ({
  kind: 'restatement',
  variant: 'none-against-some',
  stated: operandOf(mention.claim),
  members: [],
  evidence: denial.text.slice(0, 160),
  names: [denial.text],
  counted: 0,
  strength: denial.things.length > 0 || denial.deed.length > 3 ? STRENGTH.certain : STRENGTH.sure,
})
