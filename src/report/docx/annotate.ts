import { type Archive, openArchive } from '../../ingest/docx/archive/index.ts'
import { openLedger } from '../../ingest/docx/ledger.ts'
import type { SourceText } from '../../ingest/docx/letters.ts'
import { DEFAULT_LIMITS } from '../../ingest/docx/limits.ts'
import { openPackage } from '../../ingest/docx/parts.ts'
import type { Block } from '../../model/index.ts'
import { anchorOf, type Located } from './anchor.ts'
import { commentsXml } from './comments-xml.ts'
import { insertMarks, type Marked } from './insert.ts'
import { type PartText, readPart } from './part-text.ts'
import { append, declare, noRelationships, relate } from './relations-xml.ts'
import type { Remark } from './remarks.ts'
import { type Scan, scan } from './scan.ts'
import { rewriteZip } from './zip.ts'

/** A .docx, and where the text of its blocks stands in it. */
export interface Locatable {
  readonly bytes: Uint8Array
  readonly texts: readonly SourceText[]
  /** With points that count letters. */
  readonly blocks: readonly Block[]
}

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const STRICT_OFFICE = 'http://purl.oclc.org/ooxml/officeDocument/relationships'

/**
 * The .docx with comments: its body has marks, its comments are more, and all other parts stand as they did, byte for
 * byte. Comments that it had are kept; new ones have fresh ids. Without remarks it is the same file.
 */
export function annotate({ bytes, texts, blocks }: Locatable, remarks: readonly Remark[]): Uint8Array {
  if (remarks.length === 0) return bytes
  const opened = open(bytes, texts)
  const { main, text, scans, body, old } = opened
  const located: Located = {
    ...{ main, xml: text.text, scans, texts },
    blocks: new Map(blocks.map((block) => [block.id, block])),
  }
  const first = 1 + Math.max(0, ...body.commentIds, ...(old ? scan(old.text).commentIds : []))
  const marked = remarks.flatMap(({ about }, at): Marked[] => {
    const anchor = anchorOf(about, located)
    return anchor ? [{ id: first + at, ...anchor }] : []
  })
  if (marked.length < remarks.length) throw new Error('Unexpected document without a paragraph of text')
  const changed = commentParts(opened, remarks, first)
  changed.set(main, text.encode(insertMarks(text.text, body, marked)))
  return rewriteZip(bytes, changed)
}

/** The parts of a package that comments concern. */
interface Opened {
  readonly archive: Archive
  /** The part with the body: its name, its text, and what it holds. */
  readonly main: string
  readonly text: PartText
  readonly body: Scan
  /** All parts with letters. */
  readonly scans: ReadonlyMap<string, Scan>
  /** The part with the comments that it had. */
  readonly known: string | undefined
  readonly old: PartText | undefined
}

function open(bytes: Uint8Array, texts: readonly SourceText[]): Opened {
  const archive = openArchive(bytes, DEFAULT_LIMITS)
  const parts = openPackage(archive, DEFAULT_LIMITS, openLedger())
  const { main } = parts
  const text = readPart(archive.read(main))
  const body = scan(text.text)
  const scans = new Map([[main, body]])
  for (const { part } of texts) if (!scans.has(part)) scans.set(part, scan(readPart(archive.read(part)).text))
  const known = parts.named('comments').find((name) => archive.has(name))
  const old = known === undefined ? undefined : readPart(archive.read(known))
  return { archive, main, text, body, scans, known, old }
}

/** The parts that hold the comments, those that it had and the new ones, with ids from `first` on. */
function commentParts(
  { archive, main, body, known, old }: Opened,
  remarks: readonly Remark[],
  first: number,
): Map<string, Uint8Array> {
  if (known === undefined || !old)
    return new Map(newComments(archive, [main, body.namespace], commentsXml(remarks, first, 'w:')))
  return new Map([[known, old.encode(append(old.text, (w) => commentsXml(remarks, first, w)))]])
}

/** The parts that a package without comments needs to have some. */
function newComments(
  archive: Archive,
  [main, namespace]: readonly [string, string],
  comments: string,
): [string, Uint8Array][] {
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  let file = 'comments.xml'
  while (archive.has(folder + file)) file = `doisoat-${file}`
  const rels = `${folder}_rels/${main.slice(folder.length)}.rels`
  const relations: PartText = archive.has(rels)
    ? readPart(archive.read(rels))
    : { text: noRelationships, encode: (text) => new TextEncoder().encode(text) }
  const types = readPart(archive.read('[Content_Types].xml'))
  const office = namespace === STRICT ? STRICT_OFFICE : OFFICE
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${namespace}">${comments}</w:comments>`
  return [
    ['[Content_Types].xml', types.encode(declare(types.text, folder + file, TYPE))],
    [rels, relations.encode(relate(relations.text, `${office}/comments`, file))],
    [folder + file, new TextEncoder().encode(xml)],
  ]
}
