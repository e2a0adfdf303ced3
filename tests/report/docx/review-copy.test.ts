import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Finding } from '../../../src/model/index.ts'
import { type Audit, audit } from '../../../src/pipeline.ts'
import { docx } from '../../../src/report/docx/index.ts'
import { remarksOf } from '../../../src/report/docx/remarks.ts'
import { sampleAudit, sampleText } from '../../sample-audit.ts'
import { broken, commentsOf, markedIn, partOf } from './review.ts'

async function bundled(name: string): Promise<{ made: Audit; bytes: Uint8Array }> {
  const path = `fixtures/reports/${name}`
  const bytes = readFileSync(new URL(`../../../${path}`, import.meta.url))
  return { made: await audit({ path, bytes }), bytes }
}

const copyOf = async (made: Audit, bytes: Uint8Array) =>
  Object.values(await docx.parts(made, { language: 'vi', original: () => bytes }))[0] as Uint8Array

/** What an audit says, without its places: those of Markdown and of Word differ. */
const saidOf = ({ claims, findings, report }: Audit) => ({
  ...{ header: report.header, signers: report.signers, recipients: report.recipients },
  claims: claims.map((claim) => `${claim.section} ${claim.footnote} ${claim.text}`),
  findings: findings.map(({ id, code, level, message }) => `${id} ${code} ${level} ${message.vi}`).sort(),
})

describe.each([
  'thi-dua-2024.docx',
  'ngan-sach-2023.docx',
  'dan-toc-2024.errors.md',
  'nam-hoc-2023-2024.errors.md',
  'kinh-te-xa-hoi-2023.md',
])('the review copy of %s', async (name) => {
  const { made, bytes } = await bundled(name)
  const copy = await copyOf(made, bytes)

  test('breaks no rule of Word, and says what was found at the figure that it is about', () => {
    const remarks = remarksOf(made, 'vi')
    if (remarks.length === 0) return expect(made.findings).toEqual([])
    expect(broken(copy)).toEqual([])
    expect([...commentsOf(copy).values()]).toEqual(remarks.map(({ paragraphs }) => paragraphs.join('')))
    const at = [...markedIn(copy).values()].map(tidy)
    for (const { about } of remarks) {
      const claim = made.claims.find(
        ({ place }) => about && place.block === about.block && place.start === about.start,
      )
      if (claim)
        expect(at).toContainEqual(
          claim.footnote === null ? tidy(claim.text) : expect.stringMatching(/^\[\^\d+\]$/),
        )
    }
  })

  test('reads as the report does: the same figures, the same findings', async () => {
    const again = await audit({ path: 'copy.docx', bytes: copy })
    expect(saidOf(again)).toEqual(saidOf(made))
  })
})

const tidy = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim()

describe('what is said', () => {
  const remarks = async (change: (finding: Finding) => Finding) => {
    const made = await sampleAudit()
    return remarksOf({ ...made, findings: made.findings.map(change) }, 'vi')
  }

  test('level and code, the arithmetic, the repairs, and what to do', async () => {
    const [first, ...others] = await remarks((finding) => finding)
    expect(first!.paragraphs).toEqual([
      'Lỗi DS101',
      '70 + 40 = 110 hộ, ghi là 120 hộ',
      '“40” thành “50”',
      'Xem lại nguồn.',
    ])
    // Its members stand in the same paragraph.
    expect(others).toEqual([])
  })

  test('a paragraph that disagrees with another says with which; cells of one table are one place', async () => {
    const elsewhere = await remarks((finding) => ({ ...finding, claims: ['c1', 'c6', 'c7'] }))
    expect(elsewhere.map(({ paragraphs }) => paragraphs[1])).toEqual([
      '70 + 40 = 110 hộ, ghi là 120 hộ',
      '“15 hộ” không khớp với “120 hộ” (Mục I/1).',
      '“-5” không khớp với “120 hộ” (Mục I/1).',
    ])
    const table = await remarks((finding) => ({
      ...finding,
      place: { ...finding.place!, block: 't1.r4.c2' },
      claims: ['c7'],
    }))
    expect(table).toHaveLength(1)
  })

  test('accepted findings stand with their reason, rejected ones are left out', async () => {
    const decided = (decision: 'accepted' | 'rejected') =>
      remarks((finding) => ({ ...finding, decision: { decision, reason: 'Số tạm tính', by: 'Lan' } }))
    expect((await decided('accepted'))[0]!.paragraphs.slice(0, 2)).toEqual([
      'Lỗi DS101',
      'Chấp nhận (Lan): Số tạm tính',
    ])
    expect(await decided('rejected')).toEqual([])
  })
})

test('text that tries to be markup stays text', async () => {
  const made = await sampleAudit('a.md')
  const copy = await copyOf(made, new TextEncoder().encode(sampleText))
  expect(broken(copy)).toEqual([])
  const again = await audit({ path: 'copy.docx', bytes: copy })
  const { report } = again
  expect(JSON.stringify(report)).toContain('<script>alert(1)</script> & \\"ngoặc\\"')
})

test('a Word file without findings is the same file; copies go below review/, each under a name of its own', async () => {
  const { made, bytes } = await bundled('thi-dua-2024.docx')
  expect(Buffer.from(await copyOf({ ...made, findings: [] }, bytes)).equals(Buffer.from(bytes))).toBe(true)
  const files = new Map<string, number>()
  const writer = docx.open((file, part) => files.set(file, part.length), 'vi')
  for (const path of ['../a/b.docx', 'a/b.docx', 'C:\\a\\c.DOCX', '/x/d.md'])
    await writer.add({ ...made, path, findings: [] }, () => bytes)
  writer.end()
  expect([...files.keys()]).toEqual([
    'review/a/b.docx',
    'review/a/b (2).docx',
    'review/a/c.docx',
    'review/x/d.md.docx',
  ])
})

test('without the bytes of the report there is no copy of it', async () => {
  await expect(async () => docx.parts(await sampleAudit(), { language: 'vi' })).rejects.toThrow('original')
})

test('a report in Markdown is set as the decree lays it out: letterhead and ending in two columns', async () => {
  const lines = [
    'UBND HUYỆN KHÊ SƠN\\\n**UBND XÃ AN HÒA**',
    'Số: 12/BC-UBND',
    '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\\\n**Độc lập - Tự do - Hạnh phúc**',
    '*An Hòa, ngày 02 tháng 7 năm 2024*',
    '**BÁO CÁO**',
    '**Kết quả 6 tháng đầu năm 2024[^1]**',
    'Kính gửi: UBND huyện.',
    'I. KẾT QUẢ',
    'Xã có 12 thôn, gồm 7 thôn vùng cao và 4 thôn vùng thấp.',
    '**Nơi nhận:**\n- Như trên;\n- Lưu: VT.',
    '**TM. ỦY BAN NHÂN DÂN**\\\n**CHỦ TỊCH**',
    '**Nguyễn Văn Bình**',
    '[^1]: Từ ngày 15/12/2023.',
  ]
  const bytes = new TextEncoder().encode(lines.join('\n\n'))
  const made = await audit({ path: 'a.md', bytes })
  const copy = await copyOf(made, bytes)
  expect(broken(copy)).toEqual([])
  const cells = [...partOf(copy, 'word/document.xml').matchAll(/<w:tc>.*?<\/w:tc>/g)].map(([cell]) =>
    [...cell.matchAll(/<w:p>.*?<\/w:p>/g)]
      .map(([paragraph]) => paragraph.replace(/<w:br\/>/g, ' / ').replace(/<[^>]+>/g, ''))
      .filter((text) => text !== ''),
  )
  expect(cells).toEqual([
    ['UBND HUYỆN KHÊ SƠN', 'UBND XÃ AN HÒA', 'Số: 12/BC-UBND'],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'An Hòa, ngày 02 tháng 7 năm 2024'],
    ['Nơi nhận:', '- Như trên;', '- Lưu: VT.'],
    ['TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH', 'Nguyễn Văn Bình'],
  ])
  expect(saidOf(await audit({ path: 'copy.docx', bytes: copy }))).toEqual(saidOf(made))
})
