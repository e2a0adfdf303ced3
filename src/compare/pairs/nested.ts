import { FLOW_WORDS, STOCK_WORDS } from '../../lexicon/comparison-cues.ts'
import { unitOf as rowOf } from '../../lexicon/index.ts'
import type { Group } from '../../lexicon/unit.ts'
import { groupBy } from '../../model/group-by.ts'
import type { Row, Told } from '../row.ts'
import { codeOf, lengthOf, liesWithin, type Span, yearOf } from '../span.ts'
import { agreementOf } from './agreement.ts'
import type { Pair, Sort } from './pair.ts'
import { sameness } from './sameness.ts'

const LEAST = 0.75
/** More reports on one time are not looked at. */
const MOST = 4

/**
 * What happens adds up: a part of a year beside the longer part that holds it, both as their own reports tell them.
 * Only of things that are said to happen, for what is there at a moment may fall.
 */
export function nestedPairs({ told }: Row): Pair[] {
  const flows = told.filter(
    ({ level }) =>
      level.telling === 'reported' &&
      !level.estimate &&
      (isFlow(level.thing) || (level.cumulative && mayAddUp(level.thing))),
  )
  const groups = groupBy(
    flows,
    ({ level: { thing, span } }) => `${thing.key}@${span.school}${span.school ? span.first : yearOf(span)}`,
  )
  return [...groups.values()].flatMap((group) => {
    const sorted = [...groupBy(group, (told) => codeOf(spanOf(told))).values()]
      .flatMap((same) => same.slice(0, MOST))
      .sort((a, b) => lengthOf(spanOf(a)) - lengthOf(spanOf(b)))
    return sorted.flatMap((part, at) => {
      const whole = sorted
        .slice(at + 1)
        .find(
          (other) =>
            other.by !== part.by && liesWithin(spanOf(part), spanOf(other)) && sameness(other, part) >= LEAST,
        )
      return whole ? [pairOf(whole, part)] : []
    })
  })
}

/** The months that a level is of: a cumulative one from January on. */
function spanOf({ level }: Told): Span {
  const { span, cumulative } = level
  return cumulative && !span.school ? { ...span, first: yearOf(span) * 12 } : span
}

function pairOf(whole: Told, part: Told): Pair {
  const isCumulative = whole.level.cumulative && part.level.cumulative
  const sort: Sort = isCumulative ? 'cumulative' : 'nested'
  const falls = whole.level.value.compare(part.level.value) < 0
  const verdict = !falls ? 'agrees' : agreementOf(whole.level, part.level)
  const corrected = verdict === 'disagrees' && whole.level.corrected
  return {
    sort,
    later: whole,
    earlier: part,
    verdict: corrected ? 'corrected' : verdict,
    confidence: sameness(whole, part),
  }
}

const EVENTS: ReadonlySet<Group | undefined> = new Set(['cases', 'visits', 'papers', 'events'])
const has = (words: readonly string[]) => new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'u')
const FLOW = has(FLOW_WORDS)
const STOCK = has(STOCK_WORDS)

type Thing = Told['level']['thing']

/** Whether a thing happens, and so only adds up: events by their unit or by a word. */
const isFlow = (thing: Thing): boolean =>
  mayAddUp(thing) &&
  (FLOW.test(textOf(thing)) || EVENTS.has((rowOf(thing.unit) ?? rowOf(thing.unitCode))?.group))

/** What is left or there may fall, and so may a rate, even where it stands behind "lũy kế". */
const mayAddUp = (thing: Thing): boolean =>
  !STOCK.test(textOf(thing)) && thing.unitCode !== '%' && !thing.unit.includes('/')

const textOf = ({ name, unit }: Thing) => `${name} ${unit}`.toLowerCase()
