/** Values in the printed unit, as floats: near enough to leave out what cannot reconcile, never to say what does. */
export interface Window {
  readonly from: number
  readonly to: number
}

/** A window in printed units, a little wider than it need be: floats are not exact. */
export function widened(from: number, to: number, unit: number): Window {
  const reach = (Math.max(Math.abs(from), Math.abs(to)) / Math.abs(unit)) * 1e-9 + 1e-9
  return { from: from / unit - reach, to: to / unit + reach }
}
