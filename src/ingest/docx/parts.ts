import type { Archive } from './archive/index.ts'
import type { Ledger } from './ledger.ts'
import type { Limits } from './limits.ts'
import { childrenOf, type XmlElement } from './xml/element.ts'
import { type Budget, parseXml } from './xml/parse.ts'

/** The XML parts of a .docx, found by their relationships, each parsed at most once a call. */
export interface Package {
  /** Name of the part that holds the body: "word/document.xml" by habit. */
  readonly main: string
  /** Names of the parts of one kind ("footnotes", "header") that the body refers to. */
  named(kind: string): readonly string[]
  /** Root of a part; undefined, and counted as lost, when it is damaged or missing. */
  part(name: string): XmlElement | undefined
  /** The letters of a part that need not be XML; empty, and counted as lost, when it is damaged or missing. */
  text(name: string): string
  /** Root of the part with the body. Throws an Error with the reason when it is damaged. */
  body(): XmlElement
}

const PARTS_OF_TEXT = new Set(['footnotes', 'endnotes', 'comments', 'header', 'footer'])

/** The package in an archive. Throws an Error when no part holds a body. */
export function openPackage(archive: Archive, limits: Limits, ledger: Ledger): Package {
  const budget: Budget = { elements: 0 }
  const load = (name: string) => parseXml(decode(archive.read(name), name, ledger), limits, budget)
  const attempt = <T>(name: string, read: () => T): T | undefined => {
    try {
      return read()
    } catch (error) {
      ledger.enterPart(name)
      ledger.lose('part', `A part of the package could not be read: ${(error as Error).message}.`, '')
      return undefined
    }
  }
  const part = (name: string) => attempt(name, () => load(name))
  const related = (source: string): Relationship[] => {
    const name = relationshipsOf(source)
    return archive.has(name) ? relationships(part(name), source) : []
  }
  const main = findMain(archive, related(''))
  const targets = related(main)
  return {
    main,
    part,
    text: (name) => attempt(name, () => decode(archive.read(name), name, ledger)) ?? '',
    body: () => load(main),
    named(kind) {
      const found = targets.filter((target) => target.kind === kind).map(({ name }) => name)
      const usual = `word/${kind}.xml`
      if (found.length === 0 && archive.has(usual)) return [usual]
      if (PARTS_OF_TEXT.has(kind)) return [...new Set(found)]
      return [...new Set(found)].filter((name) => archive.has(name))
    },
  }
}

interface Relationship {
  /** Last word of its type: "footnotes", "officeDocument". */
  readonly kind: string
  /** Part that it leads to. */
  readonly name: string
}

function findMain(archive: Archive, relationships: readonly Relationship[]): string {
  const declared = relationships.find(({ kind, name }) => kind === 'officeDocument' && archive.has(name))
  const main = declared?.name ?? 'word/document.xml'
  if (!archive.has(main)) throw new Error('it is a zip archive, but holds no word/document.xml')
  return main
}

function relationships(root: XmlElement | undefined, source: string): Relationship[] {
  return childrenOf(root, 'rel:Relationship')
    .filter(({ attributes }) => attributes.TargetMode !== 'External')
    .map(({ attributes }) => ({
      kind: (attributes.Type ?? '').split('/').at(-1)!,
      name: resolve(source, attributes.Target ?? ''),
    }))
}

const relationshipsOf = (name: string): string => name.replace(/([^/]*)$/, '_rels/$1.rels')

/** A target as a part name: relative to the folder of its source, or absolute. */
function resolve(source: string, target: string): string {
  const folder = target.startsWith('/') ? [] : source.split('/').slice(0, -1)
  const path: string[] = [...folder]
  for (const step of target.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  }
  return path.join('/')
}

/** The text of a part, in UTF-8 or, by its byte order mark, UTF-16. Bytes that are no UTF-8 are counted. */
function decode(bytes: Uint8Array, name: string, ledger: Ledger): string {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-16be'
  if (utf16 === 'utf-16le' || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return new TextDecoder(utf16).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const text = new TextDecoder().decode(bytes)
    const count = text.split('\u{fffd}').length - 1
    ledger.enterPart(name)
    ledger.lose(
      'invalid-utf8',
      `${count} bytes are no UTF-8 and were read as U+FFFD.`,
      '\u{fffd}'.repeat(count),
    )
    return text
  }
}
