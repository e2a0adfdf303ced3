import { constants } from 'node:os'
import type { Runner } from './runner.ts'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Ends the program in order when it is asked to stop: `last` leaves everything so that another run can go on. The
 * exit code is that of a program that was stopped by the signal. The result takes this back. While this thread is
 * at work it heeds nothing, and the signal ends it as it ends any program.
 */
export function onInterrupt({ apart }: Runner, last: () => void): () => void {
  const stop = (signal: (typeof signals)[number]): void => {
    try {
      last()
    } finally {
      process.exit(128 + constants.signals[signal])
    }
  }
  if (apart) for (const signal of signals) process.once(signal, stop)
  return () => {
    for (const signal of signals) process.off(signal, stop)
  }
}
