import type { PhrasingContent, Text } from 'mdast'
import { cleanText } from '../../characters/index.ts'
import { cutSources, joinSources, readSources, realign, type Sources } from '../letters.ts'
import type { Node, Run } from '../nodes.ts'
import type { Notes } from './notes.ts'
import { raise } from './superscript.ts'

/** The content of one paragraph: neighbouring texts joined, bold ones as `strong`, tabs as "\t". */
export function phrasing(children: readonly Node[], notes: Notes): PhrasingContent[] {
  const flat = children.flatMap((child) => atoms(child, notes, { bold: false, raised: 'baseline' }))
  return wrapBold(unbracket(join(flat)))
}

interface Look {
  readonly bold: boolean
  readonly raised: Run['verticalAlignment']
}

/** Content that is not nested yet. */
interface Atom {
  readonly bold: boolean
  readonly node: PhrasingContent
}

function atoms(node: Node, notes: Notes, look: Look): Atom[] {
  const atom = (content: PhrasingContent): Atom[] => [{ bold: look.bold, node: content }]
  switch (node.type) {
    case 'text':
      return atom({ type: 'text', value: raise(node.value, look.raised) })
    case 'tab':
      return atom({ type: 'text', value: '\t' })
    case 'break':
      return atom({ type: 'break' })
    case 'noteReference':
      return [{ bold: false, node: { type: 'footnoteReference', ...notes.refer(node) } }]
    case 'run': {
      const own = { bold: node.isBold, raised: node.verticalAlignment }
      const found = node.children.flatMap((child) => atoms(child, notes, own))
      const sources = readSources(node.font)
      return sources ? placed(found, sources) : found
    }
    default:
      return 'children' in node ? node.children.flatMap((child) => atoms(child, notes, look)) : []
  }
}

/** The atoms of one run, each with the sources of its own letters. */
function placed(found: readonly Atom[], sources: Sources): Atom[] {
  let at = 0
  return found.map(({ bold, node }) => {
    if (node.type !== 'text') return { bold, node }
    const letters = cutSources(sources, at)
    at += node.value.length
    return { bold, node: { ...node, data: { letters } } }
  })
}

/** Joins texts of one weight; blanks take the weight of what is before them, so that they part nothing. */
function join(all: readonly Atom[]): Atom[] {
  const joined: Atom[] = []
  for (const { bold, node } of all) {
    const last = joined.at(-1)
    if (node.type !== 'text' || last?.node.type !== 'text') joined.push({ bold, node })
    else if (last.bold === bold || node.value.trim() === '')
      joined[joined.length - 1] = { bold: last.bold, node: joinTexts(last.node, node) }
    else joined.push({ bold, node })
  }
  return joined.map(({ bold, node }) => ({ bold, node: node.type === 'text' ? clean(node) : node }))
}

function joinTexts(first: Text, second: Text): Text {
  const value = first.value + second.value
  if (!first.data?.letters && !second.data?.letters) return { type: 'text', value }
  const letters = joinSources(first.data?.letters, first.value.length, second.data?.letters)
  return { type: 'text', value, data: { letters } }
}

function clean({ value: raw, data }: Text): Text {
  const value = cleanText(raw)
  return data?.letters
    ? { type: 'text', value, data: { letters: realign(data.letters, raw, value) } }
    : { type: 'text', value }
}

/** Brackets that hold nothing but the mark of a note are part of the mark: "tổ chức([^1])". */
function unbracket(all: Atom[]): Atom[] {
  for (let at = 1; at + 1 < all.length; at++) {
    const [before, mark, after] = [all[at - 1]!, all[at]!, all[at + 1]!]
    if (mark.node.type !== 'footnoteReference') continue
    if (before.node.type !== 'text' || after.node.type !== 'text') continue
    if (!before.node.value.endsWith('(') || !after.node.value.startsWith(')')) continue
    all[at - 1] = { ...before, node: { ...before.node, value: before.node.value.slice(0, -1) } }
    all[at + 1] = { ...after, node: beheaded(after.node, 1) }
  }
  return all.filter(({ node }) => node.type !== 'text' || node.value !== '')
}

/** The text without its first letters. */
export function beheaded(text: Text, count: number): Text {
  const letters = text.data?.letters
  const value = text.value.slice(count)
  return letters ? { ...text, value, data: { letters: cutSources(letters, count) } } : { ...text, value }
}

function wrapBold(all: readonly Atom[]): PhrasingContent[] {
  const wrapped: PhrasingContent[] = []
  for (const { bold, node } of all) {
    const last = wrapped.at(-1)
    if (!bold || (node.type === 'text' && node.value.trim() === '')) wrapped.push(node)
    else if (last?.type === 'strong') last.children.push(node)
    else wrapped.push({ type: 'strong', children: [node] })
  }
  return wrapped
}
