import { readdirSync, readFileSync } from 'node:fs'
import { claimsIn } from '../src/claims/index.ts'
import { read } from '../src/ingest/index.ts'
import { blocksOf } from '../src/model/index.ts'
import { structure } from '../src/structure/index.ts'
import type { Input } from './inputs.ts'
import { growth, median } from './measure.ts'
import type { Part } from './reports.ts'
import { short, table } from './table.ts'

const MEGABYTE = 1_000_000
const ROUNDS = 5
/** Rounds before, until V8 has compiled what is run all day. */
const WARM_UP = 6
const REPORTS = new URL('../fixtures/reports/', import.meta.url)

/** Sentences of our own with as many figures as a report has that tells more than it counts. */
const PROSE = [
  'Trong kỳ, bộ phận tiếp nhận đã nhận 1.208 hồ sơ, giải quyết đúng hạn 1.190 hồ sơ, đạt 98,51%; còn 18 hồ sơ đang xem xét.',
  'Căn cứ Quyết định số 77/QĐ-UBND ngày 03/02/2023 của UBND huyện về việc giao chỉ tiêu, các đơn vị đã triển khai nghiêm túc các nội dung được giao, bảo đảm chất lượng và tiến độ đề ra.',
  'Công tác tuyên truyền được quan tâm thực hiện thường xuyên bằng nhiều hình thức phong phú, phù hợp với từng đối tượng, góp phần nâng cao nhận thức của cán bộ, đảng viên và nhân dân.',
  'Thực hiện tốt các chính sách an sinh xã hội; quan tâm chăm lo đời sống vật chất, tinh thần cho gia đình chính sách, người có công, hộ nghèo và các đối tượng yếu thế trên địa bàn.',
].join(' ')

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

/** One text in copies of a megabyte, and how the time grows with ten times as much. */
function measure(name: string, sample: string): { row: string[]; speed: number } {
  const [small, large] = [copies(sample, 1), copies(sample, 10)]
  for (let round = 0; round < WARM_UP; round++) run(small)
  const times = Array.from({ length: ROUNDS }, () => run(small))
  const seconds = median(times.map((time) => time.seconds))
  const speed = megabytes(small) / seconds
  const density = times[0]!.claims / megabytes(small) / 1000
  const grows = growth([seconds, run(large).seconds], [Buffer.byteLength(small), Buffer.byteLength(large)])
  return { row: [name, short(speed), short(density), short(grows)], speed }
}

/** The text of reports, paragraph by paragraph. */
async function textOf(reports: readonly Input[]): Promise<string> {
  const texts = await Promise.all(reports.map(async (report) => structure(await read(report))))
  return texts.flatMap((report) => blocksOf(report).map(({ value }) => value)).join('\n')
}

/**
 * Speed of the reading of figures: of sentences that tell more than they count, of reports that were named, and of the bundled ones,
 * which are made to hold as many figures as they can.
 */
export async function claimsTables(all: readonly Input[]): Promise<Part> {
  const further = all.filter(({ name }) => name.startsWith('further'))
  const prose = measure('prose', PROSE)
  const reports = further.length > 0 ? measure('further reports', await textOf(further)) : undefined
  const dense = measure('bundled reports', bundled())
  const measured = [prose, ...(reports ? [reports] : []), dense]
  const head = ['text', 'MB/s', 'figures/KB', 'growth from 1 to 10 MB']
  return {
    text: table(
      head,
      measured.map(({ row }) => row),
    ),
    figures: { claimsSpeed: (reports ?? prose).speed, denseClaimsSpeed: dense.speed },
  }
}
