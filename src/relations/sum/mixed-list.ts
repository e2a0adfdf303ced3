import { ZERO } from '../../model/index.ts'
import { amountOf, codeOf } from '../operand.ts'
import type { Operand } from '../proposal.ts'
import { slips } from '../slips.ts'
import { endsWithRest, exhaustion } from './exhaustion.ts'
import type { Entry } from './layout.ts'
import { areOfSort } from './parallel-names.ts'

/**
 * Whether figures of other things than the total could be its parts: each counts a thing of its own ("13 chủ thể, gồm 06 hợp tác
 * xã và 07 hộ"), or all are one sort of things ("51 học sinh (12 giải Nhất, 39 giải Nhì)"), or their names leave nothing over ("215 thẻ: nam 118 người, nữ 97 người").
 */
export function isMixedList(total: Operand, all: readonly Entry[], alike: readonly Entry[]): boolean {
  const [only, second] = alike
  if (all.length <= alike.length) return false
  if (only && !second && codeOf(only.member) === codeOf(total) && !takesRest(total, all, only)) return false
  const own = new Set(alike)
  const units = all.filter((entry) => !own.has(entry)).map(({ member }) => codeOf(member))
  const mentions = all.map(({ mention }) => mention)
  const [unit, ...others] = units
  const sorted = others.every((other) => other === unit) && areOfSort(mentions)
  return sorted || new Set(units).size === units.length || exhaustion(mentions) === 'opposites'
}

/** "5.083 phương tiện gồm 214 ô tô, 4.852 mô tô, 27 phương tiện khác": the last, of the total's own name, closes a list that a slip keeps from it. */
const takesRest = (total: Operand, all: readonly Entry[], last: Entry): boolean =>
  all.length > 2 && all.at(-1) === last && endsWithRest(last.mention) && isOneSlip(total, all)

/** Whether figures of mixed units miss a total by less than those of its own unit, or by a slip where those do not. */
export function isNearer(total: Operand, all: readonly Entry[], alike: readonly Entry[]): boolean {
  if (alike.length < 2) return true
  const target = amountOf(total) ?? ZERO
  const [far, near] = [alike, all].map((entries) =>
    entries.reduce((rest, { member }) => rest.sub(amountOf(member) ?? ZERO), target).abs(),
  )
  if (near!.compare(far!) < 0) return true
  return isOneSlip(total, all) && !isOneSlip(total, alike)
}

const isOneSlip = (stated: Operand, entries: readonly Entry[]): boolean =>
  slips({
    kind: 'sum',
    variant: 'parts',
    stated,
    members: entries.map(({ member }) => member),
    evidence: '',
    strength: 0,
  }).some(({ kind }) => kind === 'digit-changed' || kind === 'digits-swapped')
