import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../src/ingest/markdown/index.ts'
import { blocksOf, type Report, sectionsOf } from '../../src/model/index.ts'
import { structure } from '../../src/structure/index.ts'
import { casesOf } from './corpus.ts'

const reportOf = (markdown: string): Report => structure(readMarkdown(markdown))

describe.each(['sections/numbered.txt', 'sections/not-a-section.txt'])('%s', (path) => {
  it.each(casesOf(path))('$name', ({ markdown, expected }) => {
    const sections = sectionsOf(reportOf(markdown)).map(
      (section) => `${section.path} ${section.title ?? '–'}`,
    )
    expect(sections.join(' | ') || 'none').toBe(expected)
  })
})

describe('notes/marks.txt', () => {
  it.each(casesOf('notes/marks.txt'))('$name', ({ markdown, expected }) => {
    const report = reportOf(markdown)
    const blocks = new Map(blocksOf(report).map((block) => [block.id, block]))
    const notes = report.notes.map(({ number, anchor, children }) => {
      const before = anchor && blocks.get(anchor.block)?.value.slice(0, anchor.at)
      const words = before ? expectedWords(before, expected, number) : '?'
      return `${number} ${words}: ${children.map((child) => (child.type === 'block' ? child.value : '')).join(' ')}`
    })
    expect(notes.join(' | ') || '(none)').toBe(expected)
  })
})

/** As many of the last words before a mark as the line names; one when it names another number. */
function expectedWords(before: string, expected: string, number: number): string {
  const named = expected.split(' | ').find((note) => note.startsWith(`${number} `)) ?? ''
  const count = named.slice(named.indexOf(' ') + 1, named.indexOf(':')).split(' ').length
  return before.split(/\s+/).slice(-count).join(' ')
}

describe('header/letterhead.txt', () => {
  it.each(casesOf('header/letterhead.txt'))('$name', ({ markdown, expected }) => {
    const fields = fieldsOf(reportOf(markdown))
    const wanted = expected === 'blank' ? [] : expected.split('; ')
    expect([...fields].sort()).toEqual([...wanted].sort())
  })
})

function fieldsOf({ header }: Report): string[] {
  const { date, addressees, ...rest } = header
  const part = (value: number | null): string => (value === null ? 'XX' : String(value).padStart(2, '0'))
  const printed = [date.year ?? 'XXXX', part(date.month), part(date.day)].join('-')
  const texts = Object.entries(rest).flatMap(([name, value]) => (value === null ? [] : [`${name} ${value}`]))
  return [
    ...texts,
    ...(printed === 'XXXX-XX-XX' ? [] : [`date ${printed}`]),
    ...(addressees.length > 0 ? [`addressees ${addressees.join(' + ')}`] : []),
  ]
}
