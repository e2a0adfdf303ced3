import { type Figure, figuresOf, gapBetween } from '../context/figures.ts'

/**
 * Whether a rate is where a change of the rate began: "tỷ lệ hộ nghèo giảm từ 7,1% xuống còn 6,2%" tells both years of their own
 * wholes, and counts before it are of them only where they fit.
 */
export function isFromLevel(rate: Figure): boolean {
  const next = FROM.test(rate.lead) ? figuresOf(rate.passage)[rate.at + 1] : undefined
  return next?.mention.claim.kind === 'percent' && TO.test(gapBetween(rate, next))
}

const FROM = /(?<!\p{L})từ(?: mức)?$/u
const TO = /(?<!\p{L})(?:lên|xuống|còn|thành)(?: (?:còn|đến|thành|mức|tới))*$/u
