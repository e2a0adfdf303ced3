import type { Header } from './header.ts'

/** Number and symbol as they are printed: "45/BC-UBND", "45-BC/HU" of a body of the Party; "…" for a number that is blank. */
export function documentNumber({ number, symbol }: Pick<Header, 'number' | 'symbol'>): string | null {
  if (symbol === null) return number
  const isParty = symbol.includes('/') && !symbol.includes('-')
  return `${number ?? '…'}${isParty ? '-' : '/'}${symbol}`
}
