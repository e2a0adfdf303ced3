import type { Claim } from '../model/index.ts'

/** What a figure was read as, in one line: "1201.5 triệu đồng", "14/31 trường", "2014-04-07", "59/QĐ-UBND". */
export function readingOf(claim: Claim): string {
  switch (claim.kind) {
    case 'ratio':
      return `${claim.numerator}/${claim.denominator} ${claim.unit}`.trim()
    case 'range':
      return `${claim.low}..${claim.high} ${claim.unit}`.trim()
    case 'date':
      return claim.date
    case 'period':
      return claim.period
    case 'citation':
      return claim.number
    default:
      return `${claim.value} ${claim.unit}`.trim()
  }
}
