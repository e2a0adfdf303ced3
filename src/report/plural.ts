/** A count, as a number or as it is printed, with its English noun: "1 figure", "2,048 figures", "2 agencies". */
export const plural = (count: number | string, one: string, several = `${one}s`): string =>
  `${count} ${String(count) === '1' ? one : several}`
