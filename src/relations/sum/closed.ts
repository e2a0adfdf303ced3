import { STRENGTH } from '../strength.ts'
import type { Parts } from './parts.ts'
import { ANNOUNCED, HEADED, type Series } from './series.ts'

/** Parts that no words announce may be some of many: "hộ trồng lúa …, hộ trồng màu …" leaves other households open. */
export const isPartial = ({ exhaustion, scaled }: Parts, { strength, of }: Series): boolean =>
  (strength < ANNOUNCED || of === 'some') && exhaustion === undefined && !scaled

/** Names that leave nothing over, in a list that words announce or of a scale: what merely stands beside could be of another total. */
export const isClosed = (
  { members, exhaustion, scaled, sorted, mixed, coordinated }: Parts,
  { strength, of }: Series,
): boolean =>
  scaled ||
  // "Trong 14 công trình có 08 công trình chuyển tiếp, 06 công trình khởi công mới": a frame of one total.
  (exhaustion !== undefined && (strength > HEADED || of !== undefined)) ||
  (exhaustion === 'rest' && members.length === 2) ||
  (coordinated && sorted && of === 'some') ||
  (coordinated && (strength >= STRENGTH.told || (mixed && strength >= ANNOUNCED))) ||
  (mixed && strength >= ALL)

/** "gồm" lists things of several sorts to the last. */
const ALL = STRENGTH.sure
