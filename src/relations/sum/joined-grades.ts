/** "giỏi 14,0%, khá 44,0%, … Khá, giỏi cộng lại 58,0%": the shares of two steps of a school's scale, told together behind their list. */
import {
  BEFORE_GRADES,
  GRADED_STAFF,
  GRADES_ADDED,
  GRADES_ARE,
  GRADES_TOGETHER,
  SCHOOL_GRADES,
} from '../../lexicon/grade-words.ts'
import { anyOf } from '../any-of.ts'
import { isEarlier } from '../change/is-earlier.ts'
import { figuresBefore } from '../context/around.ts'
import { directionOf } from '../context/direction.ts'
import { type Figure, proseFigures } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { endsBare } from '../context/said-behind.ts'
import { holds } from '../context/settle.ts'
import { saysSomewhere } from '../context/somewhere.ts'
import { isOwnDigitOff } from '../digit-off.ts'
import type { Discourse } from '../discourse/index.ts'
import type { Member, Proposal } from '../proposal.ts'
import { slips } from '../slips.ts'
import { STRENGTH } from '../strength.ts'

/** How many figures back the list may stand, and how many units of text the two names. */
const REACH = 16
const NAMED = 60

const NAME = `(?:${SCHOOL_GRADES.join('|')})`
const BOTH = new RegExp(
  `(?<!\\p{L})(${NAME})(?: loại)?(?:,? và|,| \\+| cùng| với|-| -)? ?(${NAME})(?: (?:${GRADES_TOGETHER.join('|')}))* ?:? ?$`,
  'u',
)
/** "tốt 3.104 giáo viên (43%)": the count of a grade, and what it counts, stand before the bracket of its rate. */
const COUNTED = '(?: \\d[\\d.]*(?: \\p{L}+){0,3} ?\\((?:chiếm |đạt |tỷ lệ )?)?'
const OWN = new RegExp(`(?<!\\p{L})(${NAME})(?!\\p{L})${COUNTED}[^\\p{L}]*$`, 'u')
/** Words that leave no doubt that two are added. */
const ADDED = new RegExp(`${anyOf(GRADES_ADDED)}(?: (?:${GRADES_ARE.join('|')}))* ?:? ?$`, 'u')

const hasGrade = saysSomewhere(new RegExp(`(?<!\\p{L})${NAME}(?!\\p{L})`, 'u'))

/** The sums that hold, and those of which two digits stand the other way round. */
export const joinedGrades = (discourse: Discourse): Proposal[] =>
  proseFigures(discourse).flatMap((total) => {
    const names = isRate(total) && hasGrade(total.passage) && !isEarlier(total) ? namesOf(total) : undefined
    if (!names) return []
    const before = figuresBefore(discourse, total, REACH).filter(
      (figure) => isRate(figure) && !isJoined(figure),
    )
    const parts = names.flatMap((name) => before.find((figure) => nameOf(figure) === name) ?? [])
    const [one, other] = parts
    if (!one || !other || !isBeside(one, other)) return []
    const proposal = sumOf(total, parts, names)
    const isSlip = isTurnedRound(proposal) || isMisadded(total, proposal)
    return holds(proposal) || (isOfList(total) && isSlip) ? [proposal] : []
  })

/** "Tỷ lệ khá, giỏi đạt …", and nothing of another term, place or plan: not "Học kỳ I khá, giỏi đạt …", "… đạt 63% trở lên". */
function isOfList(total: Figure): boolean {
  const { passage, mention } = total
  const [from = 0] = passage.block.sentences[mention.sentence] ?? []
  const said = passage.lower.slice(Math.max(from, mention.start - 2 * NAMED), mention.start)
  if (
    said.includes('học sinh') &&
    OF_STAFF.test(passage.lower.slice(Math.max(0, from - NAMED), mention.start))
  )
    return false
  return PLAINLY.test(BOTH.exec(said) ? said.replace(BOTH, '') : said) && endsBare(total)
}

/** "Giáo viên: giỏi 42,1%, khá 38,2%; học sinh khá, giỏi đạt 83%". */
const OF_STAFF = new RegExp(anyOf(GRADED_STAFF), 'u')

const PLAINLY = new RegExp(`(?:^|[.;:,)])\\s*(?:(?:${BEFORE_GRADES.join('|')}),? ?)*$`, 'u')

/** Two digits of the sum itself, for a part may be another by one slip or two. */
const isTurnedRound = (proposal: Proposal): boolean =>
  slips(proposal).some(
    ({ kind, operand }) => kind === 'digits-swapped' && operand.claim === proposal.stated?.claim,
  )

/** "khá, giỏi cộng lại 86,6%" of 43% and 45,6%: where the words add them, any digit of the sum itself. */
const isMisadded = ({ passage, mention }: Figure, proposal: Proposal): boolean =>
  ADDED.test(passage.lower.slice(Math.max(0, mention.start - NAMED), mention.start)) &&
  isOwnDigitOff(proposal)

const isRate = (figure: Figure): boolean => figure.mention.claim.kind === 'percent' && !directionOf(figure)

/** The two names right before a rate. */
function namesOf({ passage, mention }: Figure): readonly [string, string] | undefined {
  const [from = 0] = passage.block.sentences[mention.sentence] ?? []
  const [, one, other] =
    BOTH.exec(passage.lower.slice(Math.max(from, mention.start - NAMED), mention.start)) ?? []
  return one && other && one !== other ? [one, other] : undefined
}

const isJoined = (figure: Figure): boolean => namesOf(figure) !== undefined

/** The name right before a rate, or before the count in front of its bracket. */
function nameOf({ passage, mention }: Figure): string | undefined {
  const [from = 0] = passage.block.sentences[mention.sentence] ?? []
  return OWN.exec(passage.lower.slice(Math.max(from, mention.start - NAMED), mention.start))?.[1]
}

const isBeside = (a: Figure, b: Figure): boolean =>
  a.mention.block === b.mention.block && a.mention.sentence === b.mention.sentence

const sumOf = (total: Figure, parts: readonly Figure[], names: readonly string[]): Proposal => ({
  kind: 'sum',
  variant: 'parts',
  stated: operandOf(total),
  members: parts.map((part): Member => ({ ...operandOf(part), role: 'part' })),
  evidence: names.join(' + '),
  strength: STRENGTH.told,
})
