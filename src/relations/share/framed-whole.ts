/** Wholes that the words name with which a sentence opens. */
import { levelBefore } from '../context/around.ts'
import { directionOf } from '../context/direction.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { alike } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf } from '../operand.ts'
import { STRENGTH } from '../strength.ts'
import { figuresCalled, isOneValue } from './called.ts'
import { type Whole, wholes } from './whole.ts'
import { mayBeWhole } from './whole-by-name.ts'

/**
 * "Trong số đã giải quyết, hòa giải thành 381 vụ, chiếm 52,6%": the words that open a sentence name the whole of what it counts, which
 * stands before the sentence; what it counts itself has the name too.
 */
export function framedWholes(discourse: Discourse, part: Figure): Whole[] {
  const { passage, mention } = part
  const [from = 0] = passage.block.sentences[mention.sentence] ?? []
  const [, name] = FRAME.exec(passage.lower.slice(from, Math.min(mention.start, from + 90))) ?? []
  if (!name) return ofFrameInside(part, from)
  if (/\d/.test(name) || hasOther(part)) return []
  const isAhead = (figure: Figure) =>
    figure.passage.block.section === passage.block.section &&
    figure.mention.order < mention.order &&
    (figure.passage !== passage || figure.mention.sentence < mention.sentence)
  const called = figuresCalled(
    discourse,
    name,
    part,
    (figure) => isAhead(figure) && !directionOf(figure) && mayBeWhole(figure, part, name),
  )
  if (called.length === 0 || !isOneValue(called)) return []
  return wholes(called[0]!.figure, { strength: STRENGTH.certain, evidence: `trong số ${name}` })
}

const FRAME =
  /^\s*(?:[-+–•]\s*)?(?:(?:cũng )?theo (?:thống kê|báo cáo|số liệu)[^,:;.()]{0,30}, )?trong (?:tổng )?số (?:các |những )?([^,:;.()]{4,60})[,:]/u

/** "Tốt nghiệp 79/81 em; trong số tốt nghiệp, học tiếp 62 em, tỷ lệ 76,5%": the deed just told, whose doers stand above the slash. */
function ofFrameInside({ passage, mention, at }: Figure, from: number): Whole[] {
  const said = passage.lower.slice(Math.max(from, mention.start - INSIDE), mention.start)
  const [words, name] = FRAME_INSIDE.exec(said) ?? []
  const start = mention.start - (words?.length ?? 0)
  const before = figuresOf(passage)
    .slice(Math.max(0, at - REACH), at)
    .filter((figure) => figure.mention.sentence === mention.sentence && figure.mention.end <= start)
    .findLast((figure) => figure.mention.claim.kind === 'ratio')
  if (!before || !name || !` ${before.lead} `.includes(` ${name} `)) return []
  const operand = operandOf(before, 'numerator')
  return [{ operand, strength: STRENGTH.certain, evidence: `trong số ${name}` }]
}

const FRAME_INSIDE =
  /[;,.] ?trong (?:tổng )?số (?:các |những |người |học sinh )?(?:đã )?(\p{L}[\p{L} ]{3,40}), ?[^;:.()\d]*$/u
const INSIDE = 120
const REACH = 6

/** "Trong số hồ sơ trên, đã giải quyết 15.641 hồ sơ, trước hạn 13.529": a count of the sentence without a share of its own may be the whole too. */
const hasOther = (part: Figure): boolean =>
  levelBefore(part).some(
    (other) =>
      alike(operandOf(other), operandOf(part)) &&
      other.mention.claim.kind === 'quantity' &&
      (amountOf(operandOf(other))?.compare(amountOf(operandOf(part)) ?? 0) ?? -1) > 0 &&
      !isShared(figuresOf(part.passage)[other.at + 1]),
  )

const isShared = (next: Figure | undefined): boolean => next?.mention.claim.kind === 'percent'
