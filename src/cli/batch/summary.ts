import type { Language } from '../../format.ts'
import type { Bilingual, Level } from '../../model/index.ts'
import type { Screen } from '../../report/text/index.ts'
import { countWords, nothingDisagrees } from '../../report/words.ts'
import type { Counts, Levels } from './counts.ts'

/** For whom the summary is, and the titles of the checks by their codes. */
export interface Shown {
  readonly screen: Screen
  readonly language: Language
  readonly titles: ReadonlyMap<string, string>
}

/** The files that are listed; the outputs hold all. */
const mostFiles = 20

const levels: readonly Level[] = ['error', 'warning', 'info']

/** A run in a few lines: what was found in all, then by code, then by file with the gravest first. */
export function summaryOf(counts: Counts, shown: Shown): string {
  const { language, titles } = shown
  const codes = [...counts.codes].sort(([one], [other]) => (one < other ? -1 : 1))
  const files = counts.files.toSorted((one, other) => compare(one.levels, other.levels))
  const byCode = codes.map(([code, { levels, reports }]): Row => {
    const words = [code, titles.get(code)].filter(Boolean).join(' ')
    return { levels, words: `${words} (${inReports(reports)[language]})` }
  })
  const byFile = files.slice(0, mostFiles).map(({ path, levels }): Row => ({ levels, words: path }))
  const rest = files.length - byFile.length
  return [
    totals(counts, shown),
    ...(byCode.length > 0
      ? [
          '',
          heads.byCode[language],
          ...table(byCode, shown),
          '',
          heads.byFile[language],
          ...table(byFile, shown),
        ]
      : []),
    ...(rest > 0 ? [`  ${others(rest)[language]}`] : []),
  ]
    .map((line) => `${line}\n`)
    .join('')
}

function totals(
  { reports, unreadable, settled, levels: found }: Counts,
  { screen, language }: Shown,
): string {
  const open = levels.filter((level) => found[level] > 0)
  const words = open.map((level) => screen.paint(level, countWords(level, found[level])[language]))
  if (settled > 0) words.push(screen.paint('quiet', decided(settled)[language]))
  if (words.length === 0 && reports > 0) words.push(nothingDisagrees[language])
  const failed = unreadable > 0 ? [screen.paint('error', notRead(unreadable)[language])] : []
  const said = [words.join(' · ').replace(/\.$/, ''), ...failed].filter(Boolean).join('; ')
  return `${screen.paint('strong', inAll(reports)[language])} ${said}.`
}

interface Row {
  readonly levels: Levels
  readonly words: string
}

/** Rows with a column for each level. */
function table(rows: readonly Row[], { screen, language }: Shown): string[] {
  const wordsOf = (row: Row, level: Level) =>
    row.levels[level] > 0 ? countWords(level, row.levels[level])[language] : ''
  const columns = levels
    .map((level) => ({ level, width: Math.max(...rows.map((row) => wordsOf(row, level).length)) }))
    .filter(({ width }) => width > 0)
  return rows.map((row) => {
    const cells = columns.map(({ level, width }) => screen.paint(level, wordsOf(row, level).padStart(width)))
    return `  ${[...cells, row.words].join('  ')}`
  })
}

function compare(one: Levels, other: Levels): number {
  const differing = levels.find((level) => one[level] !== other[level])
  return differing === undefined ? 0 : other[differing] - one[differing]
}

const heads = {
  byCode: { vi: 'Theo phép kiểm tra (điều lẽ ra phải đúng):', en: 'By check (what should be true):' },
  byFile: { vi: 'Theo báo cáo:', en: 'By report:' },
}
const inAll = (count: number): Bilingual => ({
  vi: `Tất cả ${count} báo cáo:`,
  en: count === 1 ? '1 report:' : `All ${count} reports:`,
})
const notRead = (count: number): Bilingual => ({
  vi: `không đọc được ${count} tệp`,
  en: count === 1 ? '1 file could not be read' : `${count} files could not be read`,
})
const decided = (count: number): Bilingual => ({ vi: `${count} đã quyết định`, en: `${count} decided` })
const inReports = (count: number): Bilingual => ({
  vi: `trong ${count} báo cáo`,
  en: count === 1 ? 'in 1 report' : `in ${count} reports`,
})
const others = (count: number): Bilingual => ({
  vi: `… và ${count} báo cáo khác`,
  en: count === 1 ? '… and 1 other report' : `… and ${count} other reports`,
})
