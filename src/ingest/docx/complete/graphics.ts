import type { XmlElement } from '../xml/element.ts'
import { child, descendants } from '../xml/element.ts'
import { type Handlers, type Reading, skip } from './reading.ts'
import { readStory } from './story.ts'
import { textOf } from './text.ts'

const lose = (reading: Reading, kind: string, reason: string, text = ''): void =>
  reading.ledger.lose(kind, reason, text)

const CHART = 'A chart is not read; its text is listed by its part.'
const INK = 'What was written by hand is not read.'

/** Drawings: the text of text boxes follows the paragraph they hang on; pictures are counted as lost. */
export const graphicHandlers: Handlers = {
  'w:txbxContent': (box, reading) => {
    for (const block of readStory(box.children, reading)) reading.boxes.push(block)
  },
  'pic:pic': (picture, reading) => {
    const name = descendants(picture, new Set(['pic:cNvPr']))[0]?.attributes.descr ?? ''
    lose(reading, 'image', `A picture is not read${name ? ` ("${name.slice(0, 80)}")` : ''}.`)
  },
  'v:imagedata': (_, reading) => lose(reading, 'image', 'A picture is not read.'),
  'v:textpath': (art, reading) =>
    lose(reading, 'word-art', 'The text is drawn as a picture.', art.attributes.string ?? ''),
  'a:t': (text, reading) => lose(reading, 'drawing-text', 'The text is part of a drawing.', textOf(text)),
  'c:chart': (_, reading) => lose(reading, 'chart', CHART),
  'cx:chart': (_, reading) => lose(reading, 'chart', CHART),
  'w:contentPart': (_, reading) => lose(reading, 'image', INK),
  'w14:contentPart': (_, reading) => lose(reading, 'image', INK),
  'w:object': (object, reading) => readObject(object, reading),
  'wp:positionH': skip,
  'wp:positionV': skip,
  '?:sizeRelH': skip,
  '?:sizeRelV': skip,
  'w:binData': skip,
  'w:fldData': skip,
}

function readObject(object: XmlElement, reading: Reading): void {
  const program = child(object, 'o:OLEObject')?.attributes.ProgID ?? 'another program'
  lose(reading, 'embedded-object', `An object of ${program} is not read.`)
  for (const node of object.children) {
    // The shape of an object is its picture, and no further loss.
    if (typeof node === 'string' || node.name !== 'v:shape') reading.read([node])
    else reading.read(descendants(node, new Set(['w:txbxContent'])))
  }
}
