/** What an audit asks for, item by item: there "tăng thu" and "giảm chi" name what is to be done, and say of nothing that it rose or fell. */
import { AUDIT_DEEDS, AUDIT_WORDS } from '../../lexicon/part-names.ts'
import type { Discourse, Mention } from '../discourse/index.ts'
import type { Series } from './series.ts'

const DEED = new RegExp(
  `(?:^|(?<=^(?:và|gồm|gồm có|trong đó|là) ))(?:${AUDIT_DEEDS.join('|')})(?!\\p{L})`,
  'u',
)
const OF_AUDIT = new RegExp(`(?<!\\p{L})(?:${AUDIT_WORDS.join('|')})(?!\\p{L})`, 'u')

/** Units of text before a total in which words say what it is of. */
const REACH = 120

/**
 * "Kiến nghị xử lý tài chính 118,4 tỷ đồng (tăng thu 42,1 tỷ đồng; giảm chi 61,8 tỷ đồng; xử lý khác 14,5 tỷ đồng)": a series with what is
 * asked for as the parts that they are. What is held against an earlier time or a plan has risen all the same.
 */
export function withDeedsOfAudit(discourse: Discourse, total: Mention, series: Series): Series {
  const { claim } = total
  if (claim.kind !== 'quantity' || claim.unitCode !== 'VND' || claim.direction) return series
  if (!series.mentions.some(isDeed) || !isOfAudit(discourse, total)) return series
  return {
    ...series,
    mentions: series.mentions.map((mention) => (isDeed(mention) ? asPart(mention) : mention)),
  }
}

const isDeed = ({ claim, lead, tail }: Mention): boolean =>
  claim.kind === 'quantity' &&
  claim.direction !== undefined &&
  DEED.test(lead) &&
  !/^(?:so|bằng|hay)(?!\p{L})/u.test(tail)

function isOfAudit({ passageOf }: Discourse, { block, sentence, start }: Mention): boolean {
  const [from = 0] = block.sentences[sentence] ?? []
  const before = passageOf(block.id)?.lower.slice(Math.max(from, start - REACH), start) ?? ''
  return OF_AUDIT.test(before)
}

function asPart(mention: Mention): Mention {
  const { direction: _, ...claim } = mention.claim
  return { ...mention, claim: { ...claim, role: 'actual' } as Mention['claim'] }
}
