/** Pictures of the symbol fonts that Word offers as bullets, as letters. */
const PICTURES: ReadonlyMap<string, string> = new Map([
  ['\u{f0b7}', '•'],
  ['\u{f02d}', '-'],
  ['\u{f02b}', '+'],
  ['\u{f0a7}', '▪'],
  ['\u{f0d8}', '➢'],
  ['\u{f0fc}', '✓'],
  ['\u{f076}', '❖'],
  ['\u{f0e0}', '→'],
  ['\u{f0a8}', '◻'],
  ['\u{f06f}', '◻'],
])

/** What a bullet looks like: Word's "o" is a small circle, and a picture that is not known a round one. */
export const bulletText = (text: string): string =>
  text === 'o' ? '◦' : text.replace(/[\u{e000}-\u{f8ff}]/gu, (picture) => PICTURES.get(picture) ?? '•')
