import type { Emit, Language } from '../format.ts'
import type { Comparison } from '../model/index.ts'

/** One way to write a comparison down. The same comparison gives the same bytes. */
export type ComparisonFormat = (comparison: Comparison, emit: Emit, language: Language) => void
