import { describe, expect, it } from 'vitest'
import { extract } from '../../src/claims/index.ts'
import { read } from '../../src/ingest/index.ts'
import { type Fate, isKept, relate, type Tried, tryAll } from '../../src/relations/index.ts'
import { structure } from '../../src/structure/index.ts'

const reportOf = async (text: string) =>
  structure(await read({ path: 'case.md', bytes: new TextEncoder().encode(text) }))

async function triedIn(text: string): Promise<Tried[]> {
  const report = await reportOf(text)
  return tryAll(report, extract(report))
}

/** "parts 100 hộ ← 60 hộ, 30 hộ" */
const told = ({ entry: { proposal } }: Pick<Tried, 'entry'>): string =>
  `${proposal.variant} ${proposal.stated?.claim.text} ← ${proposal.members.map(({ claim }) => claim.text).join(', ')}`

/** What became of a proposal, and what is told instead of it. */
const cases: readonly (readonly [fate: Fate, text: string, proposal: string, instead?: string])[] = [
  ['holds', 'Toàn xã có 100 hộ, gồm thôn Đông 60 hộ và thôn Tây 40 hộ.', 'parts 100 hộ ← 60 hộ, 40 hộ'],
  ['fails', 'Toàn xã có 100 hộ, gồm thôn Đông 60 hộ và thôn Tây 30 hộ.', 'parts 100 hộ ← 60 hộ, 30 hộ'],
  ['open', 'Giải ngân 12.318 triệu đồng, bằng 61,3% kế hoạch vốn.', 'attainment 61,3% ← 12.318 triệu đồng'],
  [
    'weak',
    'Huyện có 46 công trình, xã Đông 13 công trình, xã Tây 30 công trình.',
    'parts 46 công trình ← 13 công trình, 30 công trình',
  ],
  [
    'same',
    'Toàn xã có 60 hộ nghèo, gồm thôn Đông 40 hộ và thôn Tây 20 hộ.',
    'parts 60 hộ ← 40 hộ, 20 hộ',
    'parts 60 hộ ← 40 hộ, 20 hộ',
  ],
  [
    'echo',
    'Nhận 22 đơn, đã giải quyết 20 đơn, còn 02 đơn trong hạn.',
    'parts 22 đơn ← 20 đơn, 02 đơn',
    'remainder 02 đơn ← 22 đơn, 20 đơn',
  ],
  [
    'parts-used',
    'Hiện quản lý 90 người. Giới tính: nam 75 người, nữ 15 người. Độ tuổi: dưới 30 tuổi 40 người, trên 30 tuổi 50 người.',
    'parts 75 người ← 40 người, 50 người',
    'parts 90 người ← 40 người, 50 người',
  ],
  [
    'explained',
    'Năm trước chuyển sang 44 đơn, tiếp nhận mới 316 đơn, lũy kế 360 đơn; đã xử lý 322 đơn, rút 48 đơn.',
    'parts 360 đơn ← 322 đơn, 48 đơn',
    'parts 360 đơn ← 44 đơn, 316 đơn',
  ],
  [
    'within-list',
    'Toàn xã có 184 hộ, gồm thôn Bắc 92 hộ, thôn Đông 38 hộ, thôn Tây 21 hộ, thôn Nam 09 hộ, thôn Trung 24 hộ.',
    'parts 92 hộ ← 38 hộ, 21 hộ, 09 hộ, 24 hộ',
    'parts 184 hộ ← 92 hộ, 38 hộ, 21 hộ, 09 hộ, 24 hộ',
  ],
]

const named = cases.map(([fate, text, proposal, instead]) => ({ fate, text, proposal, instead }))

describe('what became of each proposal', () => {
  it.each(named)('$fate: $text', async ({ fate, text, proposal, instead }) => {
    const found = (await triedIn(text)).filter((each) => told(each) === proposal && each.fate === fate)
    expect(found).not.toEqual([])
    for (const each of found) expect(each.instead && told({ entry: each.instead })).toBe(instead ?? null)
  })

  it.each(named)('what is kept is what relates ($fate)', async ({ text }) => {
    const report = await reportOf(text)
    const claims = extract(report)
    const kept = tryAll(report, claims).filter(isKept)
    expect(kept.map(({ entry }) => entry)).toEqual(relate(report, claims))
  })

  it('names what is told instead of all that was dropped for another, and of nothing else', async () => {
    const tried = (await Promise.all(cases.map(([, text]) => triedIn(text)))).flat()
    const alone: readonly Fate[] = ['holds', 'fails', 'open', 'weak']
    expect(tried.filter(({ fate, instead }) => alone.includes(fate) !== (instead === null))).toEqual([])
  })
})
