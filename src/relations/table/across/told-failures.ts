/** Whether a rate that fails against the plan of another table is told: nothing may say that it was taken of another plan. */
import { LEAVING_OUT, PLAN_GIVERS, PLAN_SPANS } from '../../../lexicon/row-words.ts'
import { PLAN_WORDS } from '../../../lexicon/table-words.ts'
import { anyOf } from '../../any-of.ts'
import { isOwnDigitOff } from '../../digit-off.ts'
import type { Proposal } from '../../proposal.ts'
import type { Fit } from '../fit.ts'
import { saysPlan, saysTotal } from '../heads.ts'
import { saysRevised } from '../revised.ts'
import type { SheetPair } from './sheets.ts'

/** The best reading of a column of rates over two tables, and the other ones. */
export interface Across {
  readonly fit: Fit
  readonly pair: SheetPair
  readonly others: readonly Fit[]
}

/** So many rates must hold for each that fails; fewer of what is called a rate of a plan. */
const [LEAST, SURELY, ANNOUNCED] = [4, 4, 3]

/** For columns that prove each other: which of their rates that fail are told. */
export function tellsFailures(like: readonly Across[], arePlansRevised: boolean) {
  const first = like[0]!
  const count = (key: 'held' | 'failed') => like.reduce((sum, { fit }) => sum + fit.tally[key], 0)
  const head = first.fit.target.heads.join(' ')
  const [own, base] = [ownSide(first), baseSide(first)]
  const isSure =
    count('held') >= Math.max(LEAST, count('failed') * (saysPlan(head) ? ANNOUNCED : SURELY)) &&
    ![own, base].some((text) => saysRevised(text) || LEFT_OUT.test(text)) &&
    !areOtherPlans(own, base)
  const isOfPlan = saysPlan(head) && saysPlan(base) && !arePlansRevised && !AT_FIRST.test(base)
  const isAnnounced = isOfPlan || (saysTotal(first.fit.second.heads.at(-1) ?? '') && count('failed') === 1)
  return ({ others }: Across, at: number, made: Proposal): boolean =>
    isSure && !others.some(({ outcomes }) => outcomes.get(at)?.holds) && (isAnnounced || isOwnDigitOff(made))
}

/** What is said of the rates, and of what they are taken of. */
const ownSide = ({ fit: { target, first }, pair: { own } }: Across): string =>
  [own.title, ...first.heads, ...target.heads].join(' ')
const baseSide = ({ fit: { second }, pair: { other } }: Across): string =>
  [other.title, ...second.heads].join(' ')

/** "Chỉ tiêu tỉnh giao" and "% KH huyện giao"; "Kế hoạch năm" and "% KH quý". */
const areOtherPlans = (own: string, base: string): boolean =>
  [GIVERS, SPANS].some((words) => {
    const [one, other] = [own, base].map((text) => new Set(text.toLowerCase().match(words) ?? []))
    return one!.size > 0 && other!.size > 0 && ![...one!].some((word) => other!.has(word))
  })

const GIVERS = new RegExp(`${anyOf(PLAN_GIVERS)}(?= giao(?!\\p{L}))`, 'gu')
const SPANS = new RegExp(
  `(?<=${anyOf(PLAN_WORDS.map(({ surface }) => surface))} )(?:\\d{1,2} )?${anyOf(PLAN_SPANS)}`,
  'gu',
)
const LEFT_OUT = new RegExp(anyOf(LEAVING_OUT), 'iu')

/** A plan that was set at the beginning may be another one by the end. */
const AT_FIRST = /(?<!\p{L})đầu năm(?!\p{L})/iu
