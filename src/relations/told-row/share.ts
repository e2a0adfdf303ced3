/** What share of the total of a table, or of the row above it, a named row is: both are cells of the table. */
import { contentWords } from '../content-words.ts'
import { type Figure, proseFigures } from '../context/figures.ts'
import { alike } from '../context/measured.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf } from '../operand.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { senseOf } from '../share/sense.ts'
import { share } from '../share/share-of.ts'
import { STRENGTH } from '../strength.ts'
import { type Amount, nowOf, type Row, rowsOfTable } from './rows.ts'
import { settledOf } from './settled.ts'
import { tellsNoLevel, topicOf } from './topic.ts'

const SHARED = /(?<!\p{L})(?:chiếm|bằng)(?: (?:tới|đến|khoảng|gần|hơn|t[ỷỉ] (?:lệ|trọng)|mức))*$/u

/** "Tiền sử dụng đất …, vẫn chiếm 41,4% tổng thu trên địa bàn": no amount of it is told. */
export function sharesOfRows(discourse: Discourse): Proposal[] {
  return proseFigures(discourse).flatMap((figure) => {
    if (figure.mention.claim.kind !== 'percent' || !SHARED.test(figure.lead)) return []
    if (senseOf(figure) !== 'share') return []
    const topic = tellsNoLevel(figure) ? topicOf(discourse, figure) : undefined
    if (!topic) return []
    const found = topic.rows.flatMap((row) => {
      const part = nowOf(row)
      if (!part) return []
      return wholesFor(discourse, figure, { row, part }).map((whole) => ofWhole(figure, part.operand, whole))
    })
    return settledOf(found, topic)
  })
}

interface Part {
  readonly row: Row
  readonly part: Amount
}

/** The cells of now of the rows that the words behind a share name: one of that very name, or the total of the table. */
function wholesFor(discourse: Discourse, { tail }: Figure, { row, part }: Part): Amount[] {
  const text = tail.split(/[,;:.]|(?<!\p{L})(?:và|nhưng|tăng|giảm)(?!\p{L})/u)[0]!
  const words = contentWords(text)
  const others = rowsOfTable(discourse, row.table).filter((other) => other !== row)
  const named = words.length > 0 ? others.filter((other) => isOne(other.words, words)) : []
  const totals = TOTAL.test(text) ? others.filter((other) => isTotalOf(discourse, other, words)) : []
  return (named.length > 0 ? named : totals).flatMap((other) => {
    const cell = nowOf(other, part.what)
    return cell && alike(cell.operand, part.operand) && isLarger(cell.operand, part.operand) ? [cell] : []
  })
}

const TOTAL = /^(?:trong |của |so với |trên )?(?:tổng|toàn)(?!\p{L})/u

/** "tổng thu" of a table of "Thu ngân sách": the row of the total adds no words of its own to those of the caption. */
function isTotalOf(discourse: Discourse, row: Row, words: readonly string[]): boolean {
  if (!row.isTotal) return false
  const caption = discourse.tables.find(({ id }) => id === row.table)?.caption ?? ''
  const known = new Set([...row.words, ...contentWords(caption)])
  return words.every((word) => known.has(word))
}

const isOne = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((word) => b.includes(word))

const isLarger = (whole: Operand, part: Operand) => (amountOf(whole)?.compare(amountOf(part) ?? 0) ?? -1) > 0

const ofWhole = (figure: Figure, part: Operand, whole: Amount): Proposal =>
  share(
    figure,
    [
      { ...part, role: 'part' },
      { ...whole.operand, role: 'base' },
    ],
    { strength: STRENGTH.told, evidence: figure.tail.slice(0, 40) },
  )
