import { UNCHANGED_WORDS } from '../../lexicon/change-cues.ts'
import { groupBy } from '../../model/group-by.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import type { Statement } from './statement.ts'
import { same } from './twins.ts'

/** Figures of fewer digits are equal by chance. */
const DIGITS = 3

/** How many figures apart a level and that of the earlier time stand which it is compared with. */
const BESIDE = 8

/** Words that a level and its repetition have in common at least. */
const WORDS = 2

/**
 * What a summary repeats of an earlier time as if it were of this one: "kết nạp 412 đoàn viên mới" where the report told "kết nạp
 * mới 347 người, năm trước 412 người". Each against the level that it should have repeated.
 */
export function copied(statements: readonly Statement[]): Proposal[] {
  const levels = statements.filter(isLevel)
  const byValue = groupBy(levels, ({ value }) => value.toFraction())
  const byBlock = groupBy(levels, ({ mention }) => mention.block.id)
  return levels.filter(isSummary).flatMap((summary) => {
    const equal = (byValue.get(summary.value.toFraction()) ?? []).filter(
      (other) => other !== summary && other.place() === 'told' && other.measure === summary.measure,
    )
    if (equal.length === 0 || !equal.every(isEarlier)) return []
    const meant = equal.flatMap((before) =>
      (byBlock.get(before.mention.block.id) ?? []).filter(
        (now) => isBeside(now, before) && isMeant(now, summary),
      ),
    )
    if (equal.some(({ mention }) => UNCHANGED.test(mention.block.value))) return []
    const values = new Set(meant.map(({ value }) => value.toFraction()))
    return values.size === 1 ? [same(summary, meant[0]!, STRENGTH.sure)] : []
  })
}

/** Words by which a level of now may be that of before. */
export const UNCHANGED = new RegExp(UNCHANGED_WORDS.join('|'), 'iu')

const isLevel = ({ mention: { claim, block }, digits }: Statement): boolean =>
  claim.kind === 'quantity' && claim.role !== 'change' && !claim.direction && digits >= DIGITS && !block.cell

/** Told where the report sums up, and of its own time. */
const isSummary = (statement: Statement): boolean => statement.place() === 'summary' && isOfNow(statement)

/** Of the time of the report, and no plan. */
export const isOfNow = (statement: Statement): boolean => {
  const { when, planned } = statement.said().time
  return when === '' && !planned
}

/** Of a time before that of the report. */
export const isEarlier = (statement: Statement): boolean =>
  /^(?:before|(?:19|20)\d\d)$/.test(statement.said().time.when)

/** In the same sentence as the level of the earlier time, or in the next; not one of its parts. */
const isBeside = ({ mention: now }: Statement, { mention: before }: Statement): boolean =>
  Math.abs(now.order - before.order) <= BESIDE &&
  Math.abs(now.sentence - before.sentence) <= 1 &&
  !(before.end <= now.start && isOfParts(now, before.end))

/** "cuối năm trước có 2.946 hộ nghèo. Trong số hộ nghèo có 2.104 hộ …": what stands behind words that turn to the parts of a level. */
const isOfParts = ({ block, start }: Statement['mention'], from: number): boolean =>
  PARTS.test(block.value.slice(from, start))

const PARTS = /(?<!\p{L})(?:trong (?:số|đó|tổng)|gồm|riêng|chia ra)(?!\p{L})/iu

/** Of this time, of the same measure, and called by the words of the summary. */
function isMeant(now: Statement, summary: Statement): boolean {
  if (now.measure !== summary.measure || now.value.equals(summary.value) || !isOfNow(now)) return false
  const said = summary.said().near
  return [...now.said().near].filter((word) => said.has(word)).length >= WORDS
}
