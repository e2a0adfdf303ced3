/** Shares of a figure that stands just before them under the very name which they say that they are of. */

import { contentWords } from '../content-words.ts'
import { directionOf } from '../context/direction.ts'
import { type Figure, figuresOf, gapBetween } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds, openIfApproximate } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf, unitOf } from '../operand.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { bothCounted } from '../units.ts'
import { ledBy, wordsShared } from './called.ts'
import { namedWhole } from './named-whole.ts'
import type { Numerator } from './numerator.ts'
import { isOfOneTime, isOfPast } from './of-one-time.ts'
import { baseOf } from './part-and-whole.ts'
import { isTarget } from './sense.ts'
import { share } from './share-of.ts'

/** How many figures back such a figure may stand, and how many sentences. */
const REACH = 8
const SENTENCES = 1

/** "số đảng viên có vi phạm" */
const NAMED = /^(?:(?:trên|của|trong) )?(?:tổng )?số ((?:\p{L}+ ){1,6}\p{L}+)$/u
/** "số cơ sở được kiểm tra" */
const DONE_TO = /^(.+?) (?:đã |được |đã được |bị )(\p{L}+ \p{L}+)$/u

/**
 * "Kết luận 118 đảng viên có vi phạm, kỷ luật 74 đảng viên, chiếm 54,4% số đảng viên có vi phạm": of the figure that has the whole name,
 * whatever else it fits by chance; unless what it fits has the name too.
 */
export function ofCalledExactly(
  discourse: Discourse,
  percent: Figure,
  [part]: readonly Numerator[],
  found: readonly Proposal[],
): readonly Proposal[] {
  const name = NAMED.exec(namedWhole(percent))?.[1]
  if (name === undefined || !part || part.strength < STRENGTH.clear) return found
  const whole = wholeCalled(part.figure, name)
  if (!whole || found.some((other) => baseOf(other)?.claim.id === whole.claim.id && isSame(other, whole)))
    return found
  const { evidence, figure } = part
  const of = share(
    percent,
    [
      { ...operandOf(figure), role: 'part' },
      { ...whole, role: 'base' },
    ],
    { strength: STRENGTH.certain, evidence },
  )
  const isCalledToo = found.some(
    (other) => holds(other) && hasName(discourse, baseOf(other), { whole, name }),
  )
  return isCalledToo ? found : [openIfApproximate(of)]
}

const isSame = (proposal: Proposal, { facet }: Operand): boolean => baseOf(proposal)?.facet === facet

interface Name {
  readonly whole: Operand
  readonly name: string
}

const hasName = (discourse: Discourse, base: Operand | undefined, { whole, name }: Name): boolean =>
  base !== undefined && base.claim.id !== whole.claim.id && wordsShared(discourse, base, name) === 1

/** The one value just before a part that has a name and no word more. */
function wholeCalled(part: Figure, name: string): Operand | undefined {
  const least = amountOf(operandOf(part))
  const found = figuresOf(part.passage)
    .slice(Math.max(0, part.at - REACH), part.at)
    .filter((figure) => isLevelBeside(figure, part) && isCalled(figure, name))
    .map((figure) => operandOf(figure, figure.mention.claim.kind === 'ratio' ? 'numerator' : 'value'))
    .filter((whole) => bothCounted(whole, operandOf(part)))
  const [whole] = found
  const values = new Set(found.map((each) => amountOf(each)?.toFraction()))
  const amount = whole && amountOf(whole)
  return values.size === 1 && amount && least && amount.compare(least) >= 0 ? whole : undefined
}

const isLevelBeside = (figure: Figure, { mention }: Figure): boolean =>
  (figure.mention.claim.kind === 'quantity' || figure.mention.claim.kind === 'ratio') &&
  mention.sentence - figure.mention.sentence <= SENTENCES &&
  figure.mention.bracket === mention.bracket &&
  !directionOf(figure) &&
  !isTarget(figure) &&
  !isOfPast(figure) &&
  isOfOneTime(figure.passage, figure.mention.end, mention.start)

/** "118 đảng viên có vi phạm", "còn sống 58", "kiểm tra 402/486 cơ sở" for "cơ sở được kiểm tra". */
function isCalled(figure: Figure, name: string): boolean {
  const { lead, tail } = figure
  const unit = unitOf(operandOf(figure)).toLowerCase()
  const [, noun, deed] = DONE_TO.exec(name) ?? []
  if (deed !== undefined && isOfNoun(unit, noun!) && isDeed(firstLed(figure), deed)) return true
  // Behind "6.412/9.875 hồ sơ tiếp nhận" stands the name of what is below the slash, or of what is above it.
  if (figure.mention.claim.kind === 'ratio') return false
  if (tail !== '' && (`${unit} ${tail}` === name || (tail === name && contentWords(name).length > 1)))
    return true
  if (tail.endsWith(` ${name}`) && !DENIED.test(tail)) return true
  return lead === name && isBare(figure)
}

/** "351 tổ cơ sở vững mạnh", but not "351 hộ chưa có đất ở". */
const DENIED = /(?<!\p{L})(?:chưa|không|thiếu|trừ)(?!\p{L})/u

/** A number alone, be it read in the unit of the one before it. */
const isBare = ({ mention: { claim } }: Figure): boolean => !/\p{L}/u.test(claim.text)

const isOfNoun = (unit: string, noun: string): boolean =>
  unit === noun || unit.endsWith(` ${noun}`) || unit.startsWith(`${noun},`)

/** "đã kiểm tra", "Đo đạc bản đồ:" */
const isDeed = (words: string, deed: string): boolean => words.endsWith(deed) || words.startsWith(`${deed} `)

/** The words in front of a figure; of the second of a pair those in front of the first: "kiểm tra 214 tổ chức và 486 đảng viên". */
function firstLed(figure: Figure): string {
  const before = figuresOf(figure.passage)[figure.at - 1]
  const isSecond =
    before?.mention.sentence === figure.mention.sentence && /^và$/u.test(gapBetween(before, figure))
  return ledBy(isSecond ? before : figure)
}
