import type { Loss } from '../../model/index.ts'

/**
 * Characters of text that were lost, at least: the mark of a page is no text, and a part that could not be read held
 * some, nobody knows how much.
 */
export const textLost = (losses: readonly Loss[]): number =>
  losses.reduce((total, { kind, length }) => {
    if (kind === 'page-mark') return total
    return total + (kind === 'part' ? Math.max(length, 1) : length)
  }, 0)
