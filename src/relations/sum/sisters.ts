import { ZERO } from '../../model/index.ts'
import { contentWords } from '../content-words.ts'
import type { Discourse, Mention } from '../discourse/index.ts'
import { amountOf } from '../operand.ts'
import { ofOwnKind } from './own-kind.ts'
import { sameUnit } from './same-unit.ts'

/** Units of text between a figure and the one of another unit that is told beside it, and how many are told so. */
const NEAR = 70
const MOST = 3

/** A total and its parts in the unit that stands beside. */
export type Sums = readonly [total: Mention, parts: readonly Mention[]]

/**
 * The same list in what is told beside each of its figures: "7.761 vụ/13.147 bị cáo", part by part, left to `select` where it fails;
 * and what is called alike, where it adds up: "9 vụ, chết 04 người, bị thương 06 người".
 */
export function sistersOf(discourse: Discourse, total: Mention, parts: readonly Mention[]): Sums[] {
  const [next, ...further] = besideOf(discourse, total)
  const firsts = parts.flatMap((part) => besideOf(discourse, part)[0] ?? [])
  const listed = next && firsts.length === parts.length && firsts.every((first) => sameUnit(first, next))
  const own = listed ? ofOwnKind(discourse, next, firsts) : undefined
  const isOwn = own && !own.doubtful && own.mentions.length === firsts.length
  const called = (isOwn ? further : [next, ...further]).flatMap((sister): Sums[] => {
    const alike = sister ? calledAs(discourse, sister, parts) : undefined
    return sister && alike ? [[sister, alike]] : []
  })
  return [...(next && isOwn ? [[next, firsts] as const] : []), ...called]
}

/** What is told beside each part by the last word of a figure's name, where it adds up to the figure. */
function calledAs(
  discourse: Discourse,
  sister: Mention,
  parts: readonly Mention[],
): readonly Mention[] | undefined {
  const word = contentWords(sister.lead).at(-1)
  if (word === undefined) return undefined
  const found = parts.flatMap(
    (part) =>
      besideOf(discourse, part).find(
        (other) => sameUnit(other, sister) && contentWords(other.lead).includes(word),
      ) ?? [],
  )
  if (found.length < parts.length) return undefined
  const added = found.reduce((sum, { claim }) => sum.add(amountOf({ claim, facet: 'value' }) ?? ZERO), ZERO)
  return amountOf({ claim: sister.claim, facet: 'value' })?.equals(added) ? found : undefined
}

/** The levels of one other unit that follow a figure in its sentence, each close to the one before. */
function besideOf({ mentions }: Discourse, mention: Mention): readonly Mention[] {
  const found: Mention[] = []
  let last = mention
  for (const next of mentions.slice(mention.order + 1, mention.order + 1 + MOST)) {
    const isBeside =
      next.block === mention.block &&
      next.sentence === mention.sentence &&
      next.bracket === mention.bracket &&
      next.start - last.end <= NEAR
    if (!isBeside || !isLevel(next) || sameUnit(next, mention) || (found[0] && !sameUnit(next, found[0])))
      break
    found.push(next)
    last = next
  }
  return found
}

const isLevel = ({ claim }: Mention): boolean =>
  claim.kind === 'quantity' && claim.role === 'actual' && claim.direction === undefined
