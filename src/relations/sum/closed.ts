import { STRENGTH } from '../strength.ts'
import { ANNOUNCED, type Parts } from './parts.ts'
import { HEADED, type Series } from './series.ts'

/** Parts that no words announce may be some of many: "hộ trồng lúa …, hộ trồng màu …" leaves other households open. */
export const isPartial = ({ exhaustion, scaled }: Parts, { strength, of }: Series): boolean =>
  (strength < ANNOUNCED || of === 'some') && exhaustion === undefined && !scaled

/** Names that leave nothing over, in a list that words announce or of a scale: what merely stands beside could be of another total. */
export const isClosed = ({ exhaustion, scaled, mixed }: Parts, { strength, of }: Series): boolean =>
  scaled ||
  (exhaustion !== undefined && (strength > HEADED || of === 'opposites')) ||
  (mixed && strength >= ALL)

/** "gồm" lists things of several sorts to the last. */
const ALL = STRENGTH.sure
