import { descendants, element, isElement, type XmlElement } from '../xml/element.ts'
import type { Handlers, Reading } from './reading.ts'
import { addSymbol } from './runs.ts'

/** The complex fields of one story: Word writes code and result one after the other between marks. */
export interface Fields {
  /** True where text is code, not result. */
  inCode(): boolean
  /** True inside the result of a field that lists the contents. */
  inContents(): boolean
  /** Follows a mark, before which the paragraph has so many pieces. Gives the code of a field that ends without any result. */
  mark(fldChar: XmlElement, pieces: number): string | undefined
  addCode(text: string): void
}

interface Open {
  code: string
  result: boolean
  /** Pieces of the paragraph before the result; fewer, once a paragraph has ended in it. */
  before: number
}

/** The first words of a code tell what it does. */
const LONGEST_CODE = 400

const MARK = new Set(['w:fldChar'])

/** Follows the fields of a story. Marks without a partner are passed over: they would swallow the rest. */
export function followFields(story: XmlElement): Fields {
  const paired = pairs(story)
  const open: Open[] = []
  // Counted, not looked up: fields may be nested by the thousand.
  const inside = { code: 0, contents: 0 }
  return {
    inCode: () => inside.code > 0,
    inContents: () => inside.contents > 0,
    addCode(text) {
      const last = open.at(-1)
      if (last && !last.result && last.code.length < LONGEST_CODE) last.code += text
    },
    mark(fldChar, pieces) {
      if (!paired.has(fldChar)) return undefined
      const type = fldChar.attributes['w:fldCharType']
      if (type === 'begin') open.push({ code: '', result: false, before: pieces })
      if (type === 'separate') open.at(-1)!.before = pieces
      enter(open.at(-1)!, type, inside)
      const ended = type === 'end' ? open.pop() : undefined
      return ended?.before === pieces ? ended.code.trim() : undefined
    },
  }
}

function enter(field: Open, type: string | undefined, inside: { code: number; contents: number }): void {
  const contents = /^\s*TOC\b/.test(field.code) ? 1 : 0
  if (type === 'begin') inside.code++
  else if (field.result) inside.contents -= type === 'end' ? contents : 0
  else {
    inside.code--
    field.result = true
    if (type !== 'end') inside.contents += contents
  }
}

/** Marks that belong to a field with a beginning and an end. */
function pairs(story: XmlElement): Set<XmlElement> {
  const paired = new Set<XmlElement>()
  const open: XmlElement[][] = []
  for (const mark of descendants(story, MARK)) {
    const type = mark.attributes['w:fldCharType']
    if (type === 'begin') open.push([mark])
    else if (type === 'end') for (const part of open.pop() ?? []) paired.add(part).add(mark)
    else open.at(-1)?.push(mark)
  }
  return paired
}

const OPTIONS = new Set(['w:listEntry'])

/** Simple and complex fields: the result is text, the code is not. */
export const fieldHandlers: Handlers = {
  'w:fldChar': (mark, reading) => {
    const code = reading.fields.mark(mark, reading.pieces.length)
    if (code && !reading.fields.inCode()) printCode(code, reading)
    const result = formResult(mark)
    if (result) reading.pieces.push({ look: reading.look, content: result })
  },
  'w:instrText': (code, reading) => {
    reading.fields.addCode(code.children.filter((node) => !isElement(node)).join(''))
  },
  'w:delInstrText': () => {},
}

const SYMBOL = /^SYMBOL\s+(0x[\da-f]{1,4}|\d{1,5})(?:.*?\\f\s+"?([^"\\]{1,40}))?/i
/** Fields that print what their code says: formulas, buttons, numbers of an older kind. */
const PRINTED = /^(?:EQ|MACROBUTTON|GOTOBUTTON|LISTNUM|AUTONUM|AUTONUMLGL|AUTONUMOUT)\b/i

/** A field without a result may print its code all the same. */
function printCode(code: string, reading: Reading): void {
  const [, letter, font = ''] = SYMBOL.exec(code) ?? []
  if (letter) {
    const code = Number(letter).toString(16).padStart(4, '0')
    addSymbol(element('w:sym', { 'w:font': font.trim(), 'w:char': code }), reading)
  } else if (PRINTED.test(code))
    reading.ledger.lose('field-code', 'The field prints what its code says.', code)
}

/** What a form field shows by itself: the box that is ticked, the option that is chosen. */
function formResult(mark: XmlElement): string {
  const list = descendants(mark, new Set(['w:ddList']))[0]
  if (list) {
    const index = Number(descendants(list, new Set(['w:result']))[0]?.attributes['w:val'] ?? 0)
    return descendants(list, OPTIONS)[index]?.attributes['w:val'] ?? ''
  }
  const box = descendants(mark, new Set(['w:checkBox']))[0]
  if (!box) return ''
  const checked = descendants(box, new Set(['w:checked', 'w:default']))
  return checked.some(({ attributes }) => !['0', 'false'].includes(attributes['w:val'] ?? '1')) ? '☒' : '☐'
}
