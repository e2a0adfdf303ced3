import type { Language } from '../../format.ts'
import { decisionVerbs, levelWords } from '../../lexicon/finding-words.ts'
import type { Decision, Finding } from '../../model/index.ts'
import type { Cell, Sheet } from './sheet.ts'

const widths = [10, 8, 24, 10, 10, 7, 16, 44, 36, 36, 30, 20]
const heads = {
  vi: 'Mức|Mã|Tệp|Mục|Chú thích|Dòng|Số liệu|Phát hiện|Trích|Sửa một chỗ thì khớp|Nên làm gì|Quyết định',
  en: 'Level|Code|File|Section|Note|Line|Figure|Finding|Quote|One slip that would explain it|What to do|Decision',
}

/** The head of the sheet of findings, and how wide its columns are. */
export const findingHead = (language: Language): Pick<Sheet, 'head' | 'widths'> => ({
  head: heads[language].split('|'),
  widths,
})

/** What the row of a finding needs to know beside it. */
export interface RowOptions {
  readonly language: Language
  /** Its first figure as printed, and its row among those of its report, from 0; undefined when it has none. */
  readonly figure: { readonly text: string; readonly row: number } | undefined
}

/** No cell at all would leave a gap in the line under the row. */
const blank = { text: '' } as const

/** A finding as the row of a sheet; the cell of its figure leads to the row of the figure among those of its report. */
export function findingRow(finding: Finding, path: string, { language, figure }: RowOptions): Cell[] {
  const { quote, decision } = finding
  const style = decision && ('settled' as const)
  return [
    { text: levelWords[finding.level][language], style: style ?? finding.level },
    { text: finding.code },
    { text: path },
    { text: finding.section },
    finding.footnote === null ? blank : { number: String(finding.footnote) },
    finding.place?.line === undefined ? blank : { number: String(finding.place.line) },
    // A short cell of its own: LibreOffice does not wrap a text that is a link.
    figure ? { text: figure.text, to: String(figure.row) } : blank,
    { text: finding.message[language] },
    { text: shortened(quote) },
    { text: [...new Set(finding.repairs.map((repair) => repair.message[language]))].join('\n') },
    { text: finding.advice[language] },
    decision ? { text: decisionText(decision, language) } : blank,
  ].map((cell) => (style && 'text' in cell && !('to' in cell) ? { ...cell, style } : cell))
}

/** What a row has room for; the whole sentence stands in the sheets of figures and relations. */
const shortened = (quote: string): string =>
  quote.length > 180 ? `${quote.slice(0, 180).trimEnd()}…` : quote

const decisionText = ({ decision, reason, by }: Decision, language: Language): string =>
  `${decisionVerbs[decision][language]}${by === null ? '' : ` (${by})`}: ${reason}`
