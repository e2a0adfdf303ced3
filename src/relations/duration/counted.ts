import { memoized } from '../../model/memoized.ts'
import type { Discourse, Mention, Passage } from '../discourse/index.ts'
import { operandOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'

/** A span of time, counted in the unit of the duration beside it. */
export interface Counted {
  readonly counted: number
  readonly evidence: string
  readonly strength: number
  /** Dates and periods that the span was read from. */
  readonly spans: readonly Mention[]
}

/** The proposal that a duration is as long as its span. */
export function proposalOf({ claim }: Mention, { counted, evidence, strength, spans }: Counted): Proposal {
  return {
    kind: 'duration',
    variant: 'years',
    stated: operandOf(claim),
    members: spans.map((span) => ({ claim: span.claim, facet: 'value', role: 'item' })),
    evidence: evidence.replace(/^[\s(:,]+|[\s(:,]+$/gu, ''),
    counted,
    strength,
  }
}

/** "07 ngày", "07 ngày nghỉ"; days of work are fewer than those of the calendar. */
const UNITS = /^(ngày|tuần|tháng|năm)(?: nghỉ| nghỉ lễ| nghỉ tết| cao điểm| đêm| liên tục| liên tiếp)?$/u

/** The unit of time that a whole and exact number counts; undefined of any other figure. */
function counting({ claim }: Mention): string | undefined {
  if (claim.kind !== 'quantity' || claim.decimals > 0 || claim.approx !== 'exact') return undefined
  return UNITS.exec(claim.unit.toLowerCase())?.[1]
}

/** The number of a duration as printed. */
export const printedNumber = ({ claim }: Mention): number =>
  claim.kind === 'quantity' ? Number(claim.value) : 0

/** A whole number of days, weeks, months or years of the text. */
export interface Duration {
  readonly passage: Passage
  readonly mention: Mention
  readonly unit: string
}

/** Every exact duration of a report, in the order of the text; worked out once. */
export const durationsIn = memoized((discourse: Discourse): readonly Duration[] =>
  discourse.passages.flatMap((passage) =>
    passage.mentions.flatMap((mention) => {
      const unit = counting(mention)
      return unit ? [{ passage, mention, unit }] : []
    }),
  ),
)
