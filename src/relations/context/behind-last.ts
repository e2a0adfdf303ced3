/**
 * What stands behind the last of some signs in a text: all of it where it has none. An expression that ends in "$" would be tried
 * from every place on.
 */
export function behindLast(text: string, signs: string): string {
  let at = text.length
  while (at > 0 && !signs.includes(text[at - 1]!)) at--
  return text.slice(at)
}

export const DIGITS = '0123456789'
