/** A pattern of some words, each whole, for a regular expression. */
export const anyOf = (words: readonly string[]): string => `(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`
