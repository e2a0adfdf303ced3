/** Words before whose full stop no sentence ends; compared in lower case. */
const ABBREVIATIONS = new Set(
  'tp tx tt ts ths pgs gs cn ks bs đ/c đc q p kp tdp đvt tm kt tl tuq ô mr mrs st no vv tr stt sđt nxb'.split(
    ' ',
  ),
)
const CLOSING = new Set(['”', '"', '’', ')', ']', '»'])

/**
 * The sentences of a text as half-open stretches, in order; white space between them belongs to none.
 *
 * Linear. A stop inside or after a number that opens the sentence, after an abbreviation or initial, or before a
 * small letter ends nothing.
 */
export function sentencesOf(text: string): [start: number, end: number][] {
  const sentences: [number, number][] = []
  const stop = /[.!?…]+(?:\/\.)?|\n/g
  let start = 0
  const close = (end: number): void => {
    const from = start + leading(text.slice(start, end))
    if (from < end) sentences.push([from, from + text.slice(from, end).trimEnd().length])
    start = end
  }
  for (let match = stop.exec(text); match; match = stop.exec(text)) {
    let end = match.index + match[0].length
    while (CLOSING.has(text[end] ?? '')) end++
    if (match[0] === '\n' ? breaksAt(text, match.index) : endsAt(text, start, [match.index, end])) close(end)
  }
  close(text.length)
  return sentences
}

const leading = (text: string): number => text.length - text.trimStart().length

/** A line that the author broke ends a sentence only where it is closed or the next one begins anew. */
const breaksAt = (text: string, at: number): boolean =>
  /[;:.!?…]/.test(text[at - 1] ?? '') || /^[-+*\p{Lu}\d]/u.test(text.slice(at + 1, at + 2))

function endsAt(text: string, start: number, [stop, end]: readonly [number, number]): boolean {
  if (end >= text.length) return true
  if (stop - start < 8 && /^\s*(?:\d{1,2}|[IVX]{1,5})$/.test(text.slice(start, stop))) return false
  if (!/\s/.test(text[end]!)) return false
  const next = text.slice(end, end + 4).trimStart()
  if (/^[\p{Ll};,.)]/u.test(next)) return false
  const before = /[\p{L}/]*$/u.exec(text.slice(Math.max(0, stop - 12), stop))?.[0] ?? ''
  if (text[stop] !== '.' || text[stop + 1] === '.') return true
  return !(ABBREVIATIONS.has(before.toLowerCase()) || /^\p{Lu}$/u.test(before))
}
