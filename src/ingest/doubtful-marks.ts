import type { Nodes, Root, Text } from 'mdast'
import type { Loss } from '../model/index.ts'
import { lossWords } from './reason-words.ts'

const RAISED = /[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}/g
/** As much of a figure as is shown, and as tells that it is one. */
const FARTHEST = 24
const FIGURE = /\d[\d.,]*$/

/**
 * A remark for each raised number that stands behind a figure though no note of that number is there: "2023¹" may be a year
 * whose note was lost, and "5²" a power. A raised number behind a ten is taken for a power.
 */
export function doubtfulMarks(root: Root): Loss[] {
  const losses: Loss[] = []
  const open: Nodes[] = [root]
  let before = ''
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'text') {
      remark(node, before, losses)
      before = `${before}${node.value.slice(-FARTHEST)}`.slice(-FARTHEST)
    } else if (!INLINE.has(node.type)) before = ''
    if ('children' in node) for (const child of node.children.toReversed()) open.push(child)
  }
  return losses
}

const INLINE: ReadonlySet<string> = new Set(['strong', 'emphasis', 'link'])

function remark({ value, position }: Text, before: string, losses: Loss[]): void {
  for (const { 0: raised, index } of value.matchAll(RAISED)) {
    const head = `${before}${value.slice(Math.max(0, index - FARTHEST), index)}`.replace(/[\u00ad]/g, '')
    const figure = FIGURE.exec(head.slice(-FARTHEST))?.[0]
    if (figure === undefined || /(?:^|[.,])10$/.test(figure)) continue
    losses.push({
      kind: 'note-mark',
      reason: lossWords('A raised number stands behind a figure, and no note of that number is there.'),
      where: position ? `line ${position.start.line}` : 'the whole file',
      length: 0,
      text: `${figure}${raised}`,
    })
  }
}
