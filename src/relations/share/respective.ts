import { ADDED_TOGETHER } from '../../lexicon/relation-cues.ts'
import { sum, ZERO } from '../../model/index.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { alike } from '../context/measured.ts'
import { holds } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf } from '../operand.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { wholesAnywhere } from './anywhere.ts'
import { isCount, type Numerator } from './numerator.ts'
import { evidenceIn } from './rate-words.ts'
import { share } from './share-of.ts'
import { wholesAround } from './whole.ts'

const RESPECTIVELY = /(?<!\p{L})(?:lần lượt|(?:cơ cấu|t[ỷỉ] (?:lệ|trọng)) tương ứng)(?!\p{L})/u

/** "64 hộ và 92 hộ, cộng lại 156 hộ, lần lượt chiếm …": what they make up has no share of its own. */
const IN_ALL = new RegExp(
  `(?<!\\p{L})(?:${ADDED_TOGETHER.join('|')}|cộng chung|gộp lại|tổng số|tổng)(?: là| có| được)?$`,
  'u',
)

/** No list of shares goes on longer. */
const MOST = 8

/** "trích quỹ phát triển 542 triệu đồng, quỹ phúc lợi 813 triệu đồng, lần lượt chiếm 40% và 60%": shares in the order of their counts. */
export function respectiveShares(discourse: Discourse, first: Figure): Proposal[] {
  if (!RESPECTIVELY.test(first.lead)) return []
  const rates = run(figuresOf(first.passage).slice(first.at, first.at + MOST))
  const counts = figuresOf(first.passage)
    .slice(Math.max(0, first.at - MOST), first.at)
    .filter((figure) => figure.mention.sentence === first.mention.sentence && isCount(figure))
    .filter(({ lead }) => !IN_ALL.test(lead))
    .slice(-rates.length)
  if (
    counts.length !== rates.length ||
    rates.length < 2 ||
    !counts.every((count) => alike(operand(count), operand(counts[0]!)))
  )
    return []
  const evidence = `lần lượt ${evidenceIn(first.lead)}`
  const of = (whole: Operand): Proposal[] =>
    rates.map((rate, i) =>
      share(
        rate,
        [
          { ...operand(counts[i]!), role: 'part' },
          { ...whole, role: 'base' },
        ],
        { strength: STRENGTH.sure, evidence },
      ),
    )
  const numerator: Numerator = { figure: counts[0]!, strength: STRENGTH.clear, evidence }
  const candidates = wholesAround(discourse, numerator).map((whole) => of(whole.operand))
  const far = wholesAnywhere(discourse, first, numerator).map((whole) => of(whole.operand))
  return (
    [...candidates, ...far].find((proposals) => proposals.every(holds)) ??
    candidates.find((proposals) => proposals.some(holds)) ??
    candidates.find((proposals) => makesUp(proposals)) ??
    []
  )
}

/** Whether the counts of a list add up to their whole: it is then surely theirs. */
function makesUp(proposals: readonly Proposal[]): boolean {
  const whole = proposals[0]?.members[1]
  const parts = proposals.map(({ members }) => amountOf(members[0]!) ?? ZERO)
  return whole !== undefined && (amountOf(whole)?.equals(sum(parts)) ?? false)
}

/** Whether a percentage stands in a list told "lần lượt", whose counts are named before all of its shares. */
export function isRespective(figure: Figure): boolean {
  let first = figure
  for (let i = 1; i < MOST && first.at > 0; i++) {
    if (RESPECTIVELY.test(first.lead)) return true
    const before = figuresOf(figure.passage)[first.at - 1]
    if (before?.mention.claim.kind !== 'percent' || before.mention.sentence !== figure.mention.sentence)
      return false
    first = before
  }
  return RESPECTIVELY.test(first.lead)
}

/** Percentages that follow one another. */
function run(figures: readonly Figure[]): Figure[] {
  const end = figures.findIndex(
    ({ mention }) => mention.claim.kind !== 'percent' || mention.sentence !== figures[0]!.mention.sentence,
  )
  return figures.slice(0, end < 0 ? figures.length : end)
}

const operand = ({ mention }: Figure): Operand => ({ claim: mention.claim, facet: 'value' })
