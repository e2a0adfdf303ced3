import { unitOf as rowOf } from '../lexicon/index.ts'
import type { Group, UnitRow } from '../lexicon/unit.ts'
import { codeOf, unitOf } from './operand.ts'
import type { Operand } from './proposal.ts'

/** Whether two figures count or measure the same sort of thing, so that one may be part of the other. */
export function compatible(a: Operand, b: Operand): boolean {
  const [codeA, codeB] = [codeOf(a), codeOf(b)]
  if (codeA === codeB) return true
  if (codeA === '' || codeB === '') return false
  const [unitA, unitB] = [unitOf(a).toLowerCase(), unitOf(b).toLowerCase()]
  if (opens(unitA, unitB) || opens(unitB, unitA)) return true
  return groupsMix(rowOf(unitA) ?? rowOf(codeA), rowOf(unitB) ?? rowOf(codeB))
}

/** "vụ" and "vụ việc", "vụ, việc": one unit opens the other, as whole words. */
function opens(short: string, long: string): boolean {
  return (
    short !== '' &&
    short.length < long.length &&
    long.startsWith(short) &&
    /^[\s,/]/.test(long.slice(short.length))
  )
}

/** Groups whose nouns stand for one another: a child, a pupil and a person; a ward and a commune. */
const MIXED: ReadonlySet<Group> = new Set(['people', 'cases', 'places', 'bodies', 'households'])

function groupsMix(a: UnitRow | undefined, b: UnitRow | undefined): boolean {
  if (!a?.group || !b?.group) return false
  const same = a.group === b.group || (isPlace(a.group) && isPlace(b.group))
  return same && MIXED.has(a.group)
}

/** Reports count authorities by their places: "42 đơn vị (4 sở, 38 xã)". */
const isPlace = (group: Group) => group === 'places' || group === 'bodies'
