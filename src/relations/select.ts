import { groupBy } from '../model/group-by.ts'
import { likelier } from './alternatives.ts'
import { confirmedBy } from './confirmed.ts'
import { creditOf } from './credit.ts'
import { besideSums } from './enumeration/beside-sum.ts'
import { isKept, type Tried } from './fate.ts'
import { judge, judgedToHold } from './judge.ts'
import { operandKey, partsKey } from './keys.ts'
import { decimalsOf } from './operand.ts'
import type { Proposal } from './proposal.ts'
import { PRUNERS } from './prune.ts'
import { isSaidOf } from './said-of.ts'
import { STRENGTH } from './strength.ts'
import { besideBrackets } from './sum/brackets-beside.ts'
import { besideColumns } from './sum/columns.ts'
import { parallelTo } from './sum/parallel.ts'
import { isRest, usersAmong } from './used.ts'
import type { Weighed } from './weighed.ts'

/**
 * What is kept of all that was proposed.
 *
 * A proposal that holds is evidence for itself. One that does not needs words: strong ones, or weaker ones when
 * it fails by little or by a single slip. Where proposals compete for one stated figure, those that hold win.
 */
export const select = (proposals: readonly Proposal[]): Weighed[] =>
  weigh(proposals)
    .filter(isKept)
    .map(({ entry }) => entry)

/** Every proposal with what becomes of it and why, in the order in which they were made. */
export function weigh(proposals: readonly Proposal[]): Tried[] {
  const weighed = proposals.map(likelier).map((proposal) => ({ proposal, judgement: judge(proposal) }))
  const holding = weighed.filter(({ judgement }) => judgedToHold(judgement))
  const [ofOtherColumn, likeSister] = [besideColumns(weighed), parallelTo(holding)]
  const tried = new Map(
    weighed
      .map((entry) => ofOtherColumn(entry) ?? likeSister(entry))
      .map(besideBrackets(holding))
      .map(besideSums(weighed))
      .map(against(holding, weighed.filter(isAccount)))
      .map((each) => [each.entry, each]),
  )
  let left = [...tried.values()].filter(isKept).map(({ entry }) => entry)
  for (const [fate, prune] of PRUNERS) {
    const dropped = prune(left)
    for (const [entry, instead] of dropped) tried.set(entry, { entry, fate, instead })
    left = left.filter((entry) => !dropped.has(entry))
  }
  return [...tried.values()]
}

/** What becomes of one proposal beside those that hold, before what is told twice is dropped. */
function against(holding: readonly Weighed[], accounts: readonly Weighed[]): (entry: Weighed) => Tried {
  const explained = groupBy(holding, ({ proposal }) => rivalKey(proposal))
  const sums = holding.filter(({ proposal }) => proposal.kind === 'sum')
  const usedParts = new Map(sums.map((entry) => [partsKey(entry.proposal), entry]))
  const otherwiseUsed = usersAmong(holding, accounts)
  const confirmed = confirmedBy(holding)
  const rates = new Map(
    holding.filter(({ proposal }) => RATED.has(proposal.kind)).map((entry) => [statedKey(entry), entry]),
  )
  return (entry) => {
    const { proposal, judgement } = entry
    if (judgedToHold(judgement)) return { entry, fate: 'holds', instead: null }
    const rival = explained.get(rivalKey(proposal))?.find((other) => rivals(entry, other))
    if (rival) return { entry, fate: 'explained', instead: rival }
    const own =
      proposal.variant === 'same-figure'
        ? confirmed(proposal)
        : isMeanOfColumn(proposal) || isCutOff(entry)
          ? rates.get(statedKey(entry))
          : undefined
    if (own) return { entry, fate: 'explained', instead: own }
    const used = proposal.kind === 'sum' ? usedParts.get(partsKey(proposal)) : undefined
    if (used && !isSaidOf(entry, used)) return { entry, fate: 'parts-used', instead: used }
    const other = proposal.open ? undefined : otherwiseUsed(entry)
    if (other && other !== used) return { entry, fate: 'parts-used', instead: other }
    if (judgement.verdict === 'unchecked' || proposal.open) return { entry, fate: 'open', instead: null }
    const strength = creditOf(entry)
    if (strength === 0) return { entry, fate: 'weak', instead: null }
    return {
      entry: strength === proposal.strength ? entry : { ...entry, proposal: { ...proposal, strength } },
      fate: 'fails',
      instead: null,
    }
  }
}

/** An account in clear words: whether or not it closes, its two levels are parts of no other figure. */
const isAccount = ({ proposal }: Weighed) =>
  proposal.kind === 'balance' && proposal.strength >= STRENGTH.sure && isRest(proposal)

/** A rate of a total that its own two figures give need not be the mean of the rates above it. */
const isMeanOfColumn = ({ kind, stated }: Proposal) =>
  kind === 'average' && stated?.claim.column !== undefined

/**
 * Whether shares miss 100 % by no more than cutting off the last digit of each explains: "64,17%, 32,83% và 2,98%" of 43, 22 and 2 of 67
 * people make 99,98 %. Where the share that they are held to agrees with its own two figures, that settles it.
 */
function isCutOff({ proposal: { variant, stated, members }, judgement: { difference } }: Weighed): boolean {
  if (variant !== 'shares-of-whole' || !stated) return false
  const last = 10 ** -Math.max(...[stated, ...members].map(decimalsOf))
  return Math.abs(difference.valueOf()) < last * (members.length + 1)
}

const RATED: ReadonlySet<string> = new Set(['share', 'attainment', 'change', 'product'])

const statedKey = ({ proposal: { stated } }: Weighed): string => (stated ? operandKey(stated) : '')

/** Two proposals explain one number in one way; a row and a column are two ways; what is left and what an account closes with are one. */
const rivalKey = ({ kind, stated, axis }: Proposal): string =>
  stated ? `${kind === 'balance' ? 'complement' : kind}:${operandKey(stated)}:${axis ?? ''}` : ''

/**
 * One that holds refutes one that fails, unless the other is a second breakdown into other parts, in clear words or of names that
 * leave nothing over, or an account in clear words whose closing figure is, by its size alone, also left of figures elsewhere. Nor does a
 * part of a list that words leave no doubt of, where nothing but its size speaks for that part.
 */
function rivals(failing: Weighed, holding: Weighed): boolean {
  if (!isClear(failing.proposal, holding.proposal)) return true
  if (isOnlySome(holding.proposal, failing.proposal)) return false
  const used = new Set(holding.proposal.members.map(operandKey))
  return failing.proposal.members.some((member) => used.has(operandKey(member)))
}

/** "190 trường, trong đó 43 …, 109 …, 38 … và 9 trường THPT": whether some of a list give its total by chance. */
const isOnlySome = (some: Proposal, list: Proposal): boolean =>
  list.strength >= STRENGTH.sure &&
  list.closed === true &&
  some.strength <= STRENGTH.weak &&
  some.members.length < list.members.length &&
  some.members.every((member) => list.members.some((part) => operandKey(part) === operandKey(member)))

function isClear({ kind, strength, closed }: Proposal, holding: Proposal): boolean {
  if (kind === 'balance') return strength >= STRENGTH.sure && holding.strength <= STRENGTH.hinted
  return kind === 'sum' && strength >= (closed ? STRENGTH.fitting : STRENGTH.possible)
}
