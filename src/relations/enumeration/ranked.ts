import { LIST_CUES } from '../../lexicon/enumeration-cues.ts'
import { saysSomewhere } from '../context/somewhere.ts'
import { cueFinder } from '../cue.ts'
import type { Passage } from '../discourse/index.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { type Count, enumerated } from './count.ts'

const listCues = cueFinder(LIST_CUES)

/** How far behind a count its numbered things may stand. */
const REACH = 400
/** How far behind a count the first of them may begin. */
const NEAR = 90

const NUMBERED = /(?:số|thứ)\s\d{1,3}(?![\d/])/gi
/** The word before "số": no longer one is looked for. */
const NOUN = /\p{L}{1,10}\s$/u
const RANGE = /số\s?(\d{1,4})\/\S{1,30}[^.;]{0,30}?\s(?:đến|tới|-)\s(?:hết\s)?(?:số\s)?(\d{1,4})\//iu

/** Without any of these a passage has no things with numbers. */
const isNumbered = saysSomewhere(/(?:số|thứ)\s?\d/)

/** "02 mục tiêu còn lại là mục tiêu số 4 và mục tiêu số 9": things that have numbers for names. */
export function numbersBeside(passage: Passage, count: Count): Proposal[] {
  if (!isNumbered(passage)) return []
  const { mention } = count
  const text = passage.block.value
  const [, end = 0] = passage.block.sentences[mention.sentence] ?? []
  const behind = text.slice(mention.end, Math.min(end, mention.end + REACH))
  const range = RANGE.exec(behind)
  if (range) return [documentRange(count, range)]
  const found = numberedIn(behind)
  const first = found[0]
  if (!first || first.index > NEAR || !named(first.item, count.noun)) return []
  const opening = behind.slice(0, first.index)
  const cues = listCues(opening.toLowerCase())
  if (/[;.]\s/u.test(opening) || !/[:(]/u.test(opening.concat(cues.length > 0 ? ':' : ''))) return []
  const to = mention.end + behind.length
  const ranks = passage.mentions.filter(
    ({ claim, start }) => claim.kind === 'ordinal' && start > mention.end && start < to,
  )
  return [
    enumerated(count, {
      items: found.map(({ item }) => item),
      members: ranks.map(({ claim }) => ({ claim, facet: 'value', role: 'item' })),
      evidence: cues.at(-1)?.cue.surface ?? ':',
      strength: STRENGTH.sure,
    }),
  ]
}

/** Things with their numbers, "mục tiêu số 4", and where each begins. */
const numberedIn = (text: string): { readonly item: string; readonly index: number }[] =>
  Array.from(text.matchAll(NUMBERED), ({ 0: number, index }) => {
    const noun = NOUN.exec(text.slice(Math.max(0, index - 12), index))?.[0] ?? ''
    return { item: noun + number, index: index - noun.length }
  })

/** "05 đợt. Cụ thể từng đợt: đợt 1 …, đợt 2 …": the noun itself, numbered from 1 on, one a piece. */
export function numberedNouns(passage: Passage, count: Count): Proposal[] {
  const behind = passage.lower.slice(count.mention.end, count.mention.end + REACH)
  // Without the colon that opens a list there is none, and the expression for its noun need not be made.
  if (!behind.slice(0, NEAR).includes(':')) return []
  const head = count.noun.split(' ')[0]!
  const all = [
    ...behind.matchAll(new RegExp(`(?<!\\p{L})${head} (?:số |thứ )?0?(\\d{1,2})(?![\\d/%]|[.,]\\d)`, 'gu')),
  ]
  const items = all.filter(({ 1: number }, nth) => Number(number) === nth + 1)
  const opening = behind.slice(0, items[0]?.index ?? 0)
  if (items.length < 3 || items.length < all.length || opening.length > NEAR) return []
  if (
    !/:\s*$/u.test(opening) ||
    (listCues(opening).length === 0 && !/(?<!\p{L})(?:từng|các|như sau)/u.test(opening))
  )
    return []
  return [
    enumerated(count, {
      items: items.map(([item]) => item),
      evidence: opening.trim(),
      strength: isOneByOne(behind, opening, head) ? STRENGTH.sure : STRENGTH.weak,
      numbered: true,
    }),
  ]
}

/** "từng đợt:", to its end, and no two numbers share a noun ("đợt 4, 5"): else only a list that fits says something. */
const isOneByOne = (text: string, opening: string, head: string): boolean =>
  /(?<!\p{L})từng(?!\p{L})/u.test(opening) &&
  text.length < REACH &&
  !new RegExp(`(?<!\\p{L})${head} (?:\\d{1,2}(?:, | và | ?[-–] ?)\\d|cuối)`, 'u').test(text)

const named = (item: string, noun: string) => {
  const [head = ''] = item.toLowerCase().split(' ')
  return noun.endsWith(head) || head === 'số'
}

/** "13 báo cáo (từ số 01/BC-UBND đến số 13/BC-UBND)". */
function documentRange(count: Count, [evidence, first, last]: readonly string[]): Proposal {
  const size = Math.max(0, Number(last) - Number(first) + 1)
  const items = Array.from({ length: Math.min(size, 200) }, (_, i) => String(Number(first) + i))
  return enumerated(count, { items, evidence: evidence ?? '', strength: STRENGTH.told })
}
