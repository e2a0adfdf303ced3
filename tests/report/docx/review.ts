import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { locateDocx } from '../../../src/ingest/docx/index.ts'
import { blocksOf } from '../../../src/model/index.ts'
import { annotate } from '../../../src/report/docx/annotate.ts'
import { structure } from '../../../src/structure/index.ts'

/** The .docx with a comment at the first place of each text; each comment says its text. */
export async function commented(bytes: Uint8Array, texts: readonly string[]): Promise<Uint8Array> {
  const located = await locateDocx({ path: 'x.docx', bytes })
  const blocks = blocksOf(structure(located))
  const remarks = texts.map((text) => {
    const block = blocks.find(({ value }) => value.includes(text))
    if (!block) throw new Error(`no block says "${text}" but ${blocks.map(({ value }) => value).join('|')}`)
    const start = block.value.indexOf(text)
    return { about: { block: block.id, start, end: start + text.length }, paragraphs: [text] }
  })
  return annotate({ bytes, texts: located.texts, blocks }, remarks)
}

/** A part as text, in whatever Unicode it is. */
export function partOf(bytes: Uint8Array, name: string): string {
  const part = unzipSync(bytes)[name]
  if (!part) throw new Error(`there is no ${name}`)
  if (part[0] === 0xff && part[1] === 0xfe) return new TextDecoder('utf-16le').decode(part)
  return strFromU8(part).replace(/^\u{feff}/u, '')
}

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

/** What a part says to a reader that knows only local names: calls with each element, its parents, and text. */
function walk(
  xml: string,
  seen: {
    open?: (element: Element, parents: readonly Element[]) => void
    text?: (text: string, parents: readonly Element[]) => void
  },
): void {
  const parents: Element[] = []
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ local, attributes }) => {
    const named = Object.fromEntries(Object.values(attributes).map(({ local, value }) => [local, value]))
    const element = { name: local, attributes: named }
    seen.open?.(element, parents)
    parents.push(element)
  })
  parser.on('closetag', () => parents.pop())
  parser.on('text', (text) => seen.text?.(text, parents))
  parser.write(xml).close()
}

/** The words of each comment, by its id. */
export function commentsOf(bytes: Uint8Array, part = 'word/comments.xml'): Map<string, string> {
  const comments = new Map<string, string>()
  walk(partOf(bytes, part), {
    open: ({ name, attributes }) => {
      if (name === 'comment') comments.set(attributes.id!, '')
    },
    text: (text, parents) => {
      const id = parents.find(({ name }) => name === 'comment')?.attributes.id
      if (id !== undefined && parents.at(-1)?.name === 't') comments.set(id, comments.get(id) + text)
    },
  })
  return comments
}

/** What stands between the marks of each comment, notes as [^id], drawings as [drawing]. */
export function markedIn(bytes: Uint8Array, part = 'word/document.xml'): Map<string, string> {
  const marked = new Map<string, string>()
  const open = new Set<string>()
  const add = (text: string) => {
    for (const id of open) marked.set(id, marked.get(id) + text)
  }
  walk(partOf(bytes, part), {
    open: ({ name, attributes }) => {
      if (name === 'commentRangeStart') {
        open.add(attributes.id!)
        marked.set(attributes.id!, '')
      }
      if (name === 'commentRangeEnd') open.delete(attributes.id!)
      if (name === 'footnoteReference') add(`[^${attributes.id}]`)
      if (name === 'drawing' || name === 'pict') add('[drawing]')
    },
    text: (text, parents) => {
      if (parents.at(-1)?.name === 't') add(text)
    },
  })
  return marked
}

/** Where marks of ranges and runs may stand (ECMA-376, EG_PContent and what holds it). */
const HOLDERS = new Set(
  'p hyperlink ins del moveTo moveFrom sdtContent smartTag fldSimple customXml dir bdo rt rubyBase'.split(
    ' ',
  ),
)

/** What of the rules of ECMA-376 for comments a file breaks; empty for one that Word opens. */
export function broken(
  bytes: Uint8Array,
  part = 'word/document.xml',
  comments = 'word/comments.xml',
): string[] {
  const faults: string[] = []
  const seen = new Map<string, string[]>()
  let firstInRun = true
  walk(partOf(bytes, part), {
    open: ({ name, attributes }, parents) => {
      const parent = parents.at(-1)?.name ?? ''
      if (name.startsWith('comment')) seen.set(attributes.id!, [...(seen.get(attributes.id!) ?? []), name])
      if (/^commentRange/.test(name) && !HOLDERS.has(parent)) faults.push(`${name} in ${parent}`)
      if (name === 'commentReference' && parent !== 'r') faults.push(`${name} in ${parent}`)
      if (name === 'commentReference' && parents.some((each) => each.name === 'txbxContent'))
        faults.push('a comment in a text box')
      if (name === 'r' && !HOLDERS.has(parent)) faults.push(`r in ${parent}`)
      if (name === 'rPr' && parent === 'r' && !firstInRun) faults.push('rPr is not first in its run')
      firstInRun = name === 'r'
      if (name === 'pPr' && parent !== 'p') faults.push(`pPr in ${parent}`)
    },
  })
  const ids = [...commentsOf(bytes, comments).keys()]
  if (new Set(ids).size !== ids.length) faults.push('two comments have one id')
  for (const [id, marks] of seen) {
    if (marks.join(' ') !== 'commentRangeStart commentRangeEnd commentReference')
      faults.push(`marks of ${id}: ${marks.join(' ')}`)
    if (!ids.includes(id)) faults.push(`marks without comment ${id}`)
  }
  for (const id of ids) if (!seen.has(id)) faults.push(`comment ${id} without marks`)
  const types = partOf(bytes, '[Content_Types].xml')
  if ((types.match(/wordprocessingml\.comments\+xml/g) ?? []).length !== 1)
    faults.push('content type of comments')
  return faults
}
