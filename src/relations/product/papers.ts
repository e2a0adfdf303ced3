import { PAPER_UNITS } from '../../lexicon/mean-words.ts'
import type { Interval } from '../../model/index.ts'
import { figuresOf } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { amountOf } from '../operand.ts'
import type { Operand } from '../proposal.ts'
import type { Rate } from './rates.ts'

/** How many figures before a mean the papers may stand. */
const REACH = 8
/** How many words behind the noun of a paper say whose it is. */
const WORDS = 60

/** "cấp 214 giấy đăng ký hộ kinh doanh …, bình quân 195 triệu đồng/hộ": papers that are made out to the ones a mean is for. */
export function papersOf({ figure, per }: Rate, range: Interval): Operand[] {
  const named = new RegExp(`^(?:\\p{L}+ ){0,5}${per.word.replace(/[^\p{L} ]/gu, '')}(?!\\p{L})`, 'u')
  return figuresOf(figure.passage)
    .slice(Math.max(0, figure.at - REACH), figure.at)
    .filter((other) => {
      const { mention, tail } = other
      const { claim } = mention
      const value = amountOf(operandOf(other))
      const isPaper = claim.kind === 'quantity' && PAPER_UNITS.includes(claim.unit.toLowerCase())
      const fits = value && value.compare(range.lo) >= 0 && value.compare(range.hi) <= 0
      return (
        mention.sentence === figure.mention.sentence && isPaper && fits && named.test(tail.slice(0, WORDS))
      )
    })
    .map((other) => operandOf(other))
}
