/** "Kim ngạch xuất nhập khẩu đạt 233,1 triệu USD … Xuất khẩu 115,3 triệu USD … Nhập khẩu 117,8 triệu USD": a whole called by its two parts. */
import type { Figure } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { type Called, calledBothWays, ofWay } from '../two-ways.ts'
import { isTelling } from './telling.ts'

/** How many such figures behind a whole its parts may stand, and how many paragraphs. */
const REACH = 12
const PARAGRAPHS = 5

/** The two parts behind each whole that make it; where the text has just one of either, also those that miss it. */
export function bothWays(discourse: Discourse): Proposal[] {
  const called = calledBothWays(discourse)
  return called.flatMap((whole, at) =>
    whole.way === 'whole' ? of(whole, called.slice(at + 1, at + 1 + REACH)) : [],
  )
}

function of(whole: Called, following: readonly Called[]): Proposal[] {
  const { passage } = whole.figure
  const behind = following.filter(
    ({ figure: { passage: other } }) =>
      other.block.section === passage.block.section && other.index - passage.index <= PARAGRAPHS,
  )
  const pairs = ofWay(behind, whole, 'one').flatMap((one) =>
    ofWay(behind, whole, 'other').map((other) => sumOf(whole.figure, [one, other])),
  )
  const held = pairs.find((pair) => holds(pair) && isTelling(amountOf(pair.stated!)!, pair.members))
  if (held) return [held]
  const [only, more] = pairs
  const beside = [...behind].filter(({ figure }) => figure.passage === passage)
  const isOnly = only && !more && !behind.some(({ way }) => way === 'whole')
  const isScoped = beside.some(({ figure: { lead } }) =>
    /(?<!\p{L})(?:sang|từ|với|riêng|khu vực)(?!\p{L})/u.test(lead),
  )
  return isOnly && !isScoped && beside.length >= 2 ? [{ ...only, strength: STRENGTH.possible }] : []
}

const sumOf = (whole: Figure, parts: readonly Figure[]): Proposal => ({
  kind: 'sum',
  variant: 'parts',
  stated: operandOf(whole),
  members: parts.map((part) => ({ ...operandOf(part), role: 'part' })),
  evidence: '… + …',
  strength: STRENGTH.fitting,
})
