import { memoized } from '../../model/memoized.ts'
import { accounts } from './index.ts'

/** The accounts of a report, worked out once: shares are taken of the whole of which something is left. */
export const knownAccounts = memoized(accounts)
