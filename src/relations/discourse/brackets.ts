/** A pair of round or square brackets in a text; `open` and `close` are the offsets of the marks. */
export interface Bracket {
  readonly open: number
  readonly close: number
  /** The bracket around it, or null. */
  readonly parent: Bracket | null
}

/** The marks by their UTF-16 unit, and what each closes. */
const [ROUND, ROUND_CLOSE, SQUARE, SQUARE_CLOSE] = [40, 41, 91, 93] as const
const CLOSES = { [ROUND_CLOSE]: ROUND, [SQUARE_CLOSE]: SQUARE } as const

/** The pairs of a text in the order in which they open. A mark without its partner is no bracket. */
export function bracketsIn(text: string): Bracket[] {
  const pairs = pairsIn(text).sort((a, b) => a[0] - b[0])
  const found: Bracket[] = []
  const around: Bracket[] = []
  for (const [open, close] of pairs) {
    while (around.length > 0 && around.at(-1)!.close < open) around.pop()
    const bracket: Bracket = { open, close, parent: around.at(-1) ?? null }
    found.push(bracket)
    around.push(bracket)
  }
  return found
}

/** "a)" and "1)" open nothing: a closing mark pairs only with an opening one of its own kind. */
function pairsIn(text: string): [open: number, close: number][] {
  const pairs: [number, number][] = []
  const open: { readonly code: number; readonly at: number }[] = []
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > SQUARE_CLOSE) continue
    if (code === ROUND || code === SQUARE) open.push({ code, at })
    else if ((code === ROUND_CLOSE || code === SQUARE_CLOSE) && open.at(-1)?.code === CLOSES[code])
      pairs.push([open.pop()!.at, at])
  }
  return pairs
}
