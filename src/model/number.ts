import { type Exact, exact } from './exact.ts'

export { type Exact, exact } from './exact.ts'

/** 0, exactly. */
export const ZERO: Exact = exact(0)
/** 1, exactly. */
export const ONE: Exact = exact(1)
/** 100, exactly: what a share is counted in. */
export const HUNDRED: Exact = exact(100)

/** Σ of the values; 0 for none. */
export const sum = (values: readonly Exact[]): Exact =>
  values.reduce((total, value) => total.add(value), ZERO)

/** A decimal string with at most `decimals` digits after the point, rounded half up, trailing zeros cut. */
export function toDecimal(value: Exact, decimals = 6): string {
  if (value.d === 1) return value.s < 0 ? `-${value.n}` : `${value.n}`
  const text = toFixed(value, decimals)
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}

/** A decimal string with exactly `decimals` digits after the point, rounded half away from zero: 0.125 → "0.13". */
export function toFixed(value: Exact, decimals: number): string {
  const scale = 10n ** BigInt(decimals)
  const [top, below] = [BigInt(value.n) * scale, BigInt(value.d)]
  const units = (top * 2n + below) / (below * 2n)
  const digits = units.toString().padStart(decimals + 1, '0')
  const whole = digits.slice(0, digits.length - decimals)
  const sign = value.s < 0n && units !== 0n ? '-' : ''
  return decimals === 0 ? `${sign}${digits}` : `${sign}${whole}.${digits.slice(-decimals)}`
}

/** A decimal string in Vietnamese notation, with a real minus sign: "1201.5" → "1.201,5", "-5.2" → "−5,2". */
export function toVietnamese(decimal: string): string {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal) ?? []
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, '.') : whole
  return `${sign && '−'}${grouped}${fraction && `,${fraction}`}`
}
