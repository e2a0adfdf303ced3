/** A change that is concluded of two items before it: what is now, and "Cùng kỳ: …" with what was. */
import { contentWords } from '../content-words.ts'
import { ownerOf } from '../context/around.ts'
import { directionOf } from '../context/direction.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import type { Discourse, Passage } from '../discourse/index.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { changeOf } from './change-of.ts'
import { concludes } from './concluding.ts'
import { isLevel } from './is-earlier.ts'
import { type Change, sameMeasure } from './levels.ts'

/** How many items back the one of the earlier time may stand. */
const ITEMS = 2

/** "- Năng suất 61,2 tạ/ha, …" / "+ Cùng kỳ: năng suất 59,8 tạ/ha, …" / "+ Như vậy năng suất tăng 1,4 tạ/ha": by the words before each figure. */
export function overItems({ passages }: Discourse, change: Change): Proposal[] {
  const { figure } = change
  const { block, index } = figure.passage
  if (block.cell || !(concludes(figure) || COMPARES.test(block.value))) return []
  const ahead = passages.slice(Math.max(0, index - ITEMS - 1), index)
  const at = ahead.findLastIndex((passage) => EARLIER.test(passage.block.value))
  const [now, before] = [ahead[at - 1], ahead[at]]
  if (!now || !before || [now, before].some((other) => other.block.section !== block.section)) return []
  const told = toldWith(figure)
  const name = contentWords(told.lead.slice(0, Math.max(0, told.lead.lastIndexOf(change.word))))
  const [later, earlier] = [now, before].map((passage) => levelCalled(passage, name, told))
  if (!later || !earlier) return []
  const isRate = figure.mention.claim.kind === 'percent'
  const isOfRates = isRate && later.mention.claim.kind === 'percent'
  return [
    changeOf(
      change,
      [
        { ...operandOf(later), role: 'now' },
        { ...operandOf(earlier), role: 'before' },
      ],
      {
        variant: isOfRates ? 'points' : isRate ? 'growth' : 'difference',
        strength: STRENGTH.told,
        evidence: before.block.value.slice(0, 20),
      },
    ),
  ]
}

const EARLIER =
  /^(?:cùng kỳ|(?:năm|vụ|kỳ|năm học|quý|tháng) (?:trước|ngoái))(?: (?:năm )?(?:trước|20\d\d))?\s?[:,]/iu
const COMPARES = /^(?:so với|so) (?:cùng kỳ|(?:năm|vụ|kỳ) (?:trước|ngoái))/iu

/** A rate in a bracket is called as the change in front of it. */
const toldWith = (figure: Figure): Figure =>
  (figure.mention.claim.kind === 'percent' ? ownerOf(figure) : undefined) ?? figure

/** The one level of a passage with all words of a name before it, in the measure of a change. */
function levelCalled(passage: Passage, name: readonly string[], told: Figure): Figure | undefined {
  const own = name.filter((word) => !IDLE.has(word))
  if (own.length === 0) return undefined
  const found = figuresOf(passage).filter((other) => {
    const words = new Set(contentWords(other.lead))
    return (
      isLevel(other) &&
      !directionOf(other) &&
      other.mention.bracket === null &&
      sameMeasure(operandOf(other), operandOf(told)) &&
      own.every((word) => words.has(word))
    )
  })
  return found.length === 1 ? found[0] : undefined
}

/** Words that draw the conclusion. */
const IDLE: ReadonlySet<string> = new Set(contentWords('như vậy thế tức so với cùng kỳ trước ngoái'))
