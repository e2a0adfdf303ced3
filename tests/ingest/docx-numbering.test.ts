import { describe, expect, test } from 'vitest'
import { p, reading, tc } from './docx-package.ts'

interface Level {
  readonly format?: string
  readonly text: string
  readonly more?: string
}

const level = ({ format = 'decimal', text, more = '' }: Level, index: number): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`

/** One abstract list with these levels, and one list of it. */
const list = (...levels: Level[]): string =>
  `<w:abstractNum w:abstractNumId="0">${levels.map(level).join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`

const item = (text: string, ilvl = 0, numId = 1): string =>
  p(text, `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr>`)

const FORMATS: readonly (readonly [format: string, third: string])[] = [
  ['decimal', '3'],
  ['decimalZero', '03'],
  ['upperRoman', 'III'],
  ['lowerRoman', 'iii'],
  ['upperLetter', 'C'],
  ['lowerLetter', 'c'],
  ['decimalEnclosedCircle', '③'],
  ['numberInDash', '- 3 -'],
  ['vietnameseCounting', 'ba'],
  ['chicago', '‡'],
  ['cardinalText', 'Ba'],
  ['ordinalText', '3'],
  ['ordinal', '3'],
  ['bahtText', '3'],
]

describe('automatic numbers', () => {
  test.each(FORMATS)('%s', async (format, third) => {
    const { text } = await reading({
      body: item('x') + item('y') + item('z'),
      numbering: list({ format, text: '%1)' }),
    })
    expect(text.split('\n')[2]).toBe(`${third}) z`)
  })

  test('a custom format, which older programs pass over', async () => {
    const numbering = list({ text: '%1.' }).replace(
      '<w:numFmt w:val="decimal"/>',
      '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>',
    )
    expect((await reading({ body: item('x') + item('y'), numbering })).text).toBe('001. x\n002. y')
  })

  test.each([
    ['of its own level', 'russianLower', '%1.'],
    ['of the level above', 'decimal', '%1.%2.'],
  ])('no number is invented where the format %s is not known', async (_, format, text) => {
    const numbering = list({ format: 'russianLower', text: '%1.' }, { format, text })
    const { text: read, losses } = await reading({ body: item('x') + item('y', 1), numbering })
    expect(read).toBe('x\ny')
    expect(losses).toEqual(['number: ', 'number: '])
  })

  test('nor where the format has no such number', async () => {
    const numbering = list({ format: 'upperRoman', text: '%1.' }).replace(
      'start w:val="1"',
      'start w:val="0"',
    )
    const { text, losses } = await reading({ body: item('x') + item('y'), numbering })
    expect(text).toBe('x\nI. y')
    expect(losses).toEqual(['number: '])
  })

  test('a style that is based on that of a level belongs to the level', async () => {
    const linked = (style: string): string => `<w:pStyle w:val="${style}"/>`
    const numbering = list(
      { text: '%1.', more: linked('Muc') },
      { format: 'lowerLetter', text: '%2)', more: linked('Diem') },
    )
    const styles = ['Muc', 'Diem'].map(
      (id) =>
        `<w:style w:type="paragraph" w:styleId="${id}"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
    )
    const heir = '<w:style w:type="paragraph" w:styleId="DiemDam"><w:basedOn w:val="Diem"/></w:style>'
    const body = ['Muc', 'Diem', 'DiemDam'].map((id) => p(id, linked(id))).join('')
    const { text } = await reading({ body, numbering, styles: styles.join('') + heir })
    expect(text).toBe('1. Muc\na) Diem\nb) DiemDam')
  })

  test('a heading that shares its line with text keeps its number, and is counted', async () => {
    const hidden = '<w:rPr><w:vanish/><w:specVanish/></w:rPr>'
    const numPr = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    const body = p('Đầu mục.', numPr + hidden) + p(' Lời tiếp.') + item('Mục sau')
    expect((await reading({ body, numbering: list({ text: '%1.' }) })).text).toBe(
      '1. Đầu mục. Lời tiếp.\n2. Mục sau',
    )
  })

  test('numbers in words', async () => {
    const items = Array.from({ length: 35 }, () => item('x')).join('')
    const { text } = await reading({
      body: items,
      numbering: list({ format: 'vietnameseCounting', text: '%1' }),
    })
    const lines = text.split('\n')
    expect([10, 11, 15, 20, 21, 24, 35].map((n) => lines[n - 1])).toEqual([
      'mười x',
      'mười một x',
      'mười lăm x',
      'hai mươi x',
      'hai mươi mốt x',
      'hai mươi bốn x',
      'ba mươi lăm x',
    ])
  })

  test('numbers in the words of an English document', async () => {
    const styles =
      '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-US"/></w:rPr></w:rPrDefault></w:docDefaults>'
    const printed = async (format: string) => {
      const numbering = list({ format, text: '%1' })
      const { text } = await reading({ body: item('x').repeat(42), styles, numbering })
      return [1, 2, 3, 8, 11, 12, 20, 21, 42].map((n) => text.split('\n')[n - 1]?.slice(0, -2)).join(' ')
    }
    expect(await printed('cardinalText')).toBe(
      'One Two Three Eight Eleven Twelve Twenty Twenty-one Forty-two',
    )
    expect(await printed('ordinalText')).toBe(
      'First Second Third Eighth Eleventh Twelfth Twentieth Twenty-first Forty-second',
    )
    expect(await printed('ordinal')).toBe('1st 2nd 3rd 8th 11th 12th 20th 21st 42nd')
  })

  test('there are circles to twenty', async () => {
    const numbering = list({ format: 'decimalEnclosedCircle', text: '%1' })
    const { text } = await reading({ body: item('x').repeat(21), numbering })
    expect(text.split('\n').slice(19)).toEqual(['⑳ x', '21 x'])
  })

  test('levels of a report', async () => {
    const numbering = list(
      { format: 'upperRoman', text: '%1.' },
      { text: '%2.' },
      { text: '%2.%3.' },
      { format: 'lowerLetter', text: '%4)' },
    )
    const body = [
      item('A'),
      item('B', 1),
      item('C', 2),
      item('D', 2),
      item('E', 3),
      item('F'),
      item('G', 1),
      item('H', 2),
    ]
    const { text } = await reading({ body: body.join(''), numbering })
    expect(text.split('\n')).toEqual(['I. A', '1. B', '1.1. C', '1.2. D', 'a) E', 'II. F', '1. G', '1.1. H'])
  })

  test('counters of other levels as Arabic digits', async () => {
    const numbering = list({ format: 'upperRoman', text: '%1.' }, { text: '%1.%2.', more: '<w:isLgl/>' })
    expect((await reading({ body: item('A') + item('B', 1), numbering })).text).toBe('I. A\n1.1. B')
  })

  test('a level that never begins again', async () => {
    const numbering = list({ text: 'Phần %1.' }, { text: 'Điều %2.', more: '<w:lvlRestart w:val="0"/>' })
    const { text } = await reading({ body: item('A') + item('B', 1) + item('C') + item('D', 1), numbering })
    expect(text).toBe('Phần 1. A\nĐiều 1. B\nPhần 2. C\nĐiều 2. D')
  })

  test('a level that was skipped counts as one, as in Word', async () => {
    const numbering = list({ format: 'upperRoman', text: '%1.' }, { text: '%2.' }, { text: '%2.%3.' })
    const { text } = await reading({ body: item('A') + item('B', 2) + item('C', 1), numbering })
    expect(text).toBe('I. A\n1.1. B\n2. C')
  })

  test('lists of one abstract list go on; an override begins anew', async () => {
    const numbering = `${list({ text: '%1.' })}
      <w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>
      <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
      <w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:numFmt w:val="upperLetter"/><w:lvlText w:val="%1-"/></w:lvl></w:lvlOverride></w:num>`
    const body = item('a') + item('b', 0, 2) + item('c', 0, 3) + item('d', 0, 3) + item('e', 0, 4)
    expect((await reading({ body, numbering })).text).toBe('1. a\n2. b\n5. c\n6. d\nG- e')
  })

  test('by style, by a style it is based on, and switched off', async () => {
    const styles = `
      <w:style w:type="paragraph" w:styleId="M"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="N"><w:basedOn w:val="M"/></w:style>
      <w:style w:type="paragraph" w:styleId="K"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`
    const numbering = list(
      { format: 'upperRoman', text: '%1.', more: '<w:pStyle w:val="M"/>' },
      { text: '%2.', more: '<w:pStyle w:val="K"/>' },
    )
    const styled = (id: string, more = '') => p(id, `<w:pStyle w:val="${id}"/>${more}`)
    const body =
      styled('M') + styled('N') + styled('K') + styled('M', '<w:numPr><w:numId w:val="0"/></w:numPr>')
    expect((await reading({ body, styles, numbering })).text).toBe('I. M\nII. N\n1. K\nM')
  })

  test('through a numbering style', async () => {
    const numbering = `${list({ text: '%1/' })}<w:abstractNum w:abstractNumId="7"><w:numStyleLink w:val="L"/></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="7"/></w:num>`
    const styles =
      '<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    expect((await reading({ body: item('a', 0, 7), styles, numbering })).text).toBe('1/ a')
  })

  test('bullets as they look', async () => {
    const numbering = list(
      { format: 'bullet', text: '-' },
      { format: 'bullet', text: '\u{f0b7}' },
      { format: 'bullet', text: '+' },
    )
    expect((await reading({ body: item('a') + item('b', 1) + item('c', 2), numbering })).text).toBe(
      '- a\n• b\n+ c',
    )
  })

  test('no number is invented', async () => {
    const none = list({ format: 'none', text: '' })
    expect((await reading({ body: item('a'), numbering: none })).text).toBe('a')
    const unknown = await reading({
      body: item('a'),
      numbering: list({ format: 'ideographDigital', text: '%1.' }),
    })
    expect([unknown.text, unknown.losses]).toEqual(['a', ['number: ']])
    expect((await reading({ body: item('a', 0, 9), numbering: none })).text).toBe('a')
    expect((await reading({ body: item('a') })).text).toBe('a')
  })

  test('numbers of empty cells are printed, of deleted paragraphs not counted', async () => {
    const numbering = list({ text: '%1' })
    const row = (text: string) =>
      `<w:tr><w:tc>${item('').replace(/<w:r>.*<\/w:r>/, '')}</w:tc>${tc(text)}</w:tr>`
    const body = `<w:tbl>${row('a')}${row('b')}</w:tbl><w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr></w:p>${item('c')}`
    expect((await reading({ body, numbering })).text).toBe('| 1  | a |\n| 2  | b |\n3 c')
  })

  test('hidden paragraphs are not counted', async () => {
    const hidden = p('ẩn', '<w:numPr><w:numId w:val="1"/></w:numPr><w:rPr><w:vanish/></w:rPr>').replace(
      '<w:r>',
      '<w:r><w:rPr><w:vanish/></w:rPr>',
    )
    const { text, losses } = await reading({ body: hidden + item('a'), numbering: list({ text: '%1.' }) })
    expect([text, losses]).toEqual(['1. a', ['hidden-text: ẩn']])
  })

  test('a number is as bold as its text', async () => {
    const body = item('Kết quả').replace('<w:r>', '<w:r><w:rPr><w:b/></w:rPr>')
    expect((await reading({ body, numbering: list({ format: 'upperRoman', text: '%1.' }) })).text).toBe(
      '**I. Kết quả**',
    )
  })

  test('a tight number stands at its text', async () => {
    const numbering = list({ text: '(%1)', more: '<w:suff w:val="nothing"/>' })
    expect((await reading({ body: item('a'), numbering })).text).toBe('(1)a')
  })
})
