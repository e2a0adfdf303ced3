import { blocksOf, type Report } from '../../model/index.ts'
import type { Audit } from '../../pipeline.ts'

/** A field of the archive's form: its text, or the fields that it is made of. */
export type Field = readonly [name: string, value: string | readonly Field[]]

/** The decree gives "Trích yếu nội dung" this many characters. */
const longestSubject = 500

/** Letters that only Vietnamese writes: those of Unicode's block for it, and ơ, ư. */
const vietnamese = /[\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/u

/** True when some of the report is written in Vietnamese. */
export const writesVietnamese = (report: Report): boolean =>
  blocksOf(report).some((block) => vietnamese.test(block.value))

/**
 * A report as an outgoing document in the words of the archive: the fields of Nghị định 30/2020/NĐ-CP, Phụ lục VI,
 * with their exact names and in their order.
 *
 * What the source does not say is empty. A date that lacks its day or month is no date, and empty. Dates are
 * written as ISO 8601. Codes that only the archive gives (OrganId, FileCatalog, …) are for the archive to fill in.
 */
export function archiveDocument({ report }: Audit): Field[] {
  const { header, signature, signers } = report
  const to = receiversOf(report)
  return [
    ['FileCode', empty('OrganId', 'FileCatalog', 'FileNotation')],
    ['DocOrdinal', ''],
    ['TypeName', header.type ?? ''],
    ['CodeNumber', header.number ?? ''],
    ['CodeNotation', header.symbol ?? ''],
    ['IssuedDate', isoDate(header.date)],
    ['OrganName', header.agency ?? ''],
    ['Subject', (header.subject ?? '').slice(0, longestSubject)],
    ['Language', writesVietnamese(report) ? 'Tiếng Việt' : ''],
    ['PageAmount', ''],
    ['Description', ''],
    ...(signers.length > 0 ? signers : [signature]).map(
      ({ title, name }): Field => [
        'SignerInfo',
        [
          ['Position', title ?? ''],
          ['FullName', name ?? ''],
        ],
      ],
    ),
    ...(to.length > 0 ? to : ['']).map(
      (name): Field => [
        'To',
        [
          ['OrganId', ''],
          ['OrganName', name],
        ],
      ],
    ),
    ['Priority', header.urgency ?? ''],
    ['IssuedAmount', ''],
    ['DueDate', ''],
  ]
}

/** Rows of "Nơi nhận" that name nobody: "Như trên" stands for the addressees, "Lưu: VT" for the sender's own archive. */
const nobody = /^(?:như (?:trên|kính gửi)|lưu\s*(?::|;|vt|$))/iu

/** Whom the report was sent to: its addressees, then those who have a copy, each once. */
const receiversOf = ({ header, recipients }: Report): string[] => [
  ...new Set([...header.addressees, ...recipients.filter((name) => !nobody.test(name))]),
]

const empty = (...names: string[]): Field[] => names.map((name) => [name, ''])

function isoDate({ year, month, day }: Audit['report']['header']['date']): string {
  if (year === null || month === null || day === null) return ''
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
