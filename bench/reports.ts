import type { Figures } from './goals.ts'
import type { Input } from './inputs.ts'
import { alternate } from './measure.ts'
import { pandoc, peersOf } from './peers.ts'
import { rounds } from './settings.ts'
import { dataset, stagesOf } from './stages.ts'
import { short, table } from './table.ts'

/** A part of the page, and what of it the goals are held against. */
export interface Part {
  readonly text: string
  readonly figures: Partial<Figures>
}

/** The way from bytes to the dataset beside what others need for parsing the same file. */
export async function reportsTable(all: readonly Input[]): Promise<Part> {
  const rows: string[][] = []
  const ratios = { docx: [] as number[], markdown: [] as number[] }
  for (const input of all) {
    const { dataset: own = 0, ...peers } = await alternate(
      { dataset: () => dataset(input), ...peersOf(input) },
      rounds,
    )
    const [first = 0, second] = Object.values(peers)
    ratios[input.isWord ? 'docx' : 'markdown'].push(own / first)
    const unit = input.isWord ? 'M' : 'R'
    const extended = second === undefined ? '–' : `${short(second / first)} R`
    const whole = pandoc(input)
    rows.push([
      input.name,
      short(own),
      short(first),
      `${short(own / first)} ${unit}`,
      extended,
      whole ? short(whole) : '–',
    ])
  }
  const head = [
    'report',
    'to the dataset',
    'R or M',
    'ratio',
    'R with footnotes and tables',
    'pandoc, whole process',
  ]
  return {
    text: table(head, rows),
    figures: { docxOverMammoth: Math.max(...ratios.docx), markdownOverRemark: Math.max(...ratios.markdown) },
  }
}

/** Each stage by itself. */
export async function stagesTable(all: readonly Input[]): Promise<Part> {
  const rows: string[][] = []
  let afterParsing = 0
  for (const input of all) {
    const costs = await alternate(await stagesOf(input), rounds)
    const { ingest = 0, ...others } = costs
    const after = Object.values(others).reduce((total, each) => total + each, 0)
    if (!input.isWord) afterParsing = Math.max(afterParsing, after)
    rows.push([input.name, ...Object.values(costs).map(short), short(after)])
    if (ingest === 0) throw new Error(`Unexpected time 0 for ${input.name}`)
  }
  const head = ['report', 'ingest', 'structure', 'claims', 'relations', 'checks', 'entry', 'after parsing']
  return { text: table(head, rows), figures: { afterParsing } }
}
