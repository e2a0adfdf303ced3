import { readFileSync } from 'node:fs'

/** One line of a corpus: the Markdown of its left side, what its right side expects, and its name. */
export interface Case {
  readonly name: string
  readonly markdown: string
  readonly expected: string
}

/** The cases of a corpus file: " ¶ " parts paragraphs, " ⏎ " lines. Throws on a line that is no case, remark or empty. */
export function casesOf(path: string): Case[] {
  const text = readFileSync(new URL(`../../fixtures/corpus/${path}`, import.meta.url), 'utf8')
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '' || (line.startsWith('# ') && !line.includes(' => '))) return []
    const at = line.lastIndexOf(' => ')
    if (at < 0) throw new Error(`Unexpected line ${path}:${index + 1}: ${line}`)
    const left = line.slice(0, at).replaceAll(' ⏎ ', '\n')
    const markdown = left.replaceAll('| ¶ |', '|\n|').replaceAll(' ¶ ', '\n\n')
    return [{ name: `${path}:${index + 1} ${line}`, markdown, expected: line.slice(at + 4).trim() }]
  })
}
