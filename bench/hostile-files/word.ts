import { strFromU8, strToU8, zipSync } from 'fflate'
import { p, packageOf, r, tc } from '../../tests/ingest/docx-package.ts'

const many = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join('')

/** Not compressed: what is repeated zips well, and stands for what hides itself in more bytes. */
const stored = (parts: Parameters<typeof packageOf>[0]): Uint8Array => zipSync(packageOf(parts), { level: 0 })

const FIELD = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
const item = (level: number) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`
const nested = (open: string, close: string, depth: number): string =>
  open.repeat(depth) + p('a') + close.repeat(depth)
const note = (kind: string) => (at: number) =>
  `<w:${kind} w:id="${at}">${p(`Theo báo cáo của thôn ${at}.`)}</w:${kind}>`
const marked = (kind: string) => (at: number) =>
  `<w:p>${r('Đã xong việc')}<w:r><w:${kind}Reference w:id="${at}"/></w:r></w:p>`
const leading = (to: (at: number) => number) => (at: number) =>
  `<w:style w:type="paragraph" w:styleId="s${at}"><w:basedOn w:val="s${to(at)}"/></w:style>`
const levels =
  '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="n"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
const numbered =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'

const WIDE = '<w:gridSpan w:val="63"/>'
const boxed = (depth: number): string =>
  `${'<w:p><w:r><w:object><v:rect><v:textbox><w:txbxContent>'.repeat(depth)}${p('a')}${'</w:txbxContent></v:textbox></v:rect></w:object></w:r></w:p>'.repeat(depth)}`
const alternating = (depth: number, inner: string): string =>
  `${'<mc:AlternateContent><mc:Choice>'.repeat(depth)}${inner}${'</mc:Choice></mc:AlternateContent>'.repeat(depth)}`

/** Relationships of the main part that lead to it and to each other. */
const circle = (): Uint8Array => {
  const parts = packageOf({ body: p('a') })
  const name = 'word/_rels/document.xml.rels'
  const more = ['document.xml', '../word/../word/document.xml', '_rels/document.xml.rels']
    .map((target, at) => `<Relationship Id="c${at}" Type="x/footnotes" Target="${target}"/>`)
    .join('')
  const xml = strFromU8(parts[name]!).replace('</Relationships>', `${more}</Relationships>`)
  return zipSync({ ...parts, [name]: strToU8(xml) })
}

/** Word documents that overdo one thing, or lack one. */
export const WORD: Readonly<Record<string, () => Uint8Array>> = {
  '700,000 paragraphs of a word': () =>
    stored({ body: many(700_000, (at) => `<w:p><w:r><w:t>w${at}</w:t></w:r></w:p>`) }),
  '100,000 paragraphs': () => stored({ body: many(100_000, (at) => p(`Đã làm việc thứ ${at} trong kỳ.`)) }),
  '100,000 tables': () =>
    stored({ body: many(100_000, (at) => `<w:tbl><w:tr>${tc(`Xã ${at}`)}${tc('x')}</w:tr></w:tbl><w:p/>`) }),
  'a table of 100,000 rows': () =>
    stored({ body: `<w:tbl>${many(100_000, (at) => `<w:tr>${tc(`Xã ${at}`)}${tc('x')}</w:tr>`)}</w:tbl>` }),
  '100,000 nested tables': () =>
    stored({ body: nested('<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>', 100_000) }),
  '160 nested tables': () => stored({ body: nested('<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>', 160) }),
  '100,000 levels of content controls': () =>
    stored({ body: nested('<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>', 100_000) }),
  '100,000 list levels': () =>
    stored({ body: many(100_000, (at) => p('việc', item(at))), numbering: numbered }),
  '100,000 footnotes': () =>
    stored({ body: many(100_000, marked('footnote')), footnotes: many(100_000, note('footnote')) }),
  '100,000 endnotes in a paragraph': () =>
    stored({
      body: `<w:p>${many(100_000, (at) => `<w:r><w:endnoteReference w:id="${at}"/></w:r>`)}</w:p>`,
      endnotes: many(100_000, note('endnote')),
    }),
  '100,000 marks of notes that are not there': () =>
    stored({ body: many(100_000, marked('footnote')), footnotes: note('footnote')(0) }),
  'a paragraph of 10 MB': () => stored({ body: p('Ủy ban nhân dân '.repeat(600_000)) }),
  '100,000 runs in a paragraph': () => stored({ body: `<w:p>${many(100_000, (at) => r(`a${at} `))}</w:p>` }),
  '100,000 undefined styles': () =>
    stored({
      body: many(
        100_000,
        (at) =>
          `<w:p><w:pPr><w:pStyle w:val="p${at}"/></w:pPr><w:r><w:rPr><w:rStyle w:val="r${at}"/></w:rPr><w:t>a</w:t></w:r></w:p>`,
      ),
    }),
  '100,000 unclosed fields': () => stored({ body: `<w:p>${many(100_000, () => FIELD + r('a'))}</w:p>` }),
  '100,000 unclosed fields in paragraphs': () =>
    stored({ body: many(100_000, () => `<w:p>${FIELD}${r('a')}</w:p>`) }),
  'styles that lead to themselves': () =>
    stored({ body: p('a', '<w:pStyle w:val="s0"/>'), styles: leading((at) => at)(0) }),
  'a chain of 100,000 styles': () =>
    stored({
      body: many(1000, (at) => p('a', `<w:pStyle w:val="s${at}"/>`)),
      styles: many(
        100_000,
        leading((at) => (at + 1) % 100_000),
      ),
    }),
  'numberings that lead to themselves': () =>
    stored({
      body: p('a', item(0)),
      styles:
        '<w:style w:type="numbering" w:styleId="n"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      numbering: levels,
    }),
  '60 objects in text boxes of each other': () => stored({ body: boxed(60) }),
  '230 alternates in each other around 600,000 paragraphs': () =>
    stored({ body: alternating(230, '<w:p><w:r/></w:p>'.repeat(600_000)) }),
  '9,000 merged cells of 63 columns': () =>
    stored({
      body: `<w:tbl>${many(1000, (at) => `<w:tr>${many(9, () => tc('1', at === 0 ? `${WIDE}<w:vMerge w:val="restart"/>` : `${WIDE}<w:vMerge/>`))}</w:tr>`)}</w:tbl>`,
    }),
  '100,000 paragraphs that end hidden': () =>
    stored({ body: many(100_000, () => p('việc ', '<w:rPr><w:vanish/></w:rPr>')) }),
  '20,000 lists that begin anew': () =>
    stored({
      body: many(20_000, (at) => p('việc', `<w:numPr><w:ilvl w:val="8"/><w:numId w:val="${at}"/></w:numPr>`)),
      numbering: `<w:abstractNum w:abstractNumId="0">${many(9, (at) => `<w:lvl w:ilvl="${at}"><w:lvlText w:val="${'%1.'.repeat(80)}"/></w:lvl>`)}</w:abstractNum>${many(20_000, (at) => `<w:num w:numId="${at}"><w:abstractNumId w:val="0"/>${many(9, (level) => `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="1"/></w:lvlOverride>`)}</w:num>`)}`,
    }),
  'relationships that lead in a circle': circle,
  'notes and styles that are declared and missing': () => {
    const {
      'word/footnotes.xml': _f,
      'word/styles.xml': _s,
      ...rest
    } = packageOf({
      body: marked('footnote')(0),
      footnotes: note('footnote')(0),
      styles: '',
    })
    return zipSync(rest)
  },
}
