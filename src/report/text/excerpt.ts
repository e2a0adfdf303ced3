import { cut, widthOf } from './width.ts'

/** As much of a sentence as fits into `width` columns, with these words in it: cut words on either side become "…". */
export function excerpt(sentence: string, words: string, width: number): string {
  const line = sentence.replace(/\s+/gu, ' ').trim()
  if (widthOf(line) <= width) return line
  const at = line.indexOf(words.replace(/\s+/gu, ' ').trim())
  const before = at < 0 ? '' : line.slice(0, at)
  const room = Math.floor(width / 3)
  if (widthOf(before) <= room) return cut(line, width)
  return cut(`…${lastWords(before, room)}${line.slice(at)}`, width)
}

/** The last whole words of a text that fit into `width` columns. */
function lastWords(text: string, width: number): string {
  const words = text.split(/(?<= )/u)
  let kept = ''
  for (let index = words.length - 1; index >= 0; index--) {
    if (widthOf(words[index]! + kept) > width) break
    kept = words[index]! + kept
  }
  return kept
}
