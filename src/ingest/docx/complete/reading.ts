import type { FontDecoder } from '../../characters/index.ts'
import type { Ledger } from '../ledger.ts'
import type { Letters, Sources } from '../letters.ts'
import type { FontReader, RunLook } from '../look.ts'
import type { Counters } from '../numbering/counters.ts'
import type { Styles } from '../styles.ts'
import type { XmlElement, XmlNode } from '../xml/element.ts'
import type { Fields } from './fields.ts'

/** A stretch of one look, or a mark that stands between stretches: a tab, a break, the mark of a note. */
export interface Piece {
  readonly look: RunLook
  readonly content: string | XmlElement
  /** Where the letters come from; only where letters are numbered. */
  readonly sources?: Sources
}

/** What the reader of one story (the body, the notes, a header) is in the middle of. */
export interface Reading {
  readonly ledger: Ledger
  readonly styles: Styles
  readonly font: FontReader
  readonly counters: Counters
  readonly decode: FontDecoder
  readonly fields: Fields
  /** Present where letters are numbered, so that a place in the report leads back into the package. */
  readonly letters?: Letters | undefined
  /** Ids of the notes that were referred to: "footnote 3". */
  readonly references: Set<string>
  /** Where finished paragraphs and tables go; a cell or a text box has its own. */
  blocks: XmlElement[]
  /** Pieces of the open paragraph. */
  pieces: Piece[]
  /** True where the open paragraph runs on from one that has its number already. */
  isNumbered: boolean
  /** Look of the open run, and what its paragraph's style gives it. */
  look: RunLook
  styleLook: RunLook
  /** What the style of the open table gives the text in it; undefined where it says nothing. */
  tableLook: RunLook | undefined
  /** Text boxes that hang on the open paragraph: they follow it. */
  boxes: XmlElement[]
  /** Rows of the open table and cells of the open row. */
  rows: Row[]
  cells: Cell[]
  /** Insertions of tracked changes that were read as text. */
  insertions: number
  /** Reads nodes in document order. */
  read(nodes: readonly XmlNode[]): void
}

/** A row under way. */
export interface Row {
  readonly head: boolean
  readonly cells: readonly Cell[]
}

/** A cell under way; `continued` when it only prolongs the cell above. */
export interface Cell {
  readonly span: number
  readonly continued: boolean
  readonly blocks: readonly XmlElement[]
}

/** Reads one kind of element. */
export type Handler = (element: XmlElement, reading: Reading) => void

/** Handlers by the name of the element. */
export type Handlers = Readonly<Record<string, Handler>>

/** Passes over an element with all that it holds: properties, marks of editors. */
export const skip: Handler = () => {}
