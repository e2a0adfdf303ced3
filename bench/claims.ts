/**
 * Speed of the reading of figures on one core, as a table: MB of UTF-8 text a second of user time, on reports and
 * on lines made to be slow, and how the time grows with the text (1: in step with it).
 *
 * A figure costs far more than the words around it, so each text is printed with its figures a kilobyte.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { claimsIn } from '../src/claims/index.ts'

const MEGABYTE = 1_000_000
const ROUNDS = 3
const REPORTS = new URL('../fixtures/reports/', import.meta.url)

/** Sentences of our own with as many figures as a report has that tells more than it counts. */
const PROSE = [
  'Trong kỳ, bộ phận tiếp nhận đã nhận 1.208 hồ sơ, giải quyết đúng hạn 1.190 hồ sơ, đạt 98,51%; còn 18 hồ sơ đang xem xét.',
  'Căn cứ Quyết định số 77/QĐ-UBND ngày 03/02/2023 của UBND huyện về việc giao chỉ tiêu, các đơn vị đã triển khai nghiêm túc các nội dung được giao, bảo đảm chất lượng và tiến độ đề ra.',
  'Công tác tuyên truyền được quan tâm thực hiện thường xuyên bằng nhiều hình thức phong phú, phù hợp với từng đối tượng, góp phần nâng cao nhận thức của cán bộ, đảng viên và nhân dân.',
  'Thực hiện tốt các chính sách an sinh xã hội; quan tâm chăm lo đời sống vật chất, tinh thần cho gia đình chính sách, người có công, hộ nghèo và các đối tượng yếu thế trên địa bàn.',
].join(' ')

/** Lines of ten megabytes that would make a backtracking reader slow. */
const HOSTILE: Readonly<Record<string, string>> = {
  digits: '1'.repeat(10 * MEGABYTE),
  groups: '1.234'.repeat(2 * MEGABYTE),
  slashes: '1/'.repeat(5 * MEGABYTE),
  blanks: `12${' '.repeat(10 * MEGABYTE)}hộ`,
  'number words': 'một trăm '.repeat(MEGABYTE),
  names: 'Ủy ban nhân dân '.repeat(450_000),
  brackets: '(1'.repeat(5 * MEGABYTE),
  commas: '1,'.repeat(5 * MEGABYTE),
  dashes: '1-'.repeat(5 * MEGABYTE),
  citations: 'Quyết định số 1, '.repeat(450_000),
}

/** The bundled reports that hold no planted error, as one text. */
function bundled(): string {
  const names = readdirSync(REPORTS).filter((name) => name.endsWith('.md') && !name.includes('.errors.'))
  return names.map((name) => readFileSync(new URL(name, REPORTS), 'utf8')).join('\n')
}

/** Whole copies of a text, a line apart, of about so many megabytes together. */
const copies = (sample: string, megabytes: number): string =>
  Array(Math.max(1, Math.round((megabytes * MEGABYTE) / Buffer.byteLength(sample))))
    .fill(sample)
    .join('\n')

interface Run {
  /** User time. */
  readonly seconds: number
  readonly claims: number
}

function run(text: string): Run {
  const before = process.cpuUsage()
  const claims = claimsIn(text).length
  return { seconds: process.cpuUsage(before).user / 1e6, claims }
}

const megabytes = (text: string): number => Buffer.byteLength(text) / MEGABYTE

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!

/** One line of the table: name, MB/s, figures a kilobyte, growth or seconds. */
const row = (name: string, ...cells: readonly string[]): void =>
  console.log(name.padEnd(26) + cells.map((cell) => cell.padStart(12)).join(''))

function measure(name: string, sample: string): void {
  const small = copies(sample, 1)
  run(small)
  const times = Array.from({ length: ROUNDS }, () => run(small))
  const seconds = median(times.map((time) => time.seconds))
  const large = copies(sample, 10)
  const growth =
    Math.log(run(large).seconds / seconds) / Math.log(Buffer.byteLength(large) / Buffer.byteLength(small))
  const density = times[0]!.claims / megabytes(small) / 1000
  row(name, (megabytes(small) / seconds).toFixed(1), density.toFixed(1), growth.toFixed(2))
}

row('text', 'MB/s', 'figures/KB', 'growth')
measure('prose', PROSE)
measure('bundled reports', bundled())
for (const path of process.argv.slice(2)) measure(path.split('/').at(-1)!, readFileSync(path, 'utf8'))

row('hostile line of 10 MB', 'MB/s', 'figures/KB', 'seconds')
for (const [name, line] of Object.entries(HOSTILE)) {
  const { seconds, claims } = run(line)
  const density = claims / megabytes(line) / 1000
  row(name, (megabytes(line) / seconds).toFixed(1), density.toFixed(1), seconds.toFixed(2))
}
