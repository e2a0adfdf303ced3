import { describe, expect, it } from 'vitest'
import { sentencesOf } from '../../src/structure/sentences.ts'
import { casesOf } from './corpus.ts'

describe('sentences/ends.txt', () => {
  it.each(casesOf('sentences/ends.txt'))('$name', ({ markdown, expected }) => {
    const sentences = sentencesOf(markdown).map(([start, end]) => markdown.slice(start, end))
    expect(sentences.join(' | ')).toBe(expected.replaceAll(' ⏎ ', '\n'))
  })

  it('is linear in a line of many pages', () => {
    const started = performance.now()
    expect(sentencesOf('Thu 5 tỷ ở TP. Hạ Long. '.repeat(50_000))).toHaveLength(50_000)
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})
