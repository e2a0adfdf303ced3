import { type Exact, exact } from '../../model/index.ts'
import type { Observed } from './index.ts'

/** What a report tells as text, so that it can go to another thread or be kept: `unpack` gives it back. */
export const pack = (observed: Observed): string =>
  JSON.stringify(observed, (_name, value) => (isExact(value) ? { exact: value.toFraction() } : value))

/** What a report tells, from its text. */
export const unpack = (text: string): Observed =>
  JSON.parse(text, (_name, value) => (isPacked(value) ? exact(value.exact) : value))

const isExact = (value: unknown): value is Exact =>
  typeof value === 'object' && value !== null && 'toFraction' in value

const isPacked = (value: unknown): value is { readonly exact: string } =>
  typeof value === 'object' && value !== null && 'exact' in value
