import type { Block, Header } from '../../model/index.ts'
import { codeOf } from '../name.ts'
import { html, type Markup } from './markup.ts'

type Side = 'left' | 'right' | 'title' | 'subject'

/**
 * The letterhead as the decree lays it out: agencies and number on the left, motto, place and date on the right,
 * kind and subject below. The lines are the source's own; none is added for what it leaves out.
 */
export function letterhead(blocks: readonly Block[], header: Header): Markup {
  const lines = blocks.flatMap((block) =>
    block.value.split('\n').map((text) => ({ text, side: sideOf(text, header) })),
  )
  const above = linesAbove(
    lines.filter(({ side }) => side === 'left').map(({ text }) => text),
    header.parentAgency,
  )
  const set = (side: Side) =>
    lines
      .filter((line) => line.side === side)
      .map(({ text }, at) => {
        const isAbove = side === 'left' && at < above
        return html`<p class="${isAbove ? 'above' : look(text)}">${text}</p>`
      })
  return html`<header class="letterhead">
<div class="left">${set('left')}</div><div class="right">${set('right')}</div>
<div class="title">${set('title')}</div><div class="subject">${set('subject')}</div>
</header>`
}

const same = (a: string, b: string | null): boolean =>
  b !== null && b !== '' && a.toLocaleLowerCase('vi').includes(b.toLocaleLowerCase('vi'))

function sideOf(text: string, header: Header): Side {
  if (/^(cộng hòa|cộng hoà|độc lập)/iu.test(text)) return 'right'
  if (/^số\s*:/iu.test(text) || same(text, codeOf(header) || null)) return 'left'
  if (/^.{0,60}\bngày\b.{0,12}\btháng\b/iu.test(text)) return 'right'
  if (header.type !== null && text.trim().toLocaleUpperCase('vi') === header.type.toLocaleUpperCase('vi'))
    return 'title'
  if (same(text, header.subject) || same(header.subject ?? '', text)) return 'subject'
  return /^kính gửi/iu.test(text) ? 'subject' : 'left'
}

/** How many of these lines name the agency above the one that issues. */
function linesAbove(lines: readonly string[], agency: string | null): number {
  const plain = (text: string) => text.replace(/\s+/gu, ' ').trim().toLocaleUpperCase('vi')
  const name = plain(agency ?? '')
  for (let count = 1, read = ''; count <= lines.length; count++) {
    read = plain(`${read} ${lines[count - 1]}`)
    if (read === name) return count
    if (!name.startsWith(read)) return 0
  }
  return 0
}

/** What stands in capitals is set bold, as in print; the motto has a rule below it, place and date lean. */
function look(text: string): string {
  if (/^độc lập/iu.test(text)) return 'motto'
  if (/^số\s*:/iu.test(text)) return 'numbered'
  if (/\bngày\b.{0,12}\btháng\b/iu.test(text)) return 'dated'
  return text === text.toLocaleUpperCase('vi') && /\p{Lu}/u.test(text) ? 'capitals' : 'plain'
}
