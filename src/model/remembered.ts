/** So many texts are kept in mind for each function, and all forgotten when more come. */
const MOST = 1000

/** The same function of a text, worked out once for texts that are asked about again and again, as the heads of tables are. */
export function remembered<V extends boolean | object>(compute: (text: string) => V): (text: string) => V {
  const known = new Map<string, V>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    if (known.size >= MOST) known.clear()
    const value = compute(text)
    known.set(text, value)
    return value
  }
}
