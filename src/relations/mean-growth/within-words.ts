/** A pattern of any of some words, as whole words. */
export const withinWords = (words: readonly string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'u')
