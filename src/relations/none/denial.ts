import { ASPECTS, HAPPENINGS, INSTANCE_NOUNS, NONE_CUES, OTHER_PERIOD_CUES } from '../../lexicon/none-cues.ts'
import { unitOf } from '../../lexicon/units.ts'
import { contentWords } from '../content-words.ts'
import { cueFinder, cueIndex } from '../cue.ts'
import type { Passage } from '../discourse/index.ts'
import { properNames } from '../restatement/names.ts'
import { clauseOf, isByLooking, isFact } from './fact.ts'

/** A sentence that says that there was none of something. */
export interface Denial {
  readonly passage: Passage
  readonly sentence: number
  /** As printed, for the explanation. */
  readonly text: string
  /** Things that there was none of: any of them would contradict it; empty for "trường hợp" and the like. */
  readonly things: readonly (readonly string[])[]
  /** The places it is said of, where the sentence names them; empty for all that the report is about. */
  readonly places: readonly string[]
  /** The part of its matter that it is said of, "đường thủy"; empty for all of it. */
  readonly aspect: readonly string[]
  /** What none of them did or suffered: all of it must be said of the contradicting figure. */
  readonly deed: readonly string[]
}

const noneCuesIn = cueIndex(cueFinder(NONE_CUES))
const otherPeriod = cueFinder(OTHER_PERIOD_CUES)
const INSTANCE = [...INSTANCE_NOUNS].sort((a, b) => b.length - a.length).join('|')
const instance = new RegExp(`^(?:${INSTANCE})(?!\\p{L})`, 'u')

/** A deed in fewer words than this is said of too many things. */
const LEAST = 3

/** A sentence denies so many things at most. */
const MOST = 12

/** What a denial speaks of stands within this many letters. */
const REACH = 200

/** Every denial of a passage that says enough to be contradicted. */
export function denialsIn(passage: Passage, period: string): Denial[] {
  const { block, lower } = passage
  return block.sentences.flatMap(([from, to], sentence) => {
    const cues = noneCuesIn(lower, from, to)
    if (cues.length === 0 || otherPeriod(withoutOwn(lower.slice(from, to), period)).length > 0) return []
    const text = block.value.slice(from, to)
    return cues.slice(0, MOST).flatMap((found) => {
      const { cue } = found
      const [start, end] = [found.start - from, found.end - from]
      const before = text.slice(Math.max(0, start - REACH), start)
      if (!isFact(before) || isByLooking(cue, before)) return []
      const phrase = phraseIn(
        text
          .slice(end, end + REACH)
          .toLowerCase()
          .replace(ALSO, ' '),
      )
        .replace(AROUND, ' ')
        .replace(EVERYWHERE, '')
      if (!cue.event && !speaksOfAny(phrase) && !countsSomething(phrase)) return []
      const { things, deed } = partsOf(phrase)
      const named = things.length > 0 || !/^(?:trường hợp|ai)(?!\p{L})/u.test(phrase.trim())
      const said = text.slice(Math.max(0, start - REACH), end + REACH)
      const places = properNames(text.slice(Math.max(0, start - REACH), start))
      const words = deed.length + (named && (cue.event || speaksOfAny(phrase)) ? 1 : 0)
      const aspect = aspectIn(clauseOf(before))
      return words < LEAST ? [] : [{ passage, sentence, text: said, things, places, aspect, deed }]
    })
  })
}

/** "Trong quý" of a report on a quarter, "trong tháng" of one on a month: its own time. */
function withoutOwn(text: string, period: string): string {
  const word = /-Q\d$/.test(period) ? 'quý' : /-\d\d$/.test(period) ? 'tháng' : undefined
  return word ? text.replace(new RegExp(`trong ${word}(?! (?:\\d|[ivx]+(?!\\p{L})))`, 'gu'), '') : text
}

/** What a clause says that its denial is said of: "tuyến đường thủy" of "tuyến đường thủy không xảy ra tai nạn". */
const aspectIn = (clause: string): string[] => contentWords(ASPECT.exec(clause)?.[1] ?? '')

const ASPECT = new RegExp(`^\\s*(?:(?:về|trên|trong|đối với|ở) )?(?:${ASPECTS.join('|')}) (.*)$`, 'u')

/** "không có công chức nào", "không có trường hợp": of any instance, not of a quality. */
const speaksOfAny = (phrase: string) => /(?<!\p{L})nào(?!\p{L})/u.test(phrase) || instance.test(phrase.trim())

/** Who or what there was none of, where "nào" is left out: "không có hộ tái nghèo", not "không có điều kiện". */
function countsSomething(phrase: string): boolean {
  const [first = '', second = ''] = phrase.trim().split(/\s+/u)
  const group = (unitOf(`${first} ${second}`) ?? unitOf(first))?.group
  return group !== undefined && TOLD.has(group)
}

const TOLD: ReadonlySet<string> = new Set(['people', 'households', 'schools', 'cases', 'places'])

/** What is denied: up to the mark that ends the clause; a comma before "nào" joins two sorts of one thing. */
function phraseIn(text: string): string {
  const clause = /^[^;.:()]*/u.exec(text)![0]
  const any = /(?<!\p{L})nào(?!\p{L})/u.exec(clause)?.index ?? -1
  const comma = clause.indexOf(',', Math.max(0, any))
  if (comma < 0) return clause
  const pair = /^, ?\p{L}+(?: \p{L}+)?(?= ?(?:[,;.:()]|$| tại | trên | lớn| nghiêm trọng))/u.exec(
    clause.slice(comma),
  )?.[0]
  return any < 0 && pair ? clause.slice(0, comma + pair.length) : clause.slice(0, comma)
}

/** "không phát hiện, khởi tố vụ án nào": a second verb in front of the instance. */
const ALSO = new RegExp(`^, (?:\\p{L}+ ){1,3}(?=(?:${INSTANCE})(?!\\p{L}))`, 'u')

/** Where and when the whole report is about: no figure need be told of it. */
const EVERYWHERE = / (?:trên địa bàn|trong (?:năm|kỳ|tháng|quý))(?: (?!nào)\p{L}+){0,4}\s*$/u

/** Words that put what happened at a distance: "tình trạng bạo lực học đường". */
const AROUND = new RegExp(`^\\s*(?:các |những )?(?:${HAPPENINGS.join('|')})\\s`, 'u')

/** "cán bộ, công chức nào | bị kỷ luật do tham nhũng": the things, and what is said of them. */
function partsOf(phrase: string): Pick<Denial, 'things' | 'deed'> {
  const cut = /(?<!\p{L})(?:nào|bị|do|vi phạm|liên quan|để|phải|được)(?!\p{L})/u.exec(phrase)
  const head = (cut ? phrase.slice(0, cut.index) : phrase).trim()
  const deed = contentWords(cut ? phrase.slice(cut.index + cut[0].length) : '')
  const noun = instance.exec(head)?.[0]
  if (noun !== undefined) return { things: [], deed: [...contentWords(head.slice(noun.length)), ...deed] }
  if (deed.length === 0) return { things: [], deed: contentWords(head) }
  const sorts = head.split(/,|\shoặc\s|\shay\s|\svà\s/u).map((sort) => contentWords(sort))
  return { things: sorts.filter((sort) => sort.length > 0), deed }
}
