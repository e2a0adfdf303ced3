import { isDigitOff } from '../digit-off.ts'
import { printedOf } from '../operand.ts'
import type { Operand, Proposal } from '../proposal.ts'
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

/** Whether what is called the rest is all that is left, though the others may overlap: sure words say so, or in a bracket one digit of a long total. */
export const takesAll = (proposal: Proposal, { strength }: Series): boolean =>
  strength >= STRENGTH.sure ||
  (strength >= STRENGTH.clear && isLarge(proposal.stated!) && isDigitOff(proposal))

/** Four digits and more. */
export const isLarge = (stated: Operand) => (printedOf(stated) ?? '').replace(/\D/g, '').length >= 4
