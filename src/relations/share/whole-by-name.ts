import { contentWords } from '../content-words.ts'
import { figuresBefore } from '../context/around.ts'
import { directionOf } from '../context/direction.ts'
import type { Figure } from '../context/figures.ts'
import { alike } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf, unitOf } from '../operand.ts'
import { STRENGTH } from '../strength.ts'
import { compatible } from '../units.ts'
import { figuresCalled, isOneValue, timeIn } from './called.ts'
import { namedWhole } from './named-whole.ts'
import { bareName, isDenied, isNarrower, isOfDeed } from './narrower.ts'
import { areNextItems } from './next-items.ts'
import { isOfPast } from './of-one-time.ts'
import { areOneArea, fitsWithSister } from './sisters.ts'
import { areOfTwoYears } from './two-years.ts'
import { isParallel, type Whole, wholes } from './whole.ts'

/** More figures of one name than this are not tried. */
const MOST = 3

/** "có diện tích 66.900 ha, chiếm 11,5%; đất đỏ, diện tích 24.100 ha, chiếm 4,1% diện tích": what has the name as the part has it, and a share of its own. */
const isSister = (figure: Figure, part: Figure, name: string): boolean =>
  part.lead.endsWith(bareName(name)) && isParallel(figure, part)

/** The figures that have the words which name the whole: "62,5% số hộ có lò sấy", and before it "hộ có lò sấy là 48 hộ". */
export function wholesByName(discourse: Discourse, percent: Figure, part: Figure): Whole[] {
  const evidence = namedWhole(percent)
  const name = evidence.replace(/^(?:trên|của|trong|so với) /, '')
  if (name === '') return []
  const beside = verbatim(discourse, part, name)
  const all = figuresCalled(discourse, name, part).filter(({ figure }) => mayBeWhole(figure, part, name))
  const timed = all.filter(({ figure }) => tellsTime(figure, name))
  const called = timed.length > 0 ? timed : all
  const one = isOneValue(called)
  const sure = one && isTelling(name) ? CALLED : DOUBTFUL
  const named = [
    ...byUnit(discourse, part, name).map((figure) => ({ figure, strength: SAID })),
    ...beside.map((figure) => ({ figure, strength: besideness(figure, { percent, part, name }) })),
    ...called
      .slice(0, MOST)
      .map(({ figure }) => ({ figure, strength: one && timed.length > 0 ? SAID : sure })),
  ]
  return named
    .filter(({ figure }) => !isSister(figure, part, name) && (isOfPast(part) || !isOfPast(figure)))
    .map((found) => (isNarrower(found.figure, name) ? { ...found, strength: DOUBTFUL } : found))
    .toSorted((a, b) => b.strength - a.strength)
    .flatMap(({ figure, strength }) => wholes(figure, { strength, evidence }).toSorted(aboveFirst))
}

/** Whether the text puts a figure into the time that a name tells. */
const tellsTime = ({ mention, passage }: Figure, name: string): boolean => {
  const time = timeIn(name)
  return time !== undefined && timeIn(passage.lower.slice(mention.clause.start, mention.start)) === time
}

/** "1.967/8.965 hộ nghèo": what has the name stands above the slash. */
const aboveFirst = (a: Whole, b: Whole) =>
  Number(b.operand.facet === 'numerator') - Number(a.operand.facet === 'numerator')

/** The words leave no other whole; the one figure of the report that has the name; one of several. */
const SAID = STRENGTH.certain
const CALLED = STRENGTH.clear
const DOUBTFUL = STRENGTH.hinted

/** Figures before the part whose own words hold the name word by word. */
function verbatim(discourse: Discourse, part: Figure, name: string): Figure[] {
  const short = bareName(name)
  const isOne = short.split(' ').length < 2
  const found = figuresBefore(discourse, part, 40)
    .filter((figure) => !isRate(figure) && !isDenied(figure, short) && !areOfTwoYears(figure, part))
    .filter(({ lead, tail, mention }) =>
      isOne
        ? name !== short && lead.endsWith(name)
        : lead.includes(short) ||
          `${unitOf({ claim: mention.claim, facet: 'value' })} ${tail}`.includes(short),
    )
  return isOfDeed(name) && !areOneArea(found, part) ? [] : found.slice(0, 1)
}

/** "chiếm 52,6% số đoàn viên": of the figures before that count just these, the one value that is not less than the part. */
function byUnit(discourse: Discourse, part: Figure, name: string): Figure[] {
  const own = unitOf(operandOf(part)).toLowerCase()
  const noun = /^(?:tổng )?số (.+)$/u.exec(name)?.[1]
  if (noun === undefined || own === noun) return []
  const value = amountOf(operandOf(part))
  const found = figuresBefore(discourse, part, 40).filter(
    (figure) =>
      figure.passage === part.passage &&
      !directionOf(figure) &&
      unitOf(operandOf(figure)).toLowerCase() === noun &&
      value !== undefined &&
      (amountOf(operandOf(figure))?.compare(value) ?? -1) >= 0,
  )
  const values = new Set(found.map((figure) => amountOf(operandOf(figure))?.toFraction()))
  return values.size === 1 ? found.slice(0, 1) : []
}

interface Named {
  readonly percent: Figure
  readonly part: Figure
  readonly name: string
}

/** How sure a figure is the whole that stands under its name: "Tổng chi 3.874,6 triệu đồng, …; chi khác chiếm 1,8% tổng chi". */
function besideness(figure: Figure, { percent, part, name }: Named): number {
  if (!compatible(operandOf(figure), operandOf(part))) return DOUBTFUL
  const short = bareName(name)
  if (figure.passage !== percent.passage)
    return isTelling(name) && areNextItems(figure, percent) && !fitsWithSister(figure, { percent, part })
      ? STRENGTH.sure
      : STRENGTH.told
  const isFull = contentWords(short).length > 1 && figure.lead.endsWith(short)
  const isSaid = figure.mention.sentence === percent.mention.sentence && figure.lead.endsWith(name)
  return isSaid || isFull ? SAID : STRENGTH.sure
}

/** A name of two words, or one that says that it is all there is, leaves little doubt. */
const isTelling = (name: string) => contentWords(name).length > 1 || /^tổng|toàn |dân số/.test(name)

/** A figure of the sort of the part, or of the very noun that the name has: "80% số suất quà" of families. */
export function mayBeWhole(figure: Figure, part: Figure, name: string): boolean {
  if (figure.mention.claim.id === part.mention.claim.id || areOfTwoYears(figure, part)) return false
  const whole = operandOf(figure)
  if (figure.passage.block.cell && unitOf(whole) === '') return true
  return alike(whole, operandOf(part)) || (unitOf(whole) !== '' && name.includes(unitOf(whole).toLowerCase()))
}

const isRate = ({ mention }: Figure) => mention.claim.kind === 'percent'
