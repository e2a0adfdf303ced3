/** "(lúa Xuân + ngô) 2.804,0 tấn": a total whose parts the bracket in front of it names, told above with other figures between. */
import { contentWords } from '../content-words.ts'
import { figuresBefore } from '../context/around.ts'
import { directionOf } from '../context/direction.ts'
import { type Figure, proseFigures } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds } from '../context/settle.ts'
import { saysSomewhere } from '../context/somewhere.ts'
import type { Discourse } from '../discourse/index.ts'
import { codeOf } from '../operand.ts'
import type { Member, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'

/** How many figures back the parts may stand, and how many of one name are tried. */
const REACH = 24
const TRIED = 4

/** How far before a part its sentence and those before it name it. */
const NAME = 240

/** Names with plus signs between them in a bracket right before a figure. */
const ADDED = /\(([\p{L} ]{2,40}(?:\+[\p{L} ]{2,40}){1,3})\)\s*(?:là|đạt|có)?\s*$/u

const hasPlus = saysSomewhere(/\+/u)

/** The sum of one figure for each name, in order; only what agrees. */
export const namedByPlus = (discourse: Discourse): Proposal[] =>
  proseFigures(discourse).flatMap((total) => {
    const { passage, mention } = total
    if (mention.claim.kind !== 'quantity' || !hasPlus(passage)) return []
    const names = ADDED.exec(passage.lower.slice(Math.max(0, mention.start - NAME), mention.start))?.[1]
    if (!names) return []
    const before = figuresBefore(discourse, total, REACH).filter((figure) => isOfUnit(figure, total))
    const choices = names.split('+').map((name) => before.filter((part) => isOf(part, name)).slice(0, TRIED))
    const sums = combined(choices).map((parts) => sumOf(total, parts, names))
    return sums.filter(holds).slice(0, 1)
  })

const isOfUnit = (figure: Figure, total: Figure): boolean =>
  figure.mention.claim.kind === 'quantity' &&
  !directionOf(figure) &&
  codeOf(operandOf(figure)) === codeOf(operandOf(total))

/** Whether all words of a name stand before a part in its paragraph. */
function isOf({ passage, mention }: Figure, name: string): boolean {
  const words = contentWords(name)
  const said = new Set(contentWords(passage.lower.slice(Math.max(0, mention.start - NAME), mention.start)))
  return words.length > 0 && words.every((word) => said.has(word))
}

/** Every choice of one figure for each name, none twice. */
const combined = (choices: readonly (readonly Figure[])[]): readonly (readonly Figure[])[] =>
  choices.reduce<readonly (readonly Figure[])[]>(
    (chosen, next) =>
      chosen.flatMap((parts) => next.filter((part) => !parts.includes(part)).map((part) => [...parts, part])),
    [[]],
  )

const sumOf = (total: Figure, parts: readonly Figure[], names: string): Proposal => ({
  kind: 'sum',
  variant: 'parts',
  stated: operandOf(total),
  members: parts.map((part): Member => ({ ...operandOf(part), role: 'part' })),
  evidence: names.slice(0, 60),
  strength: STRENGTH.fitting,
})
