import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { UnreadableError } from '../src/ingest/index.ts'
import { outlineOf, p, packageOf, r, reading } from './ingest/docx-package.ts'

/** A construct around others: how it is written, given what is in it. Words are counted by `word`. */
type Wrap = (inner: string, word: () => string) => string

const text = (word: () => string): string => r(`${word()} `)
const del = (inner: string): string => `<w:del w:id="1">${inner}</w:del>`

/** Constructs that stand among runs. */
const INLINE: Readonly<Record<string, Wrap>> = {
  run: (inner, word) => text(word) + inner,
  bold: (inner, word) => r(`${word()} `, '<w:b/>') + inner,
  hidden: (inner, word) => r(`${word()} `, '<w:vanish/>') + inner,
  struck: (inner, word) => inner + r(`${word()} `, '<w:strike/>'),
  inserted: (inner, word) => `<w:ins w:id="1">${text(word)}${inner}</w:ins>`,
  deleted: (inner, word) => del(text(word).replaceAll('w:t', 'w:delText')) + inner,
  moved: (inner, word) => `<w:moveFrom w:id="1">${text(word)}</w:moveFrom>${inner}`,
  control: (inner, word) => `<w:sdt><w:sdtPr/><w:sdtContent>${inner}${text(word)}</w:sdtContent></w:sdt>`,
  link: (inner, word) => `<w:hyperlink w:anchor="x">${text(word)}${inner}</w:hyperlink>`,
  simpleField: (inner, word) => `<w:fldSimple w:instr="REF">${inner}${text(word)}</w:fldSimple>`,
  field: (inner, word) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${text(word)}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${inner}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
  openField: (inner) => `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${inner}`,
  equation: (inner, word) => `<m:oMath><m:r><m:t>${word()} </m:t></m:r></m:oMath>${inner}`,
  smartTag: (inner, word) => `<w:smartTag>${text(word)}</w:smartTag>${inner}`,
  movedHere: (inner, word) => `<w:moveTo w:id="1">${inner}${text(word)}</w:moveTo>`,
  ruby: (inner, word) =>
    `<w:r><w:ruby><w:rt>${text(word)}</w:rt><w:rubyBase>${text(word)}</w:rubyBase></w:ruby></w:r>${inner}`,
  placeholder: (inner, word) =>
    `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${text(word)}</w:sdtContent></w:sdt>${inner}`,
  footnote: (inner, word) => `<w:r><w:footnoteReference w:id="note-${word()}"/></w:r>${inner}`,
  endnote: (inner, word) => `${inner}<w:r><w:endnoteReference w:id="note-${word()}"/></w:r>`,
  art: (inner, word) =>
    `<w:r><w:pict><v:shape><v:textpath string="${word()}"/></v:shape></w:pict></w:r>${inner}`,
  unknown: (inner, word) => `<w:unheardOf>${inner}${text(word)}</w:unheardOf>`,
}

/** Constructs that stand among paragraphs. */
const BLOCK: Readonly<Record<string, Wrap>> = {
  control: (inner) => `<w:sdt><w:sdtContent>${inner}</w:sdtContent></w:sdt>`,
  custom: (inner) => `<w:customXml>${inner}</w:customXml>`,
  cell: (inner, word) => `<w:tbl><w:tr><w:tc>${inner}</w:tc><w:tc>${p(word())}</w:tc></w:tr></w:tbl>`,
  merged: (inner, word) =>
    `<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${inner}</w:tc><w:tc>${p(word())}</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>${p(word())}</w:tc><w:tc>${inner ? p(word()) : ''}</w:tc></w:tr></w:tbl>`,
  deletedRow: (inner, word) =>
    `<w:tbl><w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc>${p(word())}</w:tc></w:tr></w:tbl>${inner}`,
  spanned: (inner, word) =>
    `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${inner}</w:tc></w:tr><w:tr><w:tc>${p(word())}</w:tc><w:tc><w:tcPr><w:hMerge/></w:tcPr>${p(word())}</w:tc></w:tr></w:tbl>`,
  row: (inner, word) =>
    `<w:tbl><w:sdt><w:sdtContent><w:tr><w:tc>${inner}</w:tc><w:tc>${p(word())}</w:tc></w:tr></w:sdtContent></w:sdt></w:tbl>`,
  numbered: (inner, word) => p(word(), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>') + inner,
  bareBox: (inner, word) =>
    `<w:p><w:r><w:drawing><wps:txbx><w:txbxContent>${inner}${p(word())}</w:txbxContent></wps:txbx></w:drawing></w:r></w:p>`,
  box: (inner, word) =>
    `<w:p>${text(word)}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${inner}${p('x')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${inner}${p('x')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
  deletedEnd: (inner, word) =>
    `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${text(word)}</w:p>${inner}`,
  stray: (inner, word) => text(word) + inner,
}

interface Construct {
  readonly name: string
  readonly inside: readonly Construct[]
  readonly runs: readonly string[]
}

/** A construct with at most so many levels of others in it. */
const construct = (levels: number): fc.Arbitrary<Construct> =>
  fc.record({
    name: fc.constantFrom(...Object.keys(BLOCK), 'paragraph', 'paragraph'),
    inside: levels === 0 ? fc.constant([]) : fc.array(construct(levels - 1), { maxLength: 3 }),
    runs: fc.array(fc.constantFrom(...Object.keys(INLINE)), { maxLength: 6 }),
  })

/** The XML of constructs; each word that is printed in it is a new one. */
function write(constructs: readonly Construct[], word: () => string): string {
  return constructs
    .map(({ name, inside, runs }) => {
      const inner = write(inside, word)
      if (name !== 'paragraph') return BLOCK[name]!(inner, word)
      return `<w:p>${runs.reduce((xml, run) => INLINE[run]!(xml, word), '')}</w:p>${inner}`
    })
    .join('')
}

/** The parts that a body refers to: a note for each mark, with the word in its name, and a list. */
function beside(body: string): Record<string, string> {
  const notes = (kind: string): string =>
    Array.from(
      body.matchAll(new RegExp(`<w:${kind}Reference w:id="(note-(w\\d+w))"/>`, 'g')),
      ([, id, word]) => [id, word],
    )
      .filter(([id], index, all) => all.findIndex(([other]) => other === id) === index)
      .map(([id, word]) => `<w:${kind} w:id="${id}">${p(word!)}</w:${kind}>`)
      .join('')
  const numbering =
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
  return { footnotes: notes('footnote'), endnotes: notes('endnote'), numbering }
}

describe('nothing is lost', () => {
  test('each word of a document is read once or counted as lost once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(construct(3), { minLength: 1, maxLength: 5 }), async (constructs) => {
        let count = 0
        const body = write(constructs, () => `w${count++}w`)
        const { text, ledger } = await reading({ body, ...beside(body) })
        const words = [text, ...ledger.map((loss) => loss.text)].join(' ').match(/w\d+w/g) ?? []
        expect(ledger.filter((loss) => loss.text.length < loss.length && loss.length <= 200)).toEqual([])
        const cut = ledger.some(({ length }) => length > 200)
        const all = Array.from({ length: count }, (_, i) => `w${i}w`)
        if (!cut) expect(words.sort()).toEqual(all.sort())
        // A text that the ledger only begins to show is counted whole: letters in = letters read + letters lost.
        const missing = all.join('').length - (text.match(/w\d+w/g) ?? []).join('').length
        const lost = ledger.reduce((sum, { length }) => sum + length, 0)
        expect(lost).toBeGreaterThanOrEqual(missing)
        expect(lost).toBeLessThanOrEqual(missing + 3 * count + ledger.length)
      }),
      { numRuns: 150, interruptAfterTimeLimit: 10_000, markInterruptAsFailure: false },
    )
  })
})

const RICH = packageOf({
  body: `${p('I. KẾT QUẢ', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')}<w:tbl><w:tr><w:tc>${p('12 hộ')}</w:tc><w:tc>${p('5%')}</w:tc></w:tr></w:tbl><w:p>${r('chú')}<w:r><w:footnoteReference w:id="1"/></w:r></w:p>`,
  footnotes: `<w:footnote w:id="1">${p('thích')}</w:footnote>`,
  numbering:
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  styles: '<w:style w:type="paragraph" w:styleId="a"><w:name w:val="a"/></w:style>',
})

/** A result, or an error that names the reason. */
async function survives(bytes: Uint8Array): Promise<void> {
  await outlineOf(bytes).catch((error: unknown) => {
    expect(error).toBeInstanceOf(UnreadableError)
    expect((error as Error).cause).not.toBeInstanceOf(TypeError)
    expect((error as Error).cause).not.toBeInstanceOf(RangeError)
  })
}

const edits = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 })
const spoil = (bytes: Uint8Array, changes: readonly (readonly [number, number])[]): Uint8Array => {
  const copy = bytes.slice()
  for (const [at, byte] of changes) copy[at % copy.length] = byte
  return copy
}

describe('spoiled bytes', () => {
  const bounded = { numRuns: 200, interruptAfterTimeLimit: 5000, markInterruptAsFailure: false }

  test('in the archive', async () => {
    const whole = zipSync(RICH)
    await fc.assert(
      fc.asyncProperty(edits, (changes) => survives(spoil(whole, changes))),
      bounded,
    )
  })

  test('in a part', async () => {
    const names = fc.constantFrom(...Object.keys(RICH))
    await fc.assert(
      fc.asyncProperty(names, edits, (name, changes) =>
        survives(zipSync({ ...RICH, [name]: spoil(RICH[name]!, changes) }, { level: 0 })),
      ),
      bounded,
    )
  })

  test('names and values in a part', async () => {
    const xml = new TextDecoder().decode(RICH['word/document.xml'])
    const tokens = [...new Set(xml.match(/[\w:]+/g))]
    const token = fc.constantFrom(...tokens, 'constructor', '__proto__', 'w:body', '-1', '1e999', '')
    await fc.assert(
      fc.asyncProperty(token, token, fc.nat(20), (from, to, nth) => {
        let seen = 0
        const changed = xml.replaceAll(from || '12', (found) => (seen++ === nth % 5 ? to : found))
        return survives(zipSync({ ...RICH, 'word/document.xml': strToU8(changed) }, { level: 0 }))
      }),
      bounded,
    )
  })
})
