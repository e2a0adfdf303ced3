/** `--quick`: fewer rounds, fewer copies, and hostile reports of a hundredth of their size. */
export const quick = process.argv.includes('--quick')

export const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))

/** Rounds of runs that are compared. */
export const rounds = quick ? { rounds: 3, warmUp: 5 } : { rounds: 15, warmUp: 30 }
