import { type Figure, figuresOf, gapBetween } from '../context/figures.ts'
import { isTime } from '../context/measured.ts'
import { withUnitOf } from '../lent-unit.ts'

/** How many figures back the one stands whose unit a bare number takes. */
const REACH = 10

/**
 * "(254 nhóm, 6.083 học sinh) … số nhóm nhiều hơn 09 còn số học sinh lại ít đi 127": a number printed without its unit, in the unit that
 * the words in front of it name and that a figure before it is printed in.
 */
export function inNamedUnit(figure: Figure): Figure {
  const { claim, sentence } = figure.mention
  const before = figuresOf(figure.passage).slice(Math.max(0, figure.at - REACH), figure.at)
  const last = before.at(-1)
  if (claim.kind !== 'quantity' || claim.unit !== '' || claim.decimals > 0 || !last) return figure
  const words = spaced(gapBetween(last, figure))
  const level = before.findLast(
    ({ mention }) =>
      mention.sentence === sentence &&
      mention.claim.kind === 'quantity' &&
      mention.claim.unit !== '' &&
      !isTime(mention.claim) &&
      words.includes(spaced(mention.claim.unit.toLowerCase())),
  )?.mention.claim
  if (level?.kind !== 'quantity') return figure
  return { ...figure, mention: { ...figure.mention, claim: withUnitOf(claim, level) } }
}

/** The words of a text with one space around each. */
const spaced = (text: string): string => ` ${text.replace(/[^\p{L}]+/gu, ' ').trim()} `
