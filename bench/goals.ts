import { short, table } from './table.ts'

/** What the goals are held against. */
export interface Figures {
  readonly docxOverMammoth: number
  readonly markdownOverRemark: number
  readonly afterParsing: number
  readonly claimsSpeed: number
  readonly denseClaimsSpeed: number
  readonly timeGrowth: number
  readonly memoryGrowth: number
  readonly wordMemory: number
  readonly batchMegabytes: number
  readonly secondRun: number
  readonly twoWorkers: number
  readonly version: number
  readonly help: number
  readonly oneMarkdown: number
  readonly oneDocx: number
  readonly hostileSeconds: number
  readonly hostileMegabytes: number
}

interface Goal {
  readonly what: string
  readonly of: keyof Figures
  readonly unit: string
  readonly most?: number
  readonly least?: number
}

const GOALS: readonly Goal[] = [
  { what: '.docx → dataset, the slowest of them', of: 'docxOverMammoth', unit: ' M', most: 1.15 },
  { what: 'Markdown → dataset, the slowest of them', of: 'markdownOverRemark', unit: ' R', most: 2.5 },
  { what: 'work after parsing, a Markdown report', of: 'afterParsing', unit: ' ms', most: 3 },
  { what: 'claims stage, ordinary text', of: 'claimsSpeed', unit: ' MB/s', least: 8 },
  {
    what: 'claims stage, the bundled reports, dense with figures',
    of: 'denseClaimsSpeed',
    unit: ' MB/s',
    least: 8,
  },
  { what: 'growth of time, from 10 copies on', of: 'timeGrowth', unit: '', most: 1.1 },
  { what: 'growth of memory, from 10 copies on', of: 'memoryGrowth', unit: '', most: 1.1 },
  {
    what: 'memory of a Word report, of 80 MB + 45 MB for each MB of XML',
    of: 'wordMemory',
    unit: '',
    most: 1,
  },
  {
    what: 'many reports in one run, memory of the largest process',
    of: 'batchMegabytes',
    unit: ' MB',
    most: 250,
  },
  { what: 'second run over unchanged reports, of the first', of: 'secondRun', unit: '', most: 0.05 },
  { what: 'two workers, time that passes, of one', of: 'twoWorkers', unit: '', most: 0.77 },
  { what: '`--version`', of: 'version', unit: ' N', most: 1.3 },
  { what: '`--help`', of: 'help', unit: ' N', most: 1.3 },
  { what: 'one Markdown file', of: 'oneMarkdown', unit: ' N', most: 2.5 },
  { what: 'one .docx', of: 'oneDocx', unit: ' N', most: 3 },
  { what: 'each hostile report, time', of: 'hostileSeconds', unit: ' s', most: 10 },
  { what: 'each hostile report, memory', of: 'hostileMegabytes', unit: ' MB', most: 1000 },
]

/** Of two measurements on a shared machine one may be so much more than the other. */
const SLACK = 1.2

/** Each goal beside what was measured. */
export function goals(figures: Partial<Figures>): string {
  const rows = GOALS.map(({ what, of, unit, most, least }) => {
    const measured = figures[of] ?? Number.NaN
    const goal = most === undefined ? `at least ${least}` : `at most ${most}`
    const off = most === undefined ? (least ?? 0) / measured : measured / most
    return [
      what,
      `${goal}${unit}`,
      `${short(measured)}${unit}`,
      off <= 1 ? 'met' : off <= SLACK ? 'missed by less than a fifth' : 'missed',
    ]
  })
  return table(['what', 'goal', 'measured', ''], rows)
}
