/** Figures of the unit beside the whole of a share, which the share may be of as well. */
import { exact, ZERO } from '../../model/index.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { amountOf, codeOf, intervalOf } from '../operand.ts'

/** "xã A xuống giống 1.200 ha, xã B xuống giống 3.400 ha": of several areas nobody knows whether one or all are meant. */
export const areOneArea = (found: readonly Figure[], part: Figure): boolean =>
  new Set(found.map((figure) => amountOf(operandOf(figure))?.toFraction())).size === 1 &&
  found.every((figure) => sistersOf(figure).every((other) => other.mention.claim === part.mention.claim))

/** Other figures of the unit in the sentence of a figure. */
const sistersOf = (figure: Figure): readonly Figure[] =>
  figuresOf(figure.passage)
    .slice(Math.max(0, figure.at - AROUND), figure.at + AROUND)
    .filter(
      (other) =>
        other !== figure &&
        other.mention.sentence === figure.mention.sentence &&
        codeOf(operandOf(other)) === codeOf(operandOf(figure)),
    )

/** How many figures around one are looked at for its sisters. */
const AROUND = 8

/** "Tiếp nhận trong kỳ 1.412 hồ sơ, kỳ trước chuyển sang 205 hồ sơ": whether a share is of both. */
export function fitsWithSister(
  figure: Figure,
  { percent, part }: { readonly percent: Figure; readonly part: Figure },
): boolean {
  const [rate, value] = [intervalOf(operandOf(percent)), amountOf(operandOf(part))]
  const own = amountOf(operandOf(figure))
  return sistersOf(figure).some((sister) => {
    const whole = own?.add(amountOf(operandOf(sister)) ?? ZERO)
    if (!rate || !value || !whole || whole.equals(ZERO)) return false
    const share = value.mul(HUNDRED).div(whole)
    return share.compare(rate.lo) >= 0 && share.compare(rate.hi) <= 0
  })
}

const HUNDRED = exact(100)
