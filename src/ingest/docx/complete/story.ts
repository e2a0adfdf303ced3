import type { XmlElement, XmlNode } from '../xml/element.ts'
import { closeParagraph } from './paragraphs.ts'
import type { Reading } from './reading.ts'

/** The paragraphs and tables in a cell, a text box, a note or the body, read apart from what is around them. */
export function readStory(nodes: readonly XmlNode[], reading: Reading): readonly XmlElement[] {
  const { blocks, pieces, isNumbered, boxes, look, styleLook, rows, cells } = reading
  const outer = { blocks, pieces, isNumbered, boxes, look, styleLook, rows, cells }
  Object.assign(reading, { blocks: [], pieces: [], isNumbered: false, boxes: [] })
  Object.assign(reading, { look: {}, styleLook: {}, rows: [], cells: [] })
  reading.read(nodes)
  // Runs outside of any paragraph, or a paragraph whose end is deleted, may be left.
  closeParagraph(undefined, reading)
  const read = reading.blocks
  Object.assign(reading, outer)
  return read
}
