import type { Block } from '../../model/index.ts'
import { type LetterheadLine, letterheadLines, type Spot } from '../letterhead.ts'
import { markedText } from './marked-text.ts'
import { html, type Markup } from './markup.ts'
import type { View } from './view.ts'

const spots: readonly Spot[] = ['left', 'right', 'title', 'subject', 'addressees']

/** The letterhead as the decree lays it out: agencies and number beside emblem, place and date, kind and subject below. */
export function letterhead(blocks: readonly Block[], view: View): Markup | false {
  const lines = letterheadLines(blocks, view.audit.report.header)
  const set = (spot: Spot): Markup | false => {
    const own = lines.filter((line) => line.spot === spot)
    return own.length > 0 && html`<div class="${spot}">${own.map((line) => paragraph(line, view))}</div>`
  }
  return (
    lines.length > 0 &&
    html`<header class="letterhead">${spots.map(set)}
</header>`
  )
}

function paragraph({ block, at, look, ruled }: LetterheadLine, view: View): Markup {
  const id = at === 0 && html` id="${view.prefix}${block.id}"`
  const marker = block.marker && html`<span class="marker">${block.marker} </span>`
  return html`<p class="${look}${ruled && ' ruled'}"${id}>${marker}${markedText(block, { prefix: view.prefix, figures: [] })}</p>`
}
