/** Single slips that would reconcile a relation, those first that would satisfy other relations too. */
import { type Bilingual, type Claim, type Repair, toVietnamese } from '../../model/index.ts'
import type { Weighed } from '../../relations/index.ts'
import { type Judgement, judge } from '../../relations/judge.ts'
import { amended, type Slip, slips } from '../../relations/slips.ts'
import { printed } from '../figures.ts'
import { omissions } from './omissions.ts'
import { rateRepairs } from './rates.ts'

/** No more than this many repairs are shown for one disagreement. */
const SHOWN = 4

/** What each claim has to do with all relations: for ranking. */
export interface Surroundings {
  readonly claims: readonly Claim[]
  /** Relations in which a claim stands. */
  readonly relationsOf: (claim: string) => readonly Weighed[]
}

/** The best repairs of one relation; empty when no single slip explains the disagreement. */
export function repairsOf(weighed: Weighed, around: Surroundings): Repair[] {
  const others = (claim: string) => around.relationsOf(claim).filter((other) => other !== weighed)
  const ranked = slips(weighed.proposal)
    .map((slip) => ({ slip, support: supportOf(slip, others(slip.operand.claim.id)) }))
    .sort((a, b) => b.support - a.support)
  const best = ranked.filter(({ support }) => support >= 0).slice(0, SHOWN)
  const found = [
    ...rateRepairs(weighed, around.claims),
    ...best.map(({ slip, support }) => repairOf(slip, support)),
  ]
  return (found.length > 0 ? found : omissions(weighed)).slice(0, SHOWN)
}

/** Failing relations that the slip would mend, less the passing ones that it would break. */
function supportOf(slip: Slip, others: readonly Weighed[]): number {
  return others.reduce((total, { proposal, judgement }) => {
    const [now, then] = [holds(judgement), holds(judge(amended(proposal, slip)))]
    return total + (then && !now ? 1 : !then && now ? -1 : 0)
  }, 0)
}

const holds = ({ verdict }: Judgement) => verdict === 'consistent' || verdict === 'rounding'

function repairOf({ operand, kind, from, to }: Slip, support: number): Repair {
  const [was, would] = [printed(operand), toVietnamese(to)]
  const words = WORDS[kind]
  const also: Bilingual =
    support > 0
      ? {
          vi: ` (và ${support} phép đối chiếu khác cũng khớp)`,
          en: ` (which also mends ${support} other relations)`,
        }
      : { vi: '', en: '' }
  return {
    claim: operand.claim.id,
    kind,
    from: toVietnamese(from),
    to: would,
    support: Math.max(0, support),
    message: {
      vi: `Sẽ khớp nếu “${was}” là “${would}”: ${words.vi}${also.vi}.`,
      en: `It would agree if "${was}" were "${would}": ${words.en}${also.en}.`,
    },
  }
}

const WORDS: Readonly<Record<Slip['kind'], Bilingual>> = {
  'digit-changed': { vi: 'sai một chữ số', en: 'one digit differs' },
  'digits-swapped': { vi: 'hai chữ số bị đảo', en: 'two digits are swapped' },
  'digit-lost': { vi: 'thiếu một chữ số', en: 'a digit is missing' },
  'decimal-lost': { vi: 'lệch dấu thập phân', en: 'the decimal mark is misplaced' },
  'unit-slipped': { vi: 'nhầm đơn vị tính', en: 'the unit is another one' },
}
