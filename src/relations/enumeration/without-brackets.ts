/** A text without what stands in brackets, which belongs to single items. */
export function withoutBrackets(text: string): string {
  let depth = 0
  let plain = ''
  for (const char of text) {
    if (char === '(' || char === '[') depth++
    else if ((char === ')' || char === ']') && depth > 0) depth--
    else if (depth === 0) plain += char
  }
  return plain
}
