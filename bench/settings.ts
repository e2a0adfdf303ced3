/** `--quick`: fewer rounds, fewer copies, and hostile reports of a hundredth of their size. */
export const quick = process.argv.includes('--quick')

export const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))

/** Rounds of runs that are compared, after as many as V8 needs to have compiled what a batch would run all day. */
export const rounds = quick ? { rounds: 3, warmUp: 5 } : { rounds: 15, warmUp: 200 }
