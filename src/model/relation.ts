import * as z from 'zod'
import { decimalSchema } from './claim-schemas.ts'
import { bilingualSchema } from './words.ts'

/** What ought to agree. Each kind has one file in relations/. */
export const relationKindSchema = z.enum([
  'sum',
  'share',
  'complement',
  'average',
  'product',
  'change',
  'attainment',
  'balance',
  'restatement',
  'enumeration',
  'bound',
  'duration',
  'citation',
  'numbering',
])
/** What sort of agreement a relation is. */
export type RelationKind = z.infer<typeof relationKindSchema>

/**
 * consistent: the printed figures agree. rounding: they agree only under a named convention (truncation,
 * half-down). inconsistent: they do not. unchecked: nobody can tell, and `reason` says why.
 */
export const verdictSchema = z.enum(['consistent', 'rounding', 'inconsistent', 'unchecked'])
/** What became of a relation: consistent, agreeing by rounding only, inconsistent, or unchecked. */
export type Verdict = z.infer<typeof verdictSchema>

/** error: the arithmetic leaves no reading under which it holds. warning: likely wrong. info: worth a look. */
export const levelSchema = z.enum(['error', 'warning', 'info'])
/** How grave a finding is; “error” leaves no reading under which the figures agree. */
export type Level = z.infer<typeof levelSchema>

/** What a member is to the stated figure. */
export const memberRoleSchema = z.enum([
  'part',
  'whole',
  'minuend',
  'subtrahend',
  'factor',
  'weight',
  'item',
  'now',
  'before',
  'base',
  'opening',
  'in',
  'out',
  'same',
])
/** What a figure is to the stated figure of its relation. */
export type MemberRole = z.infer<typeof memberRoleSchema>

/** One single slip that would reconcile the figures; never a statement of which figure is wrong. */
export const repairSchema = z.strictObject({
  claim: z.string().nullable().describe('Claim that would change, or null for an item left out.'),
  kind: z.enum([
    'digit-changed',
    'digits-swapped',
    'decimal-lost',
    'unit-slipped',
    'item-left-out',
    'digit-lost',
    'rate',
  ]),
  from: z.string().describe('As printed.'),
  to: z.string().describe('As it would have been printed.'),
  support: z.int().nonnegative().describe('Number of other relations that the change would also satisfy.'),
  message: bilingualSchema,
})
/** One slip that would reconcile the figures; it says that they would agree, not that it was so. */
export type Repair = z.infer<typeof repairSchema>

/** Figures that ought to agree, with the verdict and its arithmetic. */
export const relationSchema = z.strictObject({
  id: z.string().describe('Stable across conversions, as the ids of its claims are.'),
  kind: relationKindSchema.describe('What ought to agree.'),
  check: z.string().describe('Code of the check that judged it: "DS101".'),
  stated: z.string().nullable().describe('Claim that states something of the others; null for numbering.'),
  members: z.array(z.string()).describe('Claims it is compared with.'),
  roles: z.array(memberRoleSchema).describe('Role of each member, in the order of members.'),
  evidence: z.string().describe('The words that announce it: "trong đó", "đạt tỷ lệ", "footnote 12".'),
  computed: decimalSchema.nullable().describe('What the members give, in the unit of the stated figure.'),
  lo: decimalSchema.nullable().describe('Least value that the printed digits of the members allow.'),
  hi: decimalSchema.nullable().describe('Greatest value that they allow.'),
  verdict: verdictSchema.describe(
    '"rounding": it agrees only under a convention; "unchecked": nobody can tell.',
  ),
  level: levelSchema.nullable().describe('Only for an inconsistent relation.'),
  reason: bilingualSchema
    .nullable()
    .describe('Why it is unchecked, or which convention of rounding it needs.'),
  explanation: bilingualSchema.describe('The arithmetic in words and figures.'),
  repairs: z.array(repairSchema),
  power: z
    .number()
    .min(0)
    .max(1)
    .nullable()
    .describe(
      'Share of wrong single digits in its figures that the check would have found; null when unchecked.',
    ),
})
/** Figures that ought to agree, with the arithmetic, what announces it, and the verdict. */
export type Relation = z.infer<typeof relationSchema>
