import type { Passage } from '../passage.ts'
import { rowAt } from './unit.ts'

/** Whether a counted noun stands right behind what may be a date: "12/2024 hộ" counts households. */
export const countsSomething = (passage: Passage, end: number): boolean =>
  passage.text[end] === ' ' && rowAt(passage, end + 1)?.dimension === 'count'
