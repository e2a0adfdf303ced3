import type { Claim } from '../../model/index.ts'

/** The claims that a person means by a figure as printed ("1.201,5", "14/31 trường"), or by an id. */
export function claimsMeant(figure: string, claims: readonly Claim[]): Claim[] {
  const wanted = plain(figure)
  if (wanted === '') return []
  return claims.filter(({ id, text }) => id === wanted || holdsWhole(plain(text), wanted))
}

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim()

/** Whether one text stands in the other without cutting a number: "14" does not stand in "14/31" nor in "1.145". */
function holdsWhole(text: string, wanted: string): boolean {
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const [before, after] = [text.slice(0, at), text.slice(at + wanted.length)]
    if (!(/[\d.,/]$/.test(before) && /^\d/.test(wanted)) && !(/^[.,/]?\d/.test(after) && /\d$/.test(wanted)))
      return true
  }
  return false
}
