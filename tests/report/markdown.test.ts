import { expect, test } from 'vitest'
import { markdown } from '../../src/report/markdown.ts'
import { collect } from '../collect.ts'
import { sampleAudit } from '../sample-audit.ts'

test('findings as Markdown in which nothing of the report is markup', async () => {
  const text = collect(markdown, [await sampleAudit('xa_mau.md')]).get('audit.md')!
  expect(text).toMatchInlineSnapshot(`
    "# xa\\_mau.md

    BÁO CÁO 07/BC-UBND · ỦY BAN NHÂN DÂN XÃ MẪU · 5/7/2024

    7 số liệu: 5 đã đối chiếu, 1 không đối chiếu được, 1 chưa gắn với số nào.

    **1 lỗi**

    ## Lỗi DS101: Mục I/1 (\`xa_mau.md:17:12\`)

    70 + 40 = 110 hộ, ghi là 120 hộ

    > Toàn xã có 120 hộ nghèo, trong đó thôn Đông 70 hộ, thôn Tây 40 hộ. &lt;script\\>alert(1)&lt;/script\\> & "ngoặc" 'đơn'.

    - “40” thành “50”

    Xem lại nguồn.

    "
  `)
  expect(text).not.toContain('<script>')
})
