import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../src/ingest/markdown/index.ts'
import { structure } from '../../src/structure/index.ts'
import { casesOf } from './corpus.ts'

describe('header/ending.txt', () => {
  it.each(casesOf('header/ending.txt'))('$name', ({ markdown, expected: signer }) => {
    const [text = '', names = ''] = markdown.split(' => ')
    const { recipients, signature, signers } = structure(readMarkdown(text))
    expect(recipients.join('; ') || '–').toBe(names)
    const shown = (signers.length > 0 ? signers : [signature]).map(({ authority, title, name }) =>
      [authority, title, name].map((part) => part ?? '–').join(' / '),
    )
    expect(shown.join(' && ')).toBe(signer)
    expect(signers[0] ?? signature).toEqual(signature)
  })
})
