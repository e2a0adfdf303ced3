import { read } from '../src/ingest/index.ts'
import {
  type Block,
  blocksOf,
  type Claim,
  type Finding,
  type Relation,
  type Report,
} from '../src/model/index.ts'
import type { Audit } from '../src/pipeline.ts'
import { structure } from '../src/structure/index.ts'

/** A short report in which text tries to be markup, formulas and scripts. */
export const sampleText = `ỦY BAN NHÂN DÂN

XÃ MẪU

Số: 07/BC-UBND

Xã Mẫu, ngày 05 tháng 7 năm 2024

BÁO CÁO

Kết quả công tác 6 tháng đầu năm 2024

## I. KẾT QUẢ

### 1. Hộ nghèo

Toàn xã có 120 hộ nghèo, trong đó thôn Đông 70 hộ, thôn Tây 40 hộ[^1]. \\<script>alert(1)\\</script> & "ngoặc" 'đơn'.

- =SUM(A1:A9) đạt 66,6% (2/3 thôn).

| Thôn | Số hộ |
|---|---|
| Đông | 70 |
| Tây | -5 |
| Tổng | 110 |

[^1]: Theo Quyết định số 59/QĐ-UBND, chuẩn mới có 15 hộ.
`

/** The audit of the sample with figures and relations written by hand: one of every verdict and level. */
export async function sampleAudit(path = 'mẫu/báo cáo.md'): Promise<Audit> {
  const { sha256, mediaType, ...document } = await read({ path, bytes: new TextEncoder().encode(sampleText) })
  const report = structure(document)
  const figure = figuresOf(report)
  const [total, east, west, share, ratio, noted, before] = [
    figure('c1', '120 hộ', '120'),
    figure('c2', '70 hộ', '70'),
    figure('c3', '40 hộ', '40'),
    figure('c4', '66,6%', '66.6'),
    figure('c5', '2/3 thôn', '2'),
    figure('c6', '15 hộ', '15'),
    figure('c7', '-5', '-5'),
  ] as const
  const relations: Relation[] = [
    relation('r1', 'inconsistent', [total, east, west]),
    relation('r2', 'rounding', [share, ratio]),
    relation('r3', 'unchecked', [noted, total]),
    relation('r4', 'consistent', [east, total]),
  ]
  const claims = [total, east, west, share, ratio, noted, before]
  return { path, sha256, mediaType, report, claims, relations, findings: [findingOf(relations[0]!, total)] }
}

/** Makes a claim of printed text, at its first occurrence outside the letterhead. */
const figuresOf = (report: Report) => {
  const blocks = blocksOf(report).filter((block) => block.kind !== 'letterhead')
  return (id: string, text: string, value: string): Claim => {
    const block = blocks.find((candidate) => candidate.value.includes(text))
    if (!block) throw new Error(`no block says "${text}"`)
    return claimIn(block, { id, text, value })
  }
}

function claimIn(block: Block, { id, text, value }: { id: string; text: string; value: string }): Claim {
  const start = block.value.indexOf(text)
  const point = block.points.findLast((candidate) => candidate.at <= start)
  const on = start - (point?.at ?? 0)
  return {
    kind: 'quantity',
    ...{ id, text, value, lo: value, hi: value },
    section: block.section,
    footnote: block.note,
    place: {
      block: block.id,
      start,
      end: start + text.length,
      ...(point && { line: point.line, column: point.column + on, offset: point.offset + on }),
    },
    quote: block.value,
    subject: 'hộ nghèo',
    role: 'actual',
    approx: 'exact',
    decimals: 0,
    unit: 'hộ',
    unitCode: 'hộ',
    factor: '1',
  }
}

const relation = (id: string, verdict: Relation['verdict'], [stated, ...members]: Claim[]): Relation => ({
  id,
  kind: 'sum',
  check: 'DS101',
  stated: stated!.id,
  members: members.map((member) => member.id),
  roles: members.map(() => 'part'),
  evidence: 'trong đó',
  computed: '110',
  lo: '110',
  hi: '110',
  verdict,
  level: verdict === 'inconsistent' ? 'error' : null,
  reason: verdict === 'unchecked' ? { vi: 'không rõ số nào là gốc', en: 'the base is not stated' } : null,
  explanation: { vi: '70 + 40 = 110 hộ, ghi là 120 hộ', en: '70 + 40 = 110 hộ, printed as 120 hộ' },
  repairs: [],
  power: verdict === 'unchecked' ? null : 0.99,
})

const findingOf = (relation: Relation, stated: Claim): Finding => ({
  id: 'f1',
  code: 'DS101',
  check: 'parts-add-up',
  level: 'error',
  relation: relation.id,
  claims: [stated.id, ...relation.members],
  section: stated.section,
  footnote: stated.footnote,
  place: stated.place,
  quote: stated.quote,
  message: relation.explanation,
  advice: { vi: 'Xem lại nguồn.', en: 'Look at the source.' },
  repairs: [
    {
      claim: 'c3',
      kind: 'digit-changed',
      from: '40',
      to: '50',
      support: 1,
      message: { vi: '“40” thành “50”', en: '“40” as “50”' },
    },
  ],
})
