import type { Block, BodyNode, Note, Section, Table } from '../../model/index.ts'
import { letterhead } from './letterhead.ts'
import { markedText, noteId } from './marked-text.ts'
import { html, type Markup, say } from './markup.ts'
import { table } from './table.ts'
import type { View } from './view.ts'

/** The text of the report, set as a report is: letterhead, sections, tables, each note below the block that marks it. */
export function paper(view: View): Markup {
  const { report } = view.audit
  const head = report.children.filter((node) => node.type === 'block' && node.kind === 'letterhead')
  const body = report.children.filter((node) => !(node.type === 'block' && node.kind === 'letterhead'))
  const loose = report.notes.filter((note) => note.anchor === null)
  return html`<div class="paper" lang="vi">
${letterhead(head as Block[], view)}${(head as Block[]).map((node) => notesOf(node, view))}
${body.map((node) => bodyNode(node, view))}
${loose.length > 0 && html`<h2 class="loose">${say('Chú thích không có dấu dẫn', 'Notes without a mark')}</h2>`}
${loose.map((note) => noteBody(note, view))}
</div>`
}

/** One section, block or table. Sections are nested no deeper than their numbers go. */
function bodyNode(node: BodyNode, view: View): Markup {
  if (node.type === 'section') return sectionNode(node, view)
  if (node.type === 'block') return html`${block(node, view)}${notesOf(node, view)}`
  return html`${table(node, view)}${node.children.map((cell) => notesOf(cell, view))}`
}

function sectionNode(section: Section, view: View): Markup {
  const { prefix } = view
  return html`<section id="${prefix}s-${section.path}" class="level-${Math.min(section.level, 5)}">
${section.children.map((child) => bodyNode(child, view))}
</section>
`
}

const notesOf = (block: Block, view: View): Markup[] =>
  (view.notesAt.get(block.id) ?? []).map((note) => noteBody(note, view))

function noteBody(note: Note, view: View): Markup {
  const id = `${view.prefix}${noteId(note.number, note.noteKind)}`
  const number = note.anchor
    ? html`<a class="note-number" href="#${id}-mark">${note.number}</a>`
    : html`<span class="note-number">${note.number}</span>`
  return html`<aside class="note" id="${id}">${number}<div>
${note.children.map((child: Block | Table) => (child.type === 'table' ? table(child, view) : block(child, view)))}
</div></aside>
`
}

function block(node: Block, view: View): Markup {
  const text = markedText(node, view.marksIn(node.id))
  const id = `${view.prefix}${node.id}`
  const marker = node.marker && html`<span class="marker">${node.marker} </span>`
  if (node.kind === 'heading') {
    const level = Math.min(node.section.split('/').filter(Boolean).length + 1, 6)
    return html`<div class="heading" role="heading" aria-level="${level}" id="${id}">${marker}${text}</div>
`
  }
  const depth = node.kind === 'item' ? ` depth-${Math.min(Math.max(node.depth, 1), 4)}` : ''
  return html`<p class="${node.kind}${depth}" id="${id}">${marker}${text}</p>
`
}
