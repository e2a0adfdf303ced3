import Fraction from 'fraction.js'
import type { Exact, Operand } from './exact.ts'

/** The same number of safe integers, where it is one: nearly every figure is, and all that is worked out of it. */
export function settled(value: Fraction): Exact {
  const most = BigInt(Number.MAX_SAFE_INTEGER)
  return value.n <= most && value.d <= most ? new Small(Number(value.s * value.n), Number(value.d)) : value
}

/** A fraction of two safe integers; what has no result among them is left to fraction.js, ten times as slow. */
export class Small implements Exact {
  /** With the sign. */
  readonly top: number
  readonly d: number

  constructor(top: number, d: number) {
    // −0 is 0.
    this.top = top + 0
    this.d = d
  }

  get s(): number {
    return this.top < 0 ? -1 : 1
  }

  get n(): number {
    return Math.abs(this.top)
  }

  add(other: Operand): Exact {
    const by = smallOf(other)
    return (by && added(this, by.top, by.d)) ?? settled(big(this).add(other))
  }

  sub(other: Operand): Exact {
    const by = smallOf(other)
    return (by && added(this, -by.top, by.d)) ?? settled(big(this).sub(other))
  }

  mul(other: Operand): Exact {
    const by = smallOf(other)
    return (by && reduced(this.top * by.top, this.d * by.d)) ?? settled(big(this).mul(other))
  }

  div(other: Operand): Exact {
    const by = smallOf(other)
    const up = by && (by.top < 0 ? -by.d : by.d)
    return (
      (by && by.top !== 0 && reduced(this.top * up!, this.d * Math.abs(by.top))) ||
      settled(big(this).div(other))
    )
  }

  neg(): Exact {
    return this.top === 0 ? this : new Small(-this.top, this.d)
  }

  abs(): Exact {
    return this.top < 0 ? this.neg() : this
  }

  floor(): Exact {
    return settled(big(this).floor())
  }

  ceil(): Exact {
    return settled(big(this).ceil())
  }

  compare(other: Operand): number {
    const by = smallOf(other)
    if (!by) return big(this).compare(other)
    if (this.d === by.d) return this.top - by.top
    const [mine, its] = [this.top * by.d, by.top * this.d]
    return Number.isSafeInteger(mine) && Number.isSafeInteger(its) ? mine - its : big(this).compare(other)
  }

  equals(other: Operand): boolean {
    return this.compare(other) === 0
  }

  valueOf(): number {
    return this.top / this.d
  }

  toString(places?: number): string {
    return big(this).toString(places)
  }

  toFraction(): string {
    const { top, d } = reduced(this.top, this.d) ?? this
    return d === 1 ? String(top) : `${top}/${d}`
  }
}

const big = ({ top, d }: Small): Fraction => new Fraction(top, d)

const smallOf = (value: Operand): Small | undefined => {
  if (value instanceof Small) return value
  return Number.isSafeInteger(value) ? new Small(value as number, 1) : undefined
}

/** Over the larger denominator where the smaller divides it, as that of a decimal does. */
function added(a: Small, top: number, d: number): Small | undefined {
  if (a.d === d) return safe(a.top + top, d)
  const [common, mine, its] =
    a.d % d === 0 ? [a.d, 1, a.d / d] : d % a.d === 0 ? [d, d / a.d, 1] : [a.d * d, d, a.d]
  const [one, other] = [a.top * mine, top * its]
  return Number.isSafeInteger(one) && Number.isSafeInteger(other) ? safe(one + other, common) : undefined
}

const safe = (top: number, d: number): Small | undefined =>
  Number.isSafeInteger(top) && Number.isSafeInteger(d) ? new Small(top, d) : undefined

/** In lowest terms, so that products of products stay safe. */
function reduced(top: number, d: number): Small | undefined {
  if (!Number.isSafeInteger(top) || !Number.isSafeInteger(d)) return undefined
  let [a, b] = [Math.abs(top), d]
  while (b !== 0) [a, b] = [b, a % b]
  return a > 1 ? new Small(top / a, d / a) : new Small(top, d)
}
