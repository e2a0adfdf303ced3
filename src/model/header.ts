import * as z from 'zod'

const blank = 'null when the source leaves it blank'

/**
 * The letterhead, by Nghị định 30/2020/NĐ-CP, Phụ lục I, Mẫu 1.4 (before 05/3/2020: Thông tư 01/2011/TT-BNV).
 * What the source leaves blank is null, never guessed.
 */
export const headerSchema = z.strictObject({
  agency: z.string().nullable().describe(`Issuing agency (component 2); ${blank}.`),
  parentAgency: z.string().nullable().describe(`Governing agency above it (component 2); ${blank}.`),
  number: z.string().nullable().describe(`Number, as printed: "172" of "172/BC-UBND"; ${blank}.`),
  symbol: z.string().nullable().describe(`Symbol: "BC-UBND" (component 3); ${blank}.`),
  place: z.string().nullable().describe(`Place of issue (component 4); ${blank}.`),
  date: z
    .strictObject({
      year: z.int().nullable().describe(`Year of issue; ${blank}.`),
      month: z.int().min(1).max(12).nullable().describe(`Month of issue; ${blank}.`),
      day: z.int().min(1).max(31).nullable().describe(`Day of issue; ${blank}.`),
    })
    .describe('Date of issue (component 4); each part null when left blank.'),
  type: z.string().nullable().describe(`Kind of document as printed: "BÁO CÁO" (component 5a); ${blank}.`),
  subject: z.string().nullable().describe(`Trích yếu (component 5a); ${blank}.`),
  period: z
    .string()
    .nullable()
    .describe(
      'Reporting period of the subject: "2024", "2024-S1", "2024-Q3", "2024-06", "2021/2025"; or null.',
    ),
  addressees: z.array(z.string()).describe('"Kính gửi" (component 9a); empty when there is none.'),
  urgency: z.string().nullable().describe(`"Khẩn", "Thượng khẩn", "Hỏa tốc" (component 10b); ${blank}.`),
  secrecy: z.string().nullable().describe(`"Mật", "Tối mật", "Tuyệt mật" (component 10a); ${blank}.`),
})

/** What the letterhead says; null where the source is silent, never guessed. */
export type Header = z.infer<typeof headerSchema>

/** Who signed, by components 7a and 7b of the same decree. */
export const signatureSchema = z.strictObject({
  authority: z
    .string()
    .nullable()
    .describe('On whose behalf, with its abbreviation: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"; or null.'),
  title: z.string().nullable().describe('Title of the signer: "PHÓ CHỦ TỊCH"; or null.'),
  name: z.string().nullable().describe('Name of the signer; or null.'),
})

/** Who signed, with authority and title; null where the source is silent. */
export type Signature = z.infer<typeof signatureSchema>
