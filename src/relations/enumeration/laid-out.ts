import { TOTAL_WORDS } from '../../lexicon/table-words.ts'
import type { Discourse, Passage } from '../discourse/index.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { itemsBelow } from '../sum/bullets.ts'
import { gridOf } from '../table/grid.ts'
import { type Count, countOf, enumerated } from './count.ts'

/** How far before the colon that opens a list its count may stand. */
const REACH = 60

/** "Xã đề nghị 03 nội dung sau:" and the bullets below. */
export function bulletsBelow(discourse: Discourse, passage: Passage): Proposal[] {
  const { block, mentions } = passage
  const last = mentions.at(-1)
  const count = last && /:\s*$/u.test(block.value) ? countOf(last) : undefined
  if (!count || block.value.length - last!.end > REACH || last!.bracket) return []
  const items = itemsBelow(discourse.passages, passage.index)
  const counted = items.some((item) => item.mentions.some((mention) => countOf(mention)?.noun === count.noun))
  if (items.length < 2 || counted) return []
  const names = items.map((item) => item.block.value.slice(0, 60))
  return [
    enumerated(count, {
      items: names,
      evidence: '•',
      strength: items.length > 2 ? STRENGTH.possible : STRENGTH.weak,
    }),
  ]
}

/** Counts of one noun beyond this number are not tried. */
const MOST = 40

const total = new RegExp(`^(?:${TOTAL_WORDS.map(({ surface }) => surface).join('|')})(?!\\p{L})`, 'iu')

/** "06 thôn" and a table that has one row for each: the heads of its columns name what is counted. */
export function rowsOfTables(discourse: Discourse, counts: readonly Count[]): Proposal[] {
  if (counts.length === 0) return []
  const byNoun = new Map<string, Count[]>()
  for (const count of counts)
    byNoun.set(count.noun, [...(byNoun.get(count.noun) ?? []), count].slice(0, MOST))
  return discourse.tables.flatMap((table) => {
    const grid = gridOf(discourse, table, [])
    const heads = grid.columns.map(({ heads }) => (heads.at(-1) ?? '').toLowerCase().replace(/^tên\s+/u, ''))
    const noun = heads.find((head) => byNoun.has(head))
    const labels = grid.rows.map(({ label }) => label).filter((label) => label !== '' && !total.test(label))
    const count = byNoun.get(noun ?? '')?.find(({ value }) => value === labels.length)
    return count
      ? [enumerated(count, { items: labels, evidence: table.caption || noun!, strength: STRENGTH.fitting })]
      : []
  })
}
