/** A level that stands right behind the name of a row, and is one slip away from its cell. */
import { EARLIER_SYLLABLES } from '../../lexicon/time-words.ts'
import { isEarlier } from '../change/is-earlier.ts'
import { type Figure, proseFigures } from '../context/figures.ts'
import { alike } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { sentenceBefore } from '../context/said-before.ts'
import { isDigitOff } from '../digit-off.ts'
import type { Discourse } from '../discourse/index.ts'
import { digitsOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'
import { timeOf } from '../restatement/time.ts'
import { STRENGTH } from '../strength.ts'
import { nowOf } from './rows.ts'
import { isLevelOfNow, isSame, topicOf } from './topic.ts'

/** Figures of fewer digits are one slip apart by chance. */
const DIGITS = 4

/** "Chi quản lý hành chính 80.416 triệu đồng" beside the row "Quản lý hành chính | 80.146". */
export function levelsOfRows(discourse: Discourse): Proposal[] {
  return proseFigures(discourse).flatMap((figure) => {
    const told = operandOf(figure)
    if (digitsOf(told) < DIGITS || !isLevelOfNow(figure) || !isOfNow(discourse, figure)) return []
    const topic = topicOf(discourse, figure)
    if (!topic?.isFirmOnItsOwn) return []
    const [row] = topic.rows
    const cell = row && nowOf(row)
    if (!cell || !alike(cell.operand, told) || row.cells.some((other) => isSame(told, other.operand)))
      return []
    const proposal: Proposal = {
      kind: 'restatement',
      variant: 'same-figure',
      stated: told,
      members: [{ ...cell.operand, role: 'same' }],
      evidence: row.name,
      strength: STRENGTH.sure,
    }
    return isDigitOff(proposal) ? [proposal] : []
  })
}

/** Neither the time nor the words in front of a figure lead to another time or to a plan. */
function isOfNow(discourse: Discourse, figure: Figure): boolean {
  const { when, planned } = timeOf(discourse, figure.mention, 'value')
  return when === '' && !planned && !isEarlier(figure) && !OTHER.test(sentenceBefore(figure))
}

const OTHER = new RegExp(
  `\\d|(?<!\\p{L})(?:dự toán|kế hoạch|chỉ tiêu|giao|so|${EARLIER_SYLLABLES.join('|')})(?!\\p{L})`,
  'iu',
)
