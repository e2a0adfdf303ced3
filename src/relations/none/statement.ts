import { unitOf } from '../../lexicon/units.ts'
import { contentWords } from '../content-words.ts'
import { type Mention, mentionsWithin, type Passage } from '../discourse/index.ts'

/** How far from a figure the words may stand that say what happened. */
const REACH = 160

/** Sentences that share a word with a denial, of which at most this many are looked at. */
const MOST = 60

/** A figure that says that there was some of something, with the words around it. */
export interface Statement {
  readonly mention: Mention
  readonly passage: Passage
  readonly words: ReadonlySet<string>
}

/** The figures of a text by the words of their sentence that are asked for. */
export function statementsByWord(
  prose: readonly Passage[],
  wanted: ReadonlySet<string>,
): Map<string, Statement[]> {
  const found = new Map<string, Statement[]>([...wanted].map((word) => [word, []]))
  for (const passage of prose)
    for (const mention of passage.mentions.filter(isSome)) {
      const words = new Set(contentWords(textAround(passage, mention)))
      for (const word of words) {
        const list = found.get(word)
        if (list && list.length < MOST) list.push({ mention, passage, words })
      }
    }
  return found
}

/** Things and people that can be counted, not days, money or visits. */
const isSome = ({ claim }: Mention) =>
  claim.kind === 'quantity' &&
  COUNTED.has(unitOf(claim.unit)?.group ?? '') &&
  claim.decimals === 0 &&
  claim.value !== '0' &&
  claim.role === 'actual' &&
  !claim.direction &&
  claim.approx === 'exact'

const COUNTED: ReadonlySet<string> = new Set([
  'people',
  'cases',
  'households',
  'schools',
  'places',
  'animals',
  'papers',
  'bodies',
  'things',
  'events',
])

/** The words of a figure in its sentence, not beyond a semicolon or another amount. */
function textAround({ block, mentions }: Passage, mention: Mention): string {
  const [start = 0, end = 0] = block.sentences[mention.sentence] ?? []
  const from = Math.max(start, mention.start - REACH)
  const to = Math.min(end, mention.end + REACH)
  const others = mentionsWithin(mentions, [from, to], 12).filter(isSome)
  const before = others.findLast((other) => other.end <= mention.start)
  const after = others.find((other) => other.start >= mention.end)
  const lead = block.value.slice(Math.max(from, before?.end ?? 0), mention.start)
  const tail = block.value.slice(mention.start, Math.min(to, after?.start ?? to))
  return lead.slice(lead.lastIndexOf(';') + 1) + tail.split(';')[0]!
}
