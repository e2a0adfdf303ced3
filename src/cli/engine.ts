import { setFlagsFromString } from 'node:v8'

/**
 * Makes V8 compile what a run of this program needs, which is many expressions and many functions, most of them used a few times for
 * each report. Nothing of what is computed depends on it.
 */
export function tuneEngine(): void {
  // Each expression once, not first for a trial.
  setFlagsFromString('--no-regexp-tier-up')
  // Fifteen times the budget after which a function is optimized: at V8's own, half of the time of a batch goes into optimizing,
  // on threads that its workers need.
  setFlagsFromString('--interrupt-budget=1000000')
}
