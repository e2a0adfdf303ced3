import type { Format, Language, Original, Writer } from '../../format.ts'
import type { Audit } from '../../pipeline.ts'
import { audit as auditSource } from '../../pipeline.ts'
import { applyDecisions, readDecisions } from '../decisions.ts'
import { type Exit, exit, WrongUse } from '../exit.ts'
import { formats } from '../formats.ts'
import { findInputs } from '../inputs.ts'
import { load } from '../load.ts'
import { folderOutput, type Output, standardOutput } from '../output.ts'
import { complain, complainOf, mention } from '../say.ts'
import { screenOf } from '../screen.ts'

/** Options of `audit`, as commander reads them. */
export interface AuditOptions {
  readonly output: string
  readonly format?: string
  readonly lang: Language
  readonly failOn: 'error' | 'warning' | 'info' | 'never'
  readonly strict: boolean
  readonly quiet: boolean
  readonly table: string
}

/** Audits every input and writes it in every format asked for. Unreadable inputs do not stop the others. */
export async function audit(paths: readonly string[], options: AuditOptions): Promise<Exit> {
  const wanted = await formatsOf(options)
  const toFolder = options.output !== '-'
  const inputs = await findInputs(paths, toFolder ? options.output : undefined)
  complain(inputs.missing)
  mention(inputs.passedOver)
  const output = toFolder ? folderOutput(options.output, inputs.files) : standardOutput(only(options))
  const seen = await auditAll(inputs.files, {
    wanted,
    output,
    language: options.lang,
    summarize: toFolder && !options.quiet,
  })
  output.close()
  if (inputs.missing.length > 0 || seen.unreadable > 0) return exit.unreadable
  if (options.strict && seen.lost > 0) return exit.unreadable
  return levels.slice(0, levels.indexOf(options.failOn) + 1).some((level) => seen.levels.has(level))
    ? exit.findings
    : exit.done
}

const levels: readonly string[] = ['error', 'warning', 'info']

interface Work {
  readonly wanted: readonly Format[]
  readonly output: Output
  readonly language: Language
  /** Whether a summary goes to standard error too. */
  readonly summarize: boolean
}

interface Seen {
  readonly unreadable: number
  readonly lost: number
  readonly levels: ReadonlySet<string>
}

async function auditAll(
  files: readonly string[],
  { wanted, output, language, summarize }: Work,
): Promise<Seen> {
  const writers = [
    ...wanted.map((format) => format.open(output.emit, language)),
    ...(summarize ? [await summaryOnScreen(language)] : []),
  ]
  const found = new Set<string>()
  let [unreadable, lost] = [0, 0]
  for (const file of files) {
    const result = await tryAudit(file)
    if (result === undefined) unreadable++
    else {
      const { audit, original } = result
      for (const finding of audit.findings) if (!finding.decision) found.add(finding.level)
      for (const loss of audit.report.losses) lost += loss.length
      for (const writer of writers) await writer.add(audit, original)
    }
    await output.settled()
  }
  for (const writer of writers) writer.end()
  return { unreadable, lost, levels: found }
}

/** The results are in files: the summary is then no data, and goes to standard error. */
async function summaryOnScreen(language: Language): Promise<Writer> {
  const { text } = await import('../../report/text/index.ts')
  return text(screenOf(process.stderr)).open((_file, part) => process.stderr.write(part), language)
}

/** The audit with what people decided on its findings; a decision that no longer holds is named. */
function settled(audit: Audit): Audit {
  const { findings, void: lapsed } = applyDecisions(audit.findings, readDecisions(audit.path))
  for (const { finding, code } of lapsed) {
    process.stderr.write(`${audit.path}: the decision on ${code} ${finding} is void: its text has changed\n`)
  }
  return { ...audit, findings }
}

async function tryAudit(file: string): Promise<{ audit: Audit; original: Original } | undefined> {
  try {
    const { source, original } = await load(file)
    const audit = settled({ ...(await auditSource(source)), ...original })
    return { audit, original: () => source.bytes }
  } catch (error) {
    if (error instanceof WrongUse) throw error
    complainOf(file, error)
    return undefined
  }
}

/** Of the CSV tables standard output takes one. */
const only = ({ format, table }: AuditOptions): string | undefined =>
  format === 'csv' ? `tables/${table}.csv` : undefined

/** The formats of `--format`; without it the terminal summary, or in a folder everything people open. */
async function formatsOf({ format, output }: AuditOptions): Promise<Format[]> {
  const names = (format ?? (output === '-' ? 'text' : 'json,csv,html,text'))
    .split(',')
    .map((name) => name.trim())
  const unknown = names.filter((name) => !Object.hasOwn(formats, name))
  if (unknown.length > 0) {
    throw new WrongUse(`unknown format "${unknown.join(', ')}", expected ${Object.keys(formats).join(', ')}`)
  }
  const distinct = [...new Set(names)]
  if (output === '-' && distinct.length > 1)
    throw new WrongUse('standard output takes one format; name a folder')
  const screen = output === '-' ? screenOf(process.stdout) : undefined
  return Promise.all(distinct.map((name) => formats[name]!(screen)))
}
