import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../src/ingest/markdown/index.ts'
import { structure } from '../../src/structure/index.ts'
import { casesOf } from './corpus.ts'

describe('header/ending.txt', () => {
  it.each(casesOf('header/ending.txt'))('$name', ({ markdown, expected: signer }) => {
    const [text = '', names = ''] = markdown.split(' => ')
    const { recipients, signature } = structure(readMarkdown(text))
    expect(recipients.join('; ') || '–').toBe(names)
    expect(
      [signature.authority, signature.title, signature.name].map((part) => part ?? '–').join(' / '),
    ).toBe(signer)
  })
})
