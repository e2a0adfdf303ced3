import type { Header } from '../model/index.ts'

/** Number and symbol as printed: "172/BC-UBND", "…/BC-UBND" with a blank number; "" without both. */
export function codeOf({ number, symbol }: Header): string {
  if (number === null && symbol === null) return ''
  return `${number ?? '…'}/${symbol ?? '…'}`
}

/** Date of issue as printed in short: "11/4/2024", "2024" where day and month are blank; "" without a year. */
export function dateOf({ date: { year, month, day } }: Header): string {
  if (year === null) return ''
  return [month === null ? null : day, month, year].filter((part) => part !== null).join('/')
}

/** What the report is called in a list: kind, number and agency, or else "". */
export function nameOf(header: Header): string {
  return [[header.type, codeOf(header)].filter(Boolean).join(' '), header.agency, dateOf(header)]
    .filter(Boolean)
    .join(' · ')
}
