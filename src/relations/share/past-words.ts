import { type Figure, figuresOf, gapBetween } from '../context/figures.ts'

/**
 * "291.633 hộ hai thế hệ (64,8%)", "3.600 hộ từ bốn thế hệ trở lên (0,8%)": the count in front of a number in words that only says which are
 * counted; any other figure as it is.
 */
export function pastWords(owner: Figure | undefined): Figure | undefined {
  const before = owner && figuresOf(owner.passage)[owner.at - 1]
  if (!owner || !before || /\d/.test(owner.mention.claim.text)) return owner
  const [one, other] = [before.mention, owner.mention]
  const isBeside = one.sentence === other.sentence && one.bracket === other.bracket
  return isBeside && one.claim.kind === 'quantity' && /^(?:từ|có|trên)?$/u.test(gapBetween(before, owner))
    ? before
    : owner
}
