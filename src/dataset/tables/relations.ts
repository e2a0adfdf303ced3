import * as z from 'zod'
import { memberRoleSchema, relationSchema } from '../../model/schemas.ts'
import { reportSchema } from '../schema.ts'
import { defineTable, ofReport } from './flat-table.ts'

const report = reportSchema.shape.path.describe('Path of the report.')
const claimOf = (column: string) => ({
  columns: ['report', column],
  table: 'claims',
  refers: ['report', 'id'],
})
const { id, kind, check, stated, evidence, computed, lo, hi, verdict, level, power } = relationSchema.shape

/** One row for each group of figures that ought to agree. */
export const relations = defineTable({
  name: 'relations',
  title: 'Figures that ought to agree, with verdict and arithmetic',
  primaryKey: ['report', 'id'],
  foreignKeys: [ofReport, claimOf('stated')],
  schema: z.strictObject({
    ...{ report, id, kind, check, verdict, level, stated, evidence, computed, lo, hi, power },
    members: z.int().nonnegative().describe('Number of members; they stand in relation_members.'),
    reasonVi: z.string().nullable().describe('Why it is unchecked, or which rounding it needs.'),
    reasonEn: z.string().nullable().describe('The same in English.'),
    explanationVi: z.string().describe('The arithmetic in words and figures.'),
    explanationEn: z.string().describe('The same in English.'),
  }),
  rows: ({ entry }) =>
    entry.relations.map(({ roles, reason, explanation, repairs, members, ...relation }) => ({
      report: entry.path,
      ...relation,
      members: members.length,
      reasonVi: reason?.vi ?? null,
      reasonEn: reason?.en ?? null,
      explanationVi: explanation.vi,
      explanationEn: explanation.en,
    })),
})

/** One row for each figure that a relation compares with its stated one. */
export const relationMembers = defineTable({
  name: 'relation_members',
  title: 'Members of relations',
  primaryKey: ['report', 'relation', 'position'],
  foreignKeys: [
    ofReport,
    { columns: ['report', 'relation'], table: 'relations', refers: ['report', 'id'] },
    claimOf('claim'),
  ],
  schema: z.strictObject({
    report,
    relation: id.describe('Id of the relation.'),
    position: z.int().positive().describe('From 1, in the order of the relation.'),
    claim: z.string().describe('Id of the claim.'),
    role: memberRoleSchema.nullable().describe('What it is to the stated figure.'),
  }),
  rows: ({ entry }) =>
    entry.relations.flatMap((relation) =>
      relation.members.map((claim, index) => ({
        report: entry.path,
        relation: relation.id,
        position: index + 1,
        claim,
        role: relation.roles[index] ?? null,
      })),
    ),
})
