import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block, Claim } from '../../src/model/index.ts'
import { type Mark, markedText } from '../../src/report/html/marked-text.ts'

const block = (value: string, marks: Block['marks'] = []): Block =>
  ({ id: 'b1', value, marks, section: '', note: null }) as unknown as Block
const mark = (id: string, start: number, end: number): Mark => ({
  claim: { id, place: { block: 'b1', start, end } } as Claim,
  state: 'agrees',
  findings: [],
})
const shown = (value: string, figures: Mark[], marks?: Block['marks']) =>
  markedText(block(value, marks), { prefix: '', figures }).markup.replaceAll(
    ' tabindex="0" role="button"',
    '',
  )

test.each([
  [
    'one after the other',
    [mark('a', 0, 1), mark('b', 1, 2)],
    '<span class="fig agrees" id="a">1</span><span class="fig agrees" id="b">2</span>3',
  ],
  [
    'one in the other',
    [mark('a', 0, 3), mark('b', 1, 2)],
    '<span class="fig agrees" id="a">1<span class="fig agrees" id="b">2</span>3</span>',
  ],
  [
    'crossing: the later is cut short',
    [mark('a', 0, 2), mark('b', 1, 3)],
    '<span class="fig agrees" id="a">1<span class="fig agrees" id="b">2</span></span>3',
  ],
])('figures %s', (_name, figures, markup) => expect(shown('123', figures)).toBe(markup))

test('the mark of a note stands where it stood, after the figure that it follows', () => {
  expect(shown('10 xã', [mark('a', 0, 5)], [{ number: 1, noteKind: 'footnote', at: 5 }])).toBe(
    '<span class="fig agrees" id="a">10 xã</span><sup class="note-mark"><a href="#note-1" id="note-1-mark">1</a></sup>',
  )
})

test('whatever the places are, all text is there and elements are balanced', () => {
  const places = fc.array(fc.tuple(fc.nat(30), fc.nat(12)), { maxLength: 12 })
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), places, (value, pairs) => {
      const figures = pairs.map(([start, length], index) =>
        mark(`c${index}`, start, Math.min(start + length, value.length)),
      )
      const markup = shown(value, figures)
      const open = markup.match(/<span /g)?.length ?? 0
      expect(markup.match(/<\/span>/g)?.length ?? 0).toBe(open)
      const entities: Record<string, string> = {
        '&lt;': '<',
        '&gt;': '>',
        '&amp;': '&',
        '&quot;': '"',
        '&#39;': "'",
      }
      const text = markup
        .replace(/<br>/g, '\n')
        .replace(/<\/?span[^>]*>/g, '')
        .replace(/&[a-z#0-9]+;/g, (entity) => entities[entity]!)
      expect(text).toBe(value)
    }),
  )
})
