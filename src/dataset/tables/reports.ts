import * as z from 'zod'
import type { Level } from '../../model/index.ts'
import { headerSchema, signatureSchema } from '../../model/schemas.ts'
import { reportSchema } from '../schema.ts'
import { defineTable } from './flat-table.ts'

const { addressees, date, ...header } = headerSchema.shape
const count = z.int().nonnegative()

/** One row a report: letterhead, signature and the sums of its audit. */
export const reports = defineTable({
  name: 'reports',
  title: 'Reports, with letterhead, signature and the sums of the audit',
  primaryKey: ['path'],
  foreignKeys: [],
  schema: z.strictObject({
    path: reportSchema.shape.path,
    sha256: reportSchema.shape.sha256,
    mediaType: reportSchema.shape.mediaType,
    ...header,
    year: date.shape.year,
    month: date.shape.month,
    day: date.shape.day,
    addressees: z.string().describe('Joined by "; ".'),
    authority: signatureSchema.shape.authority,
    title: signatureSchema.shape.title,
    name: signatureSchema.shape.name,
    signers: z.string().describe('Names of all who signed, joined by "; ".'),
    recipients: z.string().describe('Joined by "; ".'),
    figures: count.describe('Figures that were read.'),
    related: count.describe('Figures in at least one checked relation.'),
    unchecked: count.describe('Figures only in relations that cannot be checked.'),
    unrelated: count.describe('Figures in no relation.'),
    errors: count.describe('Findings of level error that nobody has decided on.'),
    warnings: count.describe('Findings of level warning, likewise.'),
    infos: count.describe('Findings of level info, likewise.'),
    decided: count.describe(
      'Findings that a person has decided on or that stand in the baseline; they are counted in no level.',
    ),
    charactersLost: count.describe('UTF-16 units of text that did not reach the report.'),
  }),
  rows({ entry }) {
    const { addressees, date, ...header } = entry.header
    const at = (level: Level) =>
      entry.findings.filter((finding) => finding.level === level && !finding.decision).length
    const { figures, related, unchecked, unrelated, charactersLost } = entry.coverage
    return [
      {
        path: entry.path,
        sha256: entry.sha256,
        mediaType: entry.mediaType,
        ...header,
        ...date,
        addressees: addressees.join('; '),
        ...entry.signature,
        signers: entry.signers.flatMap(({ name }) => name ?? []).join('; '),
        recipients: entry.recipients.join('; '),
        ...{ figures, related, unchecked, unrelated },
        ...{ errors: at('error'), warnings: at('warning'), infos: at('info') },
        ...{ decided: entry.findings.filter((finding) => finding.decision).length, charactersLost },
      },
    ]
  },
})
