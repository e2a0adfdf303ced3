import type { Draft, Figure, UnitReading } from '../draft.ts'
import { readUnit, rowAt } from '../find/unit.ts'
import type { Passage } from '../passage.ts'
import { NAME_REACH, nameBefore } from './name-before.ts'

/** A name and nothing else between two figures of a list: ", vịt ", " và ngan ". */
const NEXT_IN_LIST = /^(?:,| và|;) (?:[\p{L}\d]+ ){1,5}$/u
const COUNTED = /^(?:tổng số |tổng (?!đài|cục|công ty|hợp|kết|thể|thu|chi|giám|bí thư|quan)|số lượng |số )/

/** A figure without a unit takes the one that its list or its own name leaves no doubt of. */
export function inheritUnits(passage: Passage, drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = []
  for (let at = 0; at < drafts.length; at++) {
    const draft = drafts[at]!
    if (draft.what !== 'figure' || draft.unit) {
      out.push(isBareScale(draft) ? inMoney(draft, drafts) : draft)
      continue
    }
    const unit =
      ofName(passage, draft, out.at(-1)) ??
      ofList(passage, out.at(-1), draft) ??
      ofBreakdown(passage, drafts, at) ??
      ofBracket(passage, out.at(-1), { draft, next: drafts[at + 1] })
    out.push(unit ? assumed(draft, unit) : draft)
  }
  return out
}

const assumed = (figure: Figure, unit: UnitReading): Figure => ({
  ...figure,
  unit,
  numeral: { ...figure.numeral, remarks: [...figure.numeral.remarks, 'unit-inherited'] },
})

/** "52,6 tỷ": a scale and nothing behind it. */
const isBareScale = (draft: Draft): draft is Figure =>
  draft.what === 'figure' && draft.unit?.code === '' && draft.unit.scaled

/** Millions of nothing, beside money that is printed in full, are money. */
function inMoney(figure: Figure, drafts: readonly Draft[]): Figure {
  const beside = drafts.find(
    (other): other is Figure =>
      other.what === 'figure' && other.unit?.dimension === 'money' && other.unit.scaled && !other.unit.per,
  )
  if (!figure.unit || !beside?.unit || /%|\//.test(figure.unit.unit)) return figure
  const { code, dimension, group } = beside.unit
  return { ...figure, unit: { ...figure.unit, code, dimension, group } }
}

/** "gà 15.240 con, vịt 6.325": the last figure of a list has the unit of the one before. */
function ofList({ text }: Passage, last: Draft | undefined, draft: Figure): UnitReading | undefined {
  if (last?.what !== 'figure' || !last.unit || last.unit.per || last.unit.dimension === 'percent')
    return undefined
  if (!/^\s*(?:[.,;)]|$)/.test(text.slice(draft.end, draft.end + 3)) || last.unit.dimension === 'time')
    return undefined
  const between = text.slice(last.end, draft.start)
  if (between.length >= 40 || !NEXT_IN_LIST.test(between)) return undefined
  return countsOther(between, last.unit) ? undefined : (nounBetween(between, last.unit) ?? last.unit)
}

/** "12 huyện, xã 120": a counted noun alone between the two is what the second counts; "100 người, nam 60" are people. */
function nounBetween(between: string, { group }: UnitReading): UnitReading | undefined {
  const noun = between
    .replace(/^(?:,| và|;) /, '')
    .trim()
    .toLowerCase()
  const row = rowAt({ text: noun, lower: noun }, 0)
  if (row?.surface !== noun || row.dimension !== 'count' || row.group !== group || group === 'people')
    return undefined
  return readUnit({ text: noun, lower: noun }, 0)
}

/** ", tổ chức đảng " behind members of the party: the name is a counted noun of another sort. */
function countsOther(between: string, { group }: UnitReading): boolean {
  const lower = between.replace(/^(?:,| và|;) /, '').toLowerCase()
  const row = rowAt({ text: lower, lower }, 0)
  return row?.surface.includes(' ') === true && row.surface === lower.trim() && row.group !== group
}

/** The names of funds and programmes are long: "phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi". */
const FIRST_NAME = /^[^.;:()]{0,60}(?::|\() ?[\p{L} -]{1,90}$/u
/** Between semicolons a name may have commas of its own: "; thuốc, vật tư ". */
const NEXT_NAME = /^(?:(?:,|;| và) [\p{L} -]{1,90}|; [\p{L}, -]{1,90})$/u
/** What a part says of its share of the whole. */
const SHARE = /^ ?\(\d{1,3}(?:[.,]\d{1,2})? ?%\)/

/** Figures back to the total of a list whose parts are printed without its unit. */
const LIST_REACH = 12

/**
 * "126.480 triệu đồng, chi tiết từng nguồn: trung ương 38.600, tỉnh 24.750, …": in a list of bare figures behind a colon or in a
 * bracket, the parts have the measured unit of their total, and thousands of things that are counted.
 */
function ofBreakdown({ text }: Passage, drafts: readonly Draft[], at: number): UnitReading | undefined {
  const draft = drafts[at]!
  let next: Draft = draft
  for (let back = at - 1; back >= Math.max(0, at - LIST_REACH); back--) {
    const other = drafts[back]!
    if (other.what !== 'figure') return undefined
    if (other.unit?.dimension === 'percent' && text[other.start - 1] === '(') continue
    const between = text.slice(other.end, next.start).replace(SHARE, '')
    if (!other.unit) {
      if (!NEXT_NAME.test(between)) return undefined
      next = other
      continue
    }
    const { unit } = other
    const opens = FIRST_NAME.test(between)
    const alone = next === draft && drafts[at + 1]?.what !== 'figure'
    const counted = unit.dimension === 'count' && !unit.scaled
    const measured = !counted && unit.dimension !== 'percent' && unit.dimension !== 'time'
    return opens && !alone && measured && !unit.per ? unit : undefined
  }
  return undefined
}

/** "82 hồ sơ (59 đăng ký khai sinh và 24 hồ sơ khai tử)": the first of a bracket as the whole and the next. */
function ofBracket(
  { text }: Passage,
  last: Draft | undefined,
  { draft, next }: { draft: Figure; next: Draft | undefined },
): UnitReading | undefined {
  if (last?.what !== 'figure' || next?.what !== 'figure' || text[draft.start - 1] !== '(') return undefined
  const inside =
    !text.slice(draft.end, next.start).includes(')') && !/[.;:]\s/.test(text.slice(last.end, draft.start))
  return inside && last.unit && last.unit.code === next.unit?.code ? last.unit : undefined
}

/** "số phòng bỏ trống là 14": the name says what is counted. */
function ofName(passage: Passage, draft: Figure, last: Draft | undefined): UnitReading | undefined {
  const near = passage.lower.slice(Math.max(last?.end ?? 0, draft.start - NAME_REACH), draft.start)
  if (!near.includes('số ') && !near.includes('tổng ')) return undefined
  const name = nameBefore(passage, draft.start, { floor: last?.end ?? 0, cut: [], isShare: false })
  const head = COUNTED.exec(name)?.[0]
  if (!head) return undefined
  const lower = name.toLowerCase()
  const row = rowAt({ text: name, lower }, head.length)
  return row?.dimension === 'count' ? readUnit({ text: row.surface, lower: row.surface }, 0) : undefined
}
