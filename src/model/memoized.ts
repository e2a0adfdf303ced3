/**
 * The same function, worked out once for each object that it is asked about; what it found goes when the object goes.
 * The object must not change, and the answer must depend on nothing else.
 */
export function memoized<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>()
  return (key) => {
    const before = known.get(key)
    // Few answers are undefined: the second look is for those alone.
    if (before !== undefined || known.has(key)) return before as V
    const value = compute(key)
    known.set(key, value)
    return value
  }
}
