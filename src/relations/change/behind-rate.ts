/** The bracket behind what a change is compared with, where the rate of the change has a bracket of its own before it. */
import { bracketBehind } from '../context/around.ts'
import { bracketsFrom, type Figure, figuresOf, plain } from '../context/figures.ts'

/** How many figures such a bracket may hold. */
const MOST = 6

/** "tăng 542 trường hợp (19,9%) so với cùng kỳ năm 2023 (2.726 trường hợp)": the figures of the second bracket. */
export function bracketPastRate(figure: Figure): readonly Figure[] {
  const [rate, ...more] = bracketBehind(figure)
  const own = rate?.mention.bracket
  if (rate?.mention.claim.kind !== 'percent' || !own || more.length > 0) return []
  const { passage, mention } = figure
  const bracket = bracketsFrom(passage.brackets, own.close)[0]
  if (!bracket || bracket.parent !== mention.bracket) return []
  if (!COMPARED.test(plain(passage.block.value.slice(own.close + 1, bracket.open)))) return []
  const behind = figuresOf(passage).slice(rate.at + 1, rate.at + 1 + MOST)
  return behind[0]?.mention.bracket === bracket
    ? behind.filter((other) => other.mention.bracket === bracket)
    : []
}

/** Nothing but the time or the measure of the comparison, in one clause. */
const COMPARED = /^(?:so với|so cùng|so) [^,;:.()]{2,80}$/u
