/** Speed of the reading of figures: MB of UTF-8 text a second on one core, and on lines made to be slow. */
import { readFileSync } from 'node:fs'
import { claimsIn } from '../src/claims/index.ts'

const MEGABYTE = 1_000_000
const ROUNDS = 5

/** A report-like text of about so many megabytes, from the sample given or from sentences of our own. */
function prose(megabytes: number, sample: string): string {
  const copies = Math.ceil((megabytes * MEGABYTE) / Buffer.byteLength(sample))
  return Array.from({ length: copies }, () => sample).join('\n')
}

const SENTENCES = [
  'Trong kỳ, bộ phận tiếp nhận đã nhận 1.208 hồ sơ, giải quyết đúng hạn 1.190 hồ sơ, đạt 98,51%; còn 18 hồ sơ đang xem xét.',
  'Căn cứ Quyết định số 77/QĐ-UBND ngày 03/02/2023 của UBND huyện về việc giao chỉ tiêu, các đơn vị đã triển khai nghiêm túc các nội dung được giao, bảo đảm chất lượng và tiến độ đề ra.',
  'Công tác tuyên truyền được quan tâm thực hiện thường xuyên bằng nhiều hình thức phong phú, phù hợp với từng đối tượng, góp phần nâng cao nhận thức của cán bộ, đảng viên và nhân dân.',
  'Tổng thu ngân sách ước đạt 36,4 tỷ đồng, tăng 5,2% so với cùng kỳ (36,4/34,6), trong đó thu từ đất 12,1 tỷ đồng, thuế 18,3 tỷ đồng và thu khác 6,0 tỷ đồng.',
  'Thực hiện tốt các chính sách an sinh xã hội; quan tâm chăm lo đời sống vật chất, tinh thần cho gia đình chính sách, người có công, hộ nghèo và các đối tượng yếu thế trên địa bàn.',
]

/** Lines that would make a backtracking reader slow. */
const HOSTILE: Readonly<Record<string, string>> = {
  digits: '1'.repeat(10 * MEGABYTE),
  groups: '1.234'.repeat(2 * MEGABYTE),
  slashes: '1/'.repeat(5 * MEGABYTE),
  spaces: `12${' '.repeat(10 * MEGABYTE)}hộ`,
  words: 'một trăm '.repeat(MEGABYTE),
  names: 'Ủy ban nhân dân '.repeat(600_000),
  brackets: '(1'.repeat(5 * MEGABYTE),
  commas: '1,'.repeat(5 * MEGABYTE),
  dashes: '1-'.repeat(5 * MEGABYTE),
  numbers: 'Quyết định số 1, '.repeat(600_000),
}

function seconds(text: string): number {
  const start = performance.now()
  claimsIn(text)
  return (performance.now() - start) / 1000
}

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!
const speed = (text: string, time: number): string => (Buffer.byteLength(text) / MEGABYTE / time).toFixed(1)

const sample = process.argv[2] ? readFileSync(process.argv[2], 'utf8') : SENTENCES.join(' ')
seconds(prose(1, sample))
for (const size of [0.5, 2, 8]) {
  const text = prose(size, sample)
  const times = Array.from({ length: ROUNDS }, () => seconds(text))
  console.log(`prose ${size} MB: ${speed(text, median(times))} MB/s`)
}
for (const [name, line] of Object.entries(HOSTILE)) {
  const time = seconds(line)
  console.log(`hostile ${name}: ${time.toFixed(2)} s, ${speed(line, time)} MB/s`)
}
