import type { Block, Header, SourcePoint } from '../../../model/index.ts'
import { type LetterheadLine, type Look, letterheadLines, type Spot } from '../../letterhead.ts'
import { columns, rule, TEXT_WIDTH } from './columns.ts'
import { lineOf, type Setting } from './paragraph.ts'

const LEFT = 3350
/** Room between the letterhead and the text. */
const BELOW = 240
const WIDTHS: Readonly<Record<Spot, number>> = {
  left: LEFT,
  right: TEXT_WIDTH - LEFT,
  title: TEXT_WIDTH,
  subject: TEXT_WIDTH,
  addressees: TEXT_WIDTH,
}
/** How long the rules below the emblem, the agency and the subject are. */
const RULES: Readonly<Partial<Record<Look, number>>> = { motto: 3100, agency: 1100, plain: 1500 }
const BOLD: ReadonlySet<Look> = new Set(['agency', 'motto', 'stamp'])
const GAP: Readonly<Partial<Record<Look, number>>> = { numbered: 60, dated: 60, stamp: 60 }

/** The letterhead as the decree lays it out: two columns, kind and subject below, then who shall read it. */
export function letterhead(blocks: readonly Block[], header: Header, setting: Setting): string {
  const points = new Map<string, SourcePoint[]>(blocks.map(({ id }) => [id, []]))
  const lines = letterheadLines(blocks, header)
  const written = (spot: Spot): string =>
    lines
      .filter((line) => line.spot === spot)
      .map((line) => {
        const { xml, points: own } = lineOf(line.block, lookOf(line, setting))
        points.get(line.block.id)!.push(...own.map((point) => ({ ...point, at: point.at + line.at })))
        return xml + (line.ruled ? ruleOf(line) : '')
      })
      .join('')
  const [left, right] = [written('left'), written('right')]
  const sides = [
    { width: WIDTHS.left, content: left },
    { width: WIDTHS.right, content: right },
  ]
  const top = left || right ? columns(sides) : ''
  const below = written('title') + written('subject') + written('addressees')
  for (const block of blocks)
    setting.pages.blocks.push({ ...block, points: points.get(block.id)!.sort((a, b) => a.at - b.at) })
  return top + (below || (top && '<w:p/>'))
}

const ruleOf = ({ spot, look }: LetterheadLine): string =>
  rule(RULES[look] ?? 0, { width: WIDTHS[spot], below: spot === 'subject' ? BELOW : 0 })

function lookOf({ spot, look, block, at }: LetterheadLine, setting: Setting): Setting {
  const isSide = spot === 'left' || spot === 'right'
  const bold = BOLD.has(look) || spot === 'title' || spot === 'subject'
  const before =
    spot === 'title' ? 360 : spot === 'addressees' && at === 0 && !block.marker ? 180 : (GAP[look] ?? 0)
  return {
    ...setting,
    properties: `<w:spacing w:before="${before}" w:after="${isSide ? 0 : 60}"/>${
      spot === 'addressees' ? `<w:ind w:left="${block.marker ? 2400 : 1700}"/>` : '<w:jc w:val="center"/>'
    }`,
    look: `${bold ? '<w:b/>' : ''}${look === 'dated' ? '<w:i/>' : ''}${isSide ? '<w:sz w:val="26"/>' : ''}`,
  }
}
