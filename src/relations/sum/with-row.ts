/** "gồm 1.103 học sinh tiểu học …; như vậy, tính theo cấp học, tiểu học có 11.089 học sinh": a part told before and the row of a table called alike. */
import { CONCLUDING_WORDS } from '../../lexicon/change-cues.ts'
import { point } from '../../model/index.ts'
import { contentWords } from '../content-words.ts'
import { figuresBefore } from '../context/around.ts'
import { directionOf } from '../context/direction.ts'
import { figureIndex } from '../context/figure-index.ts'
import { type Figure, proseFigures } from '../context/figures.ts'
import { alike, measureOf } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { significantDigits } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf, unitOf } from '../operand.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'

/** So many digits no other row called so has by chance. */
const TELLING = 3

/** How many figures back the part may stand. */
const REACH = 6

/** Only what agrees, where the sentence draws a sum of what was told. */
export const sumsWithRows = (discourse: Discourse): Proposal[] =>
  proseFigures(discourse).flatMap((total) => {
    const stated = operandOf(total)
    if (!isLevel(total) || significantDigits(stated) < TELLING || !isDrawn(total)) return []
    const name = nameOf(stated)
    if (name.length === 0) return []
    return figuresBefore(discourse, total, REACH)
      .filter((part) => isLevel(part) && alike(operandOf(part), stated) && isCalled(part, name))
      .flatMap((part) => rowBeside(discourse, total, { part, name }))
      .slice(0, 1)
  })

interface Named {
  readonly part: Figure
  readonly name: readonly string[]
}

/** The sum of a part and the row that a table has for the name of both. */
function rowBeside(discourse: Discourse, total: Figure, { part, name }: Named): Proposal[] {
  const stated = operandOf(total)
  const [all, some] = [amountOf(stated), amountOf(operandOf(part))]
  if (!all || !some || all.compare(some) <= 0) return []
  const index = figureIndex(discourse)
  return [measureOf(stated), '']
    .flatMap((measure) => index.within(measure, point(all.sub(some)), total.mention.order))
    .filter(({ operand: { claim } }) => {
      const row = new Set(contentWords(claim.row?.at(-1) ?? ''))
      return name.every((word) => row.has(word))
    })
    .map(({ operand }) => ({
      kind: 'sum',
      variant: 'parts',
      stated,
      members: [
        { ...operand, role: 'part' },
        { ...operandOf(part), role: 'part' },
      ],
      evidence: name.join(' '),
      strength: STRENGTH.fitting,
    }))
}

const isLevel = (figure: Figure): boolean =>
  figure.mention.claim.kind === 'quantity' && figure.mention.claim.role === 'actual' && !directionOf(figure)

/** The words that tell a count from others of its unit. */
function nameOf(operand: Operand): string[] {
  const unit = new Set(contentWords(unitOf(operand)))
  return contentWords(operand.claim.subject).filter((word) => !unit.has(word))
}

/** Whether the words right behind a part, up to the next sign or "và", are the name: its subject may have more in front. */
function isCalled({ passage, mention: { end } }: Figure, name: readonly string[]): boolean {
  const behind = passage.block.value.slice(end, end + NAME).split(/[,.;:()\d]| và /u)[0]!
  const own = new Set(contentWords(behind))
  return own.size > 0 && name.every((word) => own.has(word))
}

/** Units of text in which the name of a part has room. */
const NAME = 40

/** Whether the sentence of a figure says that it follows from what was told. */
function isDrawn({ passage, mention }: Figure): boolean {
  const [from = 0] = passage.block.sentences[mention.sentence] ?? []
  return DRAWN.test(passage.lower.slice(from, from + OPENING).trimStart())
}

/** Units of text in which such words open a sentence. */
const OPENING = 60
const DRAWN = new RegExp(`^(?:${CONCLUDING_WORDS.join('|')}|tính (?:theo|chung|cả|gộp))(?!\\p{L})`, 'u')
