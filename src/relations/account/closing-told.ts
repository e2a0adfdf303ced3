import { point } from '../../model/index.ts'
import { contentWords } from '../content-words.ts'
import { figureIndex } from '../context/figure-index.ts'
import { measureOf } from '../context/measured.ts'
import type { Discourse, Mention } from '../discourse/index.ts'
import { judge } from '../judge.ts'
import { codeOf, unitOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { isTelling } from '../sum/telling.ts'
import { accountOf, openLedgersIn } from './closing-first.ts'
import type { Entry } from './entry.ts'

/**
 * "Đoàn viên 12.418 người. … Số đoàn viên đầu nhiệm kỳ 11.902 người, kết nạp 1.630 người, giảm 1.114 người.": an account whose closing
 * figure the report has told before, of things of the same name. It only proves what holds.
 */
export function closingsTold(discourse: Discourse, entries: readonly Entry[]): Proposal[] {
  return openLedgersIn(entries).flatMap((ledger) => {
    const { opening, flows } = ledger
    const members = [opening, ...flows].map(({ operand }) => operand)
    const { computed } = judge(accountOf(opening, ledger))
    if (!computed || codeOf(opening.operand) === '' || !isTelling(computed, members)) return []
    const names = new Set(namesOf(opening.mention, unitOf(opening.operand)))
    const known = figureIndex(discourse)
      .within(measureOf(opening.operand), point(computed), opening.mention.order)
      .find(
        ({ figure: { mention } }) =>
          mention.order < opening.mention.order && (isBeside(mention, opening) || isNamed(mention, names)),
      )
    return known ? [{ ...accountOf(known, ledger), strength: STRENGTH.hinted }] : []
  })
}

/** "Hiện có 21.460 hội viên. So với đầu năm (20.935 hội viên) …": what the sentence before counts needs no other name. */
const isBeside = ({ block, sentence, claim }: Mention, { mention, operand }: Entry): boolean =>
  block === mention.block &&
  mention.sentence - sentence < NEAR &&
  codeOf({ claim, facet: 'value' }) === codeOf(operand)

/** How many sentences before its account a closing figure needs no name. */
const NEAR = 3

const isNamed = (mention: Mention, names: ReadonlySet<string>): boolean =>
  namesOf(mention, '').some((word) => names.has(word))

/** The words beside a figure, without its unit and those that say when. */
const namesOf = ({ lead, tail, claim }: Mention, unit: string): string[] => {
  const own = new Set(contentWords(`${unit} đầu năm nhiệm kỳ quý tháng`))
  return contentWords(`${lead} ${claim.subject} ${tail}`).filter((word) => !own.has(word))
}
