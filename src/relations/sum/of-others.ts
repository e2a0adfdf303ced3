import type { Discourse } from '../discourse/index.ts'
import { codeOf } from '../operand.ts'
import type { Operand } from '../proposal.ts'
import { goesOn } from './goes-on.ts'
import { isLeftOfOpening, isOfAccount } from './of-account.ts'
import { areOpposed } from './opposed.ts'
import type { Parts } from './parts.ts'
import type { Series } from './series.ts'
import { areSteps } from './steps.ts'

/** Whether a list that does not add up tells more, or something else, than the parts of a total. */
export const isOfOthers = (
  discourse: Discourse,
  stated: Operand,
  { parts, series }: { readonly parts: Parts; readonly series: Series },
): boolean =>
  countsOtherSorts(stated, parts) ||
  areOpposed(discourse, parts.members) ||
  areSteps(discourse, stated, parts.members) ||
  goesOn(discourse, stated, parts.members) ||
  isOfAccount(series.mentions, parts.members) ||
  isLeftOfOpening(discourse.mentionOf(stated.claim.id), series.mentions, parts.members)

/** "trung cấp 06, trong đó thạc sĩ 04; đảng viên 42 đồng chí": a figure without a unit, and parts with and without one. */
const countsOtherSorts = (stated: Operand, { members }: Parts): boolean =>
  codeOf(stated) === '' && new Set(members.map((member) => codeOf(member) === '')).size > 1
