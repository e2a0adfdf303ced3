import { child, toggle } from '../xml/element.ts'
import { type Handlers, skip } from './reading.ts'
import { chosen, textOf } from './text.ts'

/** Wrappers around text that say something of it to programs: only what they wrap is read. */
export const wrapperHandlers: Handlers = {
  'mc:AlternateContent': (alternate, reading) => reading.read(chosen(alternate).children),
  'w:sdt': (control, reading) => {
    const content = child(control, 'w:sdtContent')
    if (!content) return
    if (toggle(child(control, 'w:sdtPr'), 'w:showingPlcHdr'))
      reading.ledger.lose('placeholder', 'A content control was left unfilled.', textOf(content))
    else reading.read(content.children)
  },
  'w:sdtPr': skip,
  'w:sdtEndPr': skip,
  'w:customXmlPr': skip,
  'w:smartTagPr': skip,
  'w:ruby': (ruby, reading) => {
    const gloss = child(ruby, 'w:rt')
    if (gloss) reading.ledger.lose('ruby', 'A gloss stands above the text.', textOf(gloss))
    reading.read(child(ruby, 'w:rubyBase')?.children ?? [])
  },
  'w:sectPr': skip,
  'w:subDoc': (_, { ledger }) => ledger.lose('embedded-file', 'Another document is linked in here.', ''),
  'w:fldSimple': (field, reading) => {
    reading.read(field.children.filter((node) => typeof node === 'string' || node.name !== 'w:fldData'))
  },
  'w:background': skip,
}

/** True for the properties of a list of contents. */
export const isContents = (styleName: string): boolean => /^(?:toc \d|table of figures)/i.test(styleName)
