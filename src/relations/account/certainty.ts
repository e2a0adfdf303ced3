import { STRENGTH } from '../strength.ts'
import type { Entry } from './entry.ts'

/**
 * How surely words make two figures the opening and the closing of an account. What there is "hiện nay" may have grown or shrunk by what
 * nobody told; the end of a period closes an account; two levels "đến 15/12/2023" may stand side by side without all that came and went
 * between them; and what is "quản lý" may be so since yesterday.
 */
export function certaintyOf({ evidence: opened }: Entry, { evidence: closed }: Entry): number {
  if (/quản lý$/u.test(opened)) return STRENGTH.fitting
  if (/^(?:hiện|đến nay|nay)(?!.*còn)/u.test(closed) || RAISES.test(closed)) return STRENGTH.doubtful
  return isDated({ evidence: opened }) ? STRENGTH.told : STRENGTH.certain
}

/** Whether a figure tells what there is up to a date. */
export const isDated = ({ evidence }: Pick<Entry, 'evidence'>): boolean => DATED.test(evidence)

const DATED = /^đến .*\d/u

/** Whether a closing figure only is what the number was raised to. */
export const isRaised = ({ evidence }: Pick<Entry, 'evidence'>): boolean => RAISES.test(evidence)

/** "nâng tổng số lên 310 doanh nghiệp": what a flow leads to is no rest of what came. */
export const RAISES = /^(?:nâng|đưa) tổng số/u
