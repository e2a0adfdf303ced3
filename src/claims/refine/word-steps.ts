/** End of so many words from a place on, or `to` when there are fewer. */
export function wordsFrom(lower: string, at: number, { count, to }: { count: number; to: number }): number {
  let end = at - 1
  for (let left = count; left > 0; left--) {
    end = lower.indexOf(' ', end + 1)
    if (end < 0 || end >= to) return to
  }
  return end
}

/** Start of so many words before a place, or of the phrase when there are fewer. */
export function wordsBefore(lower: string, to: number, count: number): number {
  let start = to + 1
  for (let left = count; left > 0 && start > 0; left--)
    start = start < 2 ? 0 : lower.lastIndexOf(' ', start - 2) + 1
  return start
}

/** How many words a stretch has. */
export function countWords(lower: string, from: number, to: number): number {
  let count = 1
  for (let at = lower.indexOf(' ', from); at >= 0 && at < to; at = lower.indexOf(' ', at + 1)) count++
  return count
}
