import * as z from 'zod'

/** One message in both languages of the product. Codes, ids and field names are never translated. */
export const bilingualSchema = z.strictObject({
  vi: z.string().describe('Vietnamese.'),
  en: z.string().describe('English.'),
})

/** One sentence in Vietnamese and in English. */
export type Bilingual = z.infer<typeof bilingualSchema>
