/** Row → Pair[]: levels of two reports that ought to agree. */
import type { Row } from '../row.ts'
import { earlierPairs } from './earlier.ts'
import { nestedPairs } from './nested.ts'
import type { Pair } from './pair.ts'
import { twicePairs } from './twice.ts'

export type { Pair, Sort } from './pair.ts'

/** Every two levels of a row that ought to agree, with the verdict of their digits. */
export const pairsOf = (row: Row): Pair[] => [...earlierPairs(row), ...nestedPairs(row), ...twicePairs(row)]
