/** The only importer of mammoth: the completed parts → its document tree. */
import { zipSync } from 'fflate'
import mammoth from 'mammoth'
import type { Completed } from './complete/index.ts'
import type { DocumentNode, Node } from './nodes.ts'
import { plainBlock, plainBlocks } from './plain-block.ts'
import { child, element, isElement } from './xml/element.ts'
import { serialize } from './xml/serialize.ts'

/** What mammoth read, and what it says that it could not. */
export interface DocumentTree {
  readonly root: Node
  readonly warnings: readonly string[]
}

const HEADINGS = Array.from({ length: 9 }, (_, i) => i + 1)

/** Styles by which a heading keeps its level; all other looks are written into the runs. */
const STYLES = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${HEADINGS.map(
  (n) => `<w:style w:type="paragraph" w:styleId="Heading${n}"><w:name w:val="heading ${n}"/></w:style>`,
).join('')}</w:styles>`

/** The document tree of the completed parts: of mammoth, but for blocks of nothing but text and marks of notes. */
export async function readTree(completed: Completed): Promise<DocumentTree> {
  const body = child(completed.document, 'w:body')!
  const blocks = body.children.filter(isElement)
  const plain = blocks.map(plainBlock)
  const notes = plainNotes(completed)
  const others = blocks.filter((_, index) => !plain[index])
  if (others.length === 0 && notes.isAll)
    return { root: documentOf(plain as Node[], notes.own), warnings: [] }
  const document = element('w:document', {}, [element('w:body', {}, others)])
  const { root, warnings } = await readByMammoth({ ...notes.others, document })
  const read = root as DocumentNode
  if (read.children.length !== others.length) return readByMammoth(completed)
  let next = 0
  const children = plain.map((own) => own ?? read.children[next++]!)
  return { root: documentOf(children, notes.own, read), warnings }
}

/** A document of these blocks, whose notes are these or else those of another one. */
const documentOf = (
  children: readonly Node[],
  notes: ReadonlyMap<string, readonly Node[]>,
  other?: DocumentNode,
): DocumentNode => ({
  type: 'document',
  children,
  notes: {
    resolve(reference) {
      const body = notes.get(`${reference.noteType} ${reference.noteId}`)
      return body ? { body } : (other?.notes.resolve(reference) ?? null)
    },
  },
})

/** The notes that hold nothing but plain blocks, and the parts with all others. */
function plainNotes({ footnotes, endnotes }: Completed) {
  const own = new Map<string, readonly Node[]>()
  const others = [footnotes, endnotes].map((part) => {
    const rest = part.children.filter(isElement).filter((note) => {
      const body = plainBlocks(note.children.filter(isElement))
      if (!body) return true
      own.set(`${note.name.slice(2)} ${note.attributes['w:id']}`, body)
      return false
    })
    return element(part.name, part.attributes, rest)
  })
  const isAll = others.every(({ children }) => children.length === 0)
  return { own, isAll, others: { footnotes: others[0]!, endnotes: others[1]! } }
}

/** The document tree as mammoth hands it to `transformDocument`. */
export async function readByMammoth(completed: Completed): Promise<DocumentTree> {
  let root: Node | undefined
  const result = await mammoth.convertToHtml(input(completed), {
    // Rules for making HTML, which are parsed anew at each call.
    includeDefaultStyleMap: false,
    includeEmbeddedStyleMap: false,
    // Without children, no HTML is made.
    transformDocument: (document: Node) => {
      root = document
      return { ...document, children: [] }
    },
  })
  return { root: root!, warnings: result.messages.map(({ message }) => message) }
}

type Input = Parameters<typeof mammoth.convertToHtml>[0]

/** mammoth reads `file` in Node; its build for browsers knows `arrayBuffer` only, so that is made on demand. */
function input({ document, footnotes, endnotes }: Completed): Input {
  const parts = new Map([
    ['word/document.xml', serialize(document)],
    ['word/footnotes.xml', serialize(footnotes)],
    ['word/endnotes.xml', serialize(endnotes)],
    ['word/styles.xml', STYLES],
  ])
  const file = {
    exists: (name: string) => parts.has(name),
    read: async (name: string) => parts.get(name)!,
  }
  return {
    file,
    get arrayBuffer() {
      const encoder = new TextEncoder()
      const files = [...parts].map(([name, text]) => [name, encoder.encode(text)] as const)
      return zipSync(Object.fromEntries(files), { level: 0 }).buffer as ArrayBuffer
    },
  } as unknown as Input
}
