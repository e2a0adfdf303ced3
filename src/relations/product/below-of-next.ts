/** "bình quân 110 cử tri và 7 ý kiến/hội nghị": the slash of the second of two means is that of the first as well. */
import { type Figure, figuresOf, gapBetween } from '../context/figures.ts'
import { isMeant } from './worked-out.ts'

/** What the figure behind a mean is for one of, where "và" joins the two; none where it is not so joined. */
export function belowOfNext(figure: Figure): string[] {
  const next = figuresOf(figure.passage)[figure.at + 1]
  if (next?.mention.claim.kind !== 'quantity' || !isMeant(figure)) return []
  if (
    next.mention.sentence !== figure.mention.sentence ||
    !/^(?:và|,)$/u.test(gapBetween(figure, next).trim())
  )
    return []
  const [, below] = next.mention.claim.unit.split('/')
  return below ? [below.trim()] : []
}
