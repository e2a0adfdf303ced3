import { levelBefore } from '../context/around.ts'
import type { Figure } from '../context/figures.ts'

/** A name of fewer letters calls nothing. */
const SHORTEST = 4

/**
 * "quý II 371 triệu đồng, quý III 486 triệu đồng, gấp 1,3 lần quý II": the level of the sentence that has just the name behind a
 * multiple before it, if it is one alone; the nearest level is what is compared.
 */
export function levelCalled(figure: Figure): Figure | undefined {
  const name = figure.tail.replace(/^(?:so với|của) /, '').replace(/[.,;]+$/, '')
  if (name.length < SHORTEST) return undefined
  const [, ...others] = levelBefore(figure)
  const called = others.filter(({ lead }) => ` ${lead}`.endsWith(` ${name}`))
  return called.length === 1 ? called[0] : undefined
}
