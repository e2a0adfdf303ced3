/** "06 điểm phục vụ (01 bưu cục, 04 điểm văn hóa, 01 đại lý)": a bracket or a list behind a count, in which each thing has a count and all make it. */
import { unitOf as rowOf } from '../../lexicon/units.ts'
import { bracketBehind } from '../context/around.ts'
import { type Figure, figuresOf, proseFigures } from '../context/figures.ts'
import { isTime } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { compatible } from '../units.ts'

/** Fewer counts of things that have another name than the total make it by chance. */
const LEAST = 3

/** Every such list that adds up: of things of another name words tell nothing, so one that does not is not told. */
export const mixedCounts = (discourse: Discourse): Proposal[] =>
  proseFigures(discourse)
    .filter(isCount)
    .flatMap((total) => {
      const stated = operandOf(total)
      const inBracket = bracketBehind(total)
      const parts = inBracket.length > 0 ? inBracket : listBehind(total)
      const operands = parts.map((part) => operandOf(part))
      if (parts.length < LEAST || !parts.every(isCount)) return []
      if (operands.every((part) => compatible(stated, part))) return []
      const proposal: Proposal = {
        kind: 'sum',
        variant: 'parts',
        stated,
        members: operands.map((part) => ({ ...part, role: 'part' })),
        evidence: '(…)',
        strength: STRENGTH.fitting,
      }
      return holds(proposal) ? [proposal] : []
    })

/** The figures behind words that take a total apart, on its level, up to a semicolon or the end of the sentence. */
function listBehind(total: Figure): readonly Figure[] {
  const { mention, passage, at } = total
  const figures = figuresOf(passage)
  const first = figures[at + 1]
  if (
    !first ||
    !APART.test(passage.lower.slice(mention.end, Math.min(first.mention.start, mention.end + NEAR)))
  )
    return []
  const list: Figure[] = []
  for (const figure of figures.slice(at + 1, at + 1 + MOST)) {
    if (figure.mention.sentence !== mention.sentence) break
    if (list.length > 0 && figure.mention.clause.opener === ';') break
    if (figure.mention.bracket === mention.bracket) list.push(figure)
  }
  return list
}

const APART = /(?:^|[\s,(])(?:trong đó|bao gồm|gồm|cụ thể)(?: có)?:?\s$/u
const NEAR = 80
const MOST = 10

const isCount = ({ mention: { claim, block } }: Figure): boolean =>
  block.cell === undefined &&
  claim.kind === 'quantity' &&
  claim.role === 'actual' &&
  claim.decimals === 0 &&
  !claim.direction &&
  !isTime(claim) &&
  COUNTED.has(rowOf(claim.unit)?.dimension ?? 'count')

/** "điểm" are places as well as scores. */
const COUNTED: ReadonlySet<string> = new Set(['count', 'score'])
