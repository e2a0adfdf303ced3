/** Lists that a colon behind a total opens. */
import type { Mention, Passage } from '../discourse/index.ts'
import { STRENGTH } from '../strength.ts'
import { isActual } from './brackets-after.ts'
import { CUE_REACH, partsCuesIn } from './parts-cues.ts'
import { sameUnit } from './same-unit.ts'
import type { Series } from './series.ts'

/** "06 vụ tố cáo: đúng 01 vụ, sai 05 vụ; …": what a colon behind the figure introduces, up to the next semicolon. */
export function afterColon(passage: Passage, total: Mention, behind: readonly Mention[]): Series[] {
  const text = passage.block.value
  const told = behind.findIndex((m) => m.clause.opener === ':')
  const named = told < 0 ? colonOfName(text, total, behind) : -1
  const first = named < 0 ? told : 0
  if (first < 0) return []
  const colon = named < 0 ? behind[first]!.clause.start - 1 : named
  if (colon < total.end) return []
  const between = text.slice(total.end, colon)
  const nearer = behind.slice(0, first).some((m) => sameUnit(m, total) && isActual(m))
  const paired = first > 0 && behind.slice(0, first).every(isSister)
  const apart = between.includes('%') || paired ? /[;.:]\s/ : /[;,.:]/
  if (nearer || apart.test(between.replace(LABEL, ''))) return []
  if (partsCuesIn(passage.lower, total.end, colon).some(({ cue }) => cue.strength < STRENGTH.possible))
    return []
  const introduced = behind.slice(first)
  const end = introduced.findIndex((m) => m.clause.opener === ';')
  const head = introduced.slice(0, Math.max(end, 0)).filter(isFigure)
  const group = head.length > 1 ? introduced.slice(0, end) : introduced
  return [{ mentions: group, evidence: ':', strength: paired ? PAIRED : STRENGTH.clear }]
}

const isFigure = ({ claim: { kind } }: Mention): boolean => kind !== 'period' && kind !== 'date'

/** ": năm 2016" of "3.864 lao động: năm 2016: 712; năm 2017: 806": a name that has a colon of its own before its figure. */
const LABEL = /: ?(?:năm|quý|tháng|đợt|khu vực|khối|cụm|nhóm) [\p{L}\d/]{1,12}$/u

/** "118 người: đạo đức, lối sống 31; đất đai 24; khác 63": the colon before a first name with a comma of its own, where semicolons part the others. */
function colonOfName(text: string, total: Mention, [first, second]: readonly Mention[]): number {
  if (first?.clause.opener !== ',' || second?.clause.opener !== ';') return -1
  const found = NAME_OF_FIRST.exec(text.slice(total.end, Math.min(first.start, total.end + CUE_REACH)))
  return found ? total.end + found.index : -1
}

const NAME_OF_FIRST = /(?<=^[^.;:()\d]*):[^.;:()\d]{2,60},[^.;:()\d]{2,60}$/u

/** "05 dự án, quy mô 4.820 căn: …": another count of the same things, which the list may give too. */
const isSister = ({ claim, lead }: Mention) =>
  claim.kind === 'quantity' && claim.role === 'actual' && !claim.direction && SISTER.test(lead)

const SISTER = /^(?:(?:với|có|và) ?)?(?:(?:tổng|quy|diện|công|số|kinh|vốn|chiều)(?: \p{L}+){0,3})?$/u

/** Beside its sister in another unit, whose list it is as well. */
const PAIRED = STRENGTH.possible
