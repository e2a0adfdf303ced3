/** What takes no column of its own: combining marks, joiners, variation selectors. */
const zero = /^[\p{Mn}\p{Me}\p{Cf}]$/u
/** What takes two: East Asian wide and full-width forms, emoji. */
const wide =
  /^[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\p{Emoji_Presentation}]$/u

/** Columns that a text takes on a terminal: "đồng" takes 4, composed or not. */
export function widthOf(text: string): number {
  let columns = 0
  for (const character of text) columns += zero.test(character) ? 0 : wide.test(character) ? 2 : 1
  return columns
}

/** The text in lines of at most `width` columns, broken at spaces; a longer word stands alone. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let columns = 0
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const more = widthOf(word)
    if (line && columns + 1 + more > width) {
      lines.push(line)
      ;[line, columns] = [word, more]
    } else {
      columns += line ? more + 1 : more
      line = line ? `${line} ${word}` : word
    }
  }
  return line ? [...lines, line] : lines
}

/** The text cut to `width` columns at most, with "…" where it was cut. */
export function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  let kept = ''
  let columns = 1
  for (const character of text) {
    columns += widthOf(character)
    if (columns > width) break
    kept += character
  }
  return `${kept.trimEnd()}…`
}
