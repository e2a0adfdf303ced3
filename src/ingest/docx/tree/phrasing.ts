import type { PhrasingContent } from 'mdast'
import { cleanText } from '../../characters/index.ts'
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
      return node.children.flatMap((child) => atoms(child, notes, own))
    }
    default:
      return 'children' in node ? node.children.flatMap((child) => atoms(child, notes, look)) : []
  }
}

/** Joins texts of one weight; blanks take the weight of what is before them, so that they part nothing. */
function join(all: readonly Atom[]): Atom[] {
  const joined: Atom[] = []
  for (const { bold, node } of all) {
    const last = joined.at(-1)
    if (node.type !== 'text' || last?.node.type !== 'text') joined.push({ bold, node })
    else if (last.bold === bold || node.value.trim() === '')
      joined[joined.length - 1] = {
        bold: last.bold,
        node: { type: 'text', value: last.node.value + node.value },
      }
    else joined.push({ bold, node })
  }
  return joined.map(({ bold, node }) =>
    node.type === 'text' ? { bold, node: { type: 'text', value: cleanText(node.value) } } : { bold, node },
  )
}

/** Brackets that hold nothing but the mark of a note are part of the mark: "tổ chức([^1])". */
function unbracket(all: Atom[]): Atom[] {
  for (let at = 1; at + 1 < all.length; at++) {
    const [before, mark, after] = [all[at - 1]!, all[at]!, all[at + 1]!]
    if (mark.node.type !== 'footnoteReference') continue
    if (before.node.type !== 'text' || after.node.type !== 'text') continue
    if (!before.node.value.endsWith('(') || !after.node.value.startsWith(')')) continue
    all[at - 1] = { ...before, node: { type: 'text', value: before.node.value.slice(0, -1) } }
    all[at + 1] = { ...after, node: { type: 'text', value: after.node.value.slice(1) } }
  }
  return all.filter(({ node }) => node.type !== 'text' || node.value !== '')
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
