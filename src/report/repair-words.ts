import type { Bilingual, Finding } from '../model/index.ts'

/** The slips that would reconcile the figures, each told once: two figures that are printed alike have the same words. */
export const repairWords = ({ repairs }: Pick<Finding, 'repairs'>): Bilingual[] => [
  ...new Map(repairs.map(({ message }) => [message.vi, message])).values(),
]
