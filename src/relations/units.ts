import { unitOf as rowOf } from '../lexicon/index.ts'
import type { Group, UnitRow } from '../lexicon/unit.ts'
import { codeOf, unitOf } from './operand.ts'
import type { Operand } from './proposal.ts'

/** Whether two figures count or measure the same sort of thing, so that one may be part of the other. */
export function compatible(a: Operand, b: Operand): boolean {
  const [codeA, codeB, printedA, printedB] = [codeOf(a), codeOf(b), unitOf(a), unitOf(b)]
  if (printedA !== printedB && isRate(a) !== isRate(b)) return false
  if (codeA === codeB) return true
  if (codeA === '') return codeB !== '' && names(a, printedB)
  if (codeB === '') return names(b, printedA)
  const [unitA, unitB] = [printedA.toLowerCase(), printedB.toLowerCase()]
  if (within(unitA, unitB) || within(unitB, unitA)) return true
  return groupsMix(rowAsRead(unitA, codeA), rowAsRead(unitB, codeB))
}

/** Whether two figures are of one unit, be it with more words at one of them: "64 cơ sở lưu trú", "09 cơ sở". */
export function sameNoun(a: Operand, b: Operand): boolean {
  if (codeOf(a) === codeOf(b)) return true
  const [unitA, unitB] = [unitOf(a).toLowerCase(), unitOf(b).toLowerCase()]
  return within(unitA, unitB) || within(unitB, unitA)
}

/**
 * Whether two counted figures may be of one sort though the unit of one of them is unknown or not printed: "59.072 đăng ký
 * khai sinh" among records. Measured units are always known.
 */
export function maybeCompatible(a: Operand, b: Operand): boolean {
  if (compatible(a, b)) return true
  if (isRate(a) || isRate(b)) return false
  const [rowA, rowB] = [rowFor(a), rowFor(b)]
  const counted = [rowA, rowB].every((row) => row === undefined || row.dimension === 'count')
  return counted && (rowA === undefined || rowB === undefined)
}

/** The row of a unit as printed, unless it is read as another: "17 đồng" beside silver are medals. */
const rowFor = (operand: Operand): UnitRow | undefined => rowAsRead(unitOf(operand), codeOf(operand))

function rowAsRead(unit: string, code: string): UnitRow | undefined {
  const [printed, read] = [rowOf(unit), rowOf(code)]
  return printed && (!read || printed.code === code) ? printed : (read ?? printed)
}

/** An amount per something is no part of an amount: "300.000 đồng/suất"; "tin/bài" are both counted, and what several give in one time adds up. */
export function isRate(operand: Operand): boolean {
  const unit = unitOf(operand)
  return unit.includes('/') && rowOf(unit)?.dimension !== 'count' && !isFlow(unit)
}

/** "m³/ngày đêm", "tấn/năm": how much of a thing in one time. */
function isFlow(unit: string): boolean {
  const [amount, time, ...more] = unit.split('/')
  const measure = rowOf(amount!.trim())?.dimension
  return (
    more.length === 0 &&
    (measure === 'volume' || measure === 'mass') &&
    rowOf(time!.trim())?.dimension === 'time'
  )
}

/** Whether a figure without unit says in its subject what it counts: "đơn thuộc thẩm quyền 208". */
function names({ claim }: Operand, unit: string): boolean {
  return unit !== '' && `${claim.subject.toLowerCase()} `.startsWith(`${unit.toLowerCase()} `)
}

/** Whether two figures both count something, be it of one sort or not. */
export function bothCounted(a: Operand, b: Operand): boolean {
  const counted = [rowFor(a), rowFor(b)].every((row) => row === undefined || row.dimension === 'count')
  return (counted && !isRate(a) && !isRate(b)) || compatible(a, b)
}

/** "vụ" in "vụ việc", "người" in "lượt người", "tin" in "tin, bài": as whole words at one end or between commas. */
function within(short: string, long: string): boolean {
  if (short === '' || short.length >= long.length) return false
  const opens = long.startsWith(short) && /^[\s,/]/.test(long.slice(short.length))
  const closes = long.endsWith(short) && /[\s,/]$/.test(long.slice(0, -short.length))
  return opens || closes
}

/** Groups whose nouns stand for one another: a child, a pupil and a person; a ward and a commune. */
const MIXED: ReadonlySet<Group> = new Set(['people', 'cases', 'places', 'bodies', 'households'])

function groupsMix(a: UnitRow | undefined, b: UnitRow | undefined): boolean {
  if (isClassifier(a, b) || isClassifier(b, a)) return true
  if (isGeneric(a, b) || isGeneric(b, a)) return true
  if (!a?.group || !b?.group) return false
  const same = a.group === b.group || (isPlace(a.group) && isPlace(b.group))
  return same && MIXED.has(a.group)
}

/** "62 văn bản, gồm 23 nghị quyết và 39 quyết định": a noun for all papers. */
const isGeneric = (a: UnitRow | undefined, b: UnitRow | undefined) =>
  (a?.surface.startsWith('văn bản') === true || a?.surface === 'dự thảo') && b?.group === 'papers'

/** "386 tàu cá … 211 chiếc": a bare classifier counts whatever thing or animal was named before. */
function isClassifier(a: UnitRow | undefined, b: UnitRow | undefined): boolean {
  const classifies = CLASSIFIERS.get(a?.surface ?? '')
  return (
    classifies !== undefined && (b === undefined || (b.group !== undefined && classifies.includes(b.group)))
  )
}

/** "13 con vịt, 11 con gà, 2 tấm tôn": what "con" counts lives. */
const CLASSIFIERS: ReadonlyMap<string, readonly Group[]> = new Map([
  ['chiếc', ['things', 'animals']],
  ['cái', ['things', 'animals']],
  ['con', ['animals']],
])

/** Reports count authorities by their places: "42 đơn vị (4 sở, 38 xã)". */
const isPlace = (group: Group) => group === 'places' || group === 'bodies'
