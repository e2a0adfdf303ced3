import type { MemberRole } from '../../model/index.ts'
import { isDigitOff } from '../digit-off.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { type Entry, sameSort } from './entry.ts'
import { evidenceOf, isFlow, memberOf } from './terms.ts'

/**
 * "số hộ nghèo giảm 712 hộ: thoát nghèo 834 hộ, phát sinh mới 122 hộ": a change and the flows that make it; or the flows and then what
 * they come to, "kết nạp 834 hội viên, cho ra khỏi Hội 122 hội viên, thực tăng 712 hội viên".
 */
export function net(entries: readonly Entry[], at: number): Proposal[] {
  const change = entries[at]!
  if (!/^(?:tăng|giảm)/u.test(change.evidence)) return []
  const behind = flowsFrom(entries.slice(at + 1, at + 1 + FLOWS), change)
  const first = behind[0]
  const ofOne = first && (isBeside(first, change) || isTakenApart(change, first))
  const before = flowsFrom(entries.slice(Math.max(0, at - FLOWS), at).reverse(), change)
  return [
    ...(ofOne ? netOf(change, behind, isTakenApart(change, first) ? STRENGTH.clear : STRENGTH.hinted) : []),
    ...netOf(
      change,
      before.filter((flow) => isBeside(flow, change)).reverse(),
      NET.test(change.mention.lead) ? STRENGTH.clear : STRENGTH.hinted,
    ).map((made) =>
      isConcluded(before[0], change) && isDigitOff(made) ? { ...made, strength: STRENGTH.sure } : made,
    ),
  ]
}

/** The flows that stand next to a change, nearest first, up to a figure that is none. */
function flowsFrom(entries: readonly Entry[], change: Entry): readonly Entry[] {
  const beside = entries.filter(({ mention }) => mention.bracket === change.mention.bracket)
  const stop = beside.findIndex((entry) => !isFlow(entry) || !sameSort(entry.operand, change.operand))
  return stop < 0 ? beside : beside.slice(0, stop)
}

function netOf(change: Entry, flows: readonly Entry[], strength: number): Proposal[] {
  if (!flows.some(({ side }) => side === 'in') || !flows.some(({ side }) => side === 'out')) return []
  const role = (flow: Entry): MemberRole => (flow.side === change.side ? 'in' : 'out')
  return [
    {
      kind: 'balance',
      variant: 'account',
      stated: change.operand,
      members: flows.map((flow) => memberOf(flow, role(flow))),
      evidence: evidenceOf([change, ...flows]),
      strength,
    },
  ]
}

const isBeside = ({ mention }: Entry, change: Entry): boolean => mention.sentence === change.mention.sentence

/** A colon behind the change introduces what it is made of. */
const isTakenApart = ({ mention }: Entry, first: Entry): boolean =>
  mention.block.value.slice(mention.end, first.mention.start).includes(':')

/** Words for what is left of rises and falls. */
const NET = /(?<!\p{L})(?:thực (?:tăng|giảm)|(?:tăng|giảm) (?:thực|ròng))(?!\p{L})/u

/** "tuyển dụng 146 người, nghỉ việc 131 người, như vậy so với đầu năm tăng 15 người": the change follows from what came and went right before, and from no level that stands between. */
const isConcluded = (last: Entry | undefined, { mention }: Entry): boolean =>
  last?.mention.block === mention.block &&
  CONCLUDES.test(mention.block.value.slice(last.mention.end, mention.start).toLowerCase())

const CONCLUDES = /^[,;] ?(?:như vậy|do đó|do vậy|vậy là|vì vậy|nên)(?!\p{L})[^;:()]*$/u

/** Flows beside a change, at most. */
const FLOWS = 4
