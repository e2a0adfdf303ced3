/** A reader of CSV that shares nothing with the writer: RFC 4180, one character at a time. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  let [cell, quoted] = ['', false]
  const endCell = () => {
    rows.at(-1)!.push(cell)
    cell = ''
  }
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!
    if (quoted && character === '"' && text[at + 1] === '"') cell += text[++at]
    else if (character === '"') quoted = !quoted
    else if (!quoted && character === ',') endCell()
    else if (!quoted && character === '\n') {
      endCell()
      rows.push([])
    } else cell += character
  }
  return rows.slice(0, -1)
}
