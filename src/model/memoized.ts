/**
 * The same function, worked out once for each object that it is asked about; what it found goes when the object goes.
 * The object must not change, and the answer must depend on nothing else.
 */
export function memoized<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V | typeof NONE>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before === NONE ? (undefined as V) : before
    const value = compute(key)
    known.set(key, value === undefined ? NONE : value)
    return value
  }
}

/** Stands for an answer that is undefined, so that one look is enough. */
const NONE = Symbol('none')
