import { type Mention, type Passage, squeezed } from '../discourse/index.ts'

/** How far behind a figure it is read what is said of it. */
const REACH = 80

/** What is said of a figure before the next separator, lower case; a bracket behind it says something of it as well. */
export const saidBehind = ({ passage, mention }: Told): string =>
  squeezed(/^[^,;.)]*/u.exec(passage.lower.slice(mention.end, mention.end + REACH))![0])

/** Whether no word stands behind a figure that says what it is of. */
export const endsBare = ({ tail }: { readonly tail: string }): boolean => !/\p{L}/u.test(tail)

interface Told {
  readonly passage: Passage
  readonly mention: Mention
}
