/** A bracket right behind a count in which nothing but bare counts of kinds stands: "37 phương tiện (mô tô 26, ô tô 09, xe đạp 02)". */
import { NUMBERED_KINDS } from '../../lexicon/document-kinds.ts'
import { NO_KINDS } from '../../lexicon/relation-cues.ts'
import { exact, ZERO } from '../../model/index.ts'
import type { Bracket, Mention } from '../discourse/index.ts'
import { amountOf } from '../operand.ts'

/** Fewer kinds make a total by chance. */
const LEAST = 3

/** What a bracket of bare counts is of the count before it: its kinds, of which all are parts, or numbers of something else. */
export function bareList(
  total: Mention,
  bracket: Bracket,
  within: readonly Mention[],
): 'kinds' | 'numbers' | undefined {
  if (!isWholeCount(total) || within.length < LEAST) return undefined
  const isBare =
    within.every((mention) => mention.bracket === bracket && isBareCount(mention)) &&
    !NO_KIND.test(total.block.value.slice(bracket.open + 1, bracket.close).toLowerCase())
  if (!isBare) return undefined
  const documents = within.filter(({ lead }) => NUMBERED_KINDS.includes(lead))
  if (documents.length > 0 && mayBeNumbers(total, within, documents)) return 'numbers'
  // "03 tổ (máy gặt 12, máy bơm 35, vận tải 16)": a count of those named, each with a count of its own.
  return isNumberOf(total, within) && largerThan(total, within).length > 0 ? 'numbers' : 'kinds'
}

const isWholeCount = ({ claim }: Mention): boolean =>
  claim.kind === 'quantity' &&
  claim.role === 'actual' &&
  !claim.direction &&
  claim.unit !== '' &&
  claim.decimals === 0

/** A name and its count, up to the next comma or the end of the bracket. */
const isBareCount = ({ claim, lead, tail }: Mention): boolean =>
  claim.kind === 'quantity' &&
  claim.unit === '' &&
  claim.decimals === 0 &&
  !claim.direction &&
  (claim.role === 'actual' || lead === PLAN) &&
  /^\p{L}/u.test(lead) &&
  tail === ''

/** A plan among other documents is one of them. */
const PLAN = 'kế hoạch'

/** Words that open a comparison, an example or another time. */
const NO_KIND = new RegExp(`(?<!\\p{L})(?:${NO_KINDS.join('|')})(?!\\p{L})`, 'u')

/**
 * "03 văn bản (kế hoạch 45, công văn 61, thông báo 12)": numbers of documents, of which there are as many, or several that are more than they are;
 * beside a plan alone, other things are what it was for.
 */
function mayBeNumbers(total: Mention, within: readonly Mention[], documents: readonly Mention[]): boolean {
  return (
    isNumberOf(total, within) ||
    documents.every(({ lead }) => lead === PLAN) ||
    largerThan(total, within).length > 1
  )
}

const largerThan = (total: Mention, within: readonly Mention[]): readonly Mention[] =>
  within.filter((mention) => (countOf(mention)?.compare(countOf(total) ?? ZERO) ?? 1) > 0)

const isNumberOf = (total: Mention, within: readonly Mention[]): boolean =>
  countOf(total)?.equals(exact(within.length)) === true

const countOf = ({ claim }: Mention) => amountOf({ claim, facet: 'value' })
