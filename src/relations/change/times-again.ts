/** "tiền phạt gấp 1,27 lần cùng kỳ": how many times one level is another whose rise is told with both of them elsewhere. */
import { type Figure, proseFigures } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds, significantDigits } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import type { Member, Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { isMultiple } from './times.ts'
import { namesLevel } from './told-again.ts'

/** So many digits no other pair of levels gives by chance, where it is called alike. */
const TELLING = 3

/** Beyond this many rises a report is not searched: they would prove nothing. */
const RISES = 200

/** Only what agrees, for multiples that tell of an earlier time and have no levels beside them. */
export function timesAgain(
  discourse: Discourse,
  told: readonly Proposal[],
  times: readonly Proposal[],
): Proposal[] {
  const explained = new Set(times.map(({ stated }) => stated?.claim.id))
  const rises = told.flatMap(levelsOf).slice(0, RISES)
  return proseFigures(discourse)
    .filter((figure) => isMultiple(figure) && OF_EARLIER.test(figure.tail) && isLong(figure))
    .filter(({ mention: { claim } }) => !explained.has(claim.id))
    .flatMap((figure) =>
      rises
        .filter(([now]) => namesLevel(figure, now))
        .map((pair) => timesOf(figure, pair))
        .filter(holds)
        .slice(0, 1),
    )
}

const isLong = (figure: Figure): boolean => significantDigits(operandOf(figure)) >= TELLING

const OF_EARLIER = /^(?:so với |so |của )?(?:cùng kỳ|(?:năm|kỳ|tháng|quý|vụ) (?:trước|ngoái|\d{4}))/u

type Pair = readonly [now: Operand, before: Operand]

/** The two levels of a rise or fall that are both printed. */
function levelsOf({ members }: Proposal): Pair[] {
  const [now, before] = (['now', 'before'] as const).map((role) =>
    members.find((member) => member.role === role),
  )
  return now && before ? [[now, before]] : []
}

function timesOf(figure: Figure, [now, before]: Pair): Proposal {
  const members: Member[] = [
    { ...now, role: 'now' },
    { ...before, role: 'before' },
  ]
  const evidence = `gấp … lần ${figure.tail}`.slice(0, 60).trim()
  const strength = STRENGTH.fitting
  return { kind: 'change', variant: 'growth', stated: operandOf(figure), members, evidence, strength }
}
