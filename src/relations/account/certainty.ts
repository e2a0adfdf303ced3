import { STRENGTH } from '../strength.ts'
import type { Entry } from './entry.ts'

/**
 * How surely words make two figures the opening and the closing of an account. What there is "hiện nay" may have grown or shrunk by what
 * nobody told; the end of a period closes an account; a level "đến 15/12/2023" opens one where another such level closes it.
 */
export function certaintyOf({ evidence: opened }: Entry, { evidence: closed }: Entry): number {
  if (/^(?:hiện|đến nay|nay)(?!.*còn)/u.test(closed) || RAISES.test(closed)) return STRENGTH.doubtful
  return DATED.test(opened) && !DATED.test(closed) ? STRENGTH.told : STRENGTH.certain
}

const DATED = /^đến .*\d/u

/** "nâng tổng số lên 310 doanh nghiệp": what a flow leads to is no rest of what came. */
export const RAISES = /^(?:nâng|đưa) tổng số/u
