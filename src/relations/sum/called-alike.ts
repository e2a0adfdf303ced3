import { memoized } from '../../model/memoized.ts'
import { contentWords } from '../content-words.ts'
import { behindLast, DIGITS } from '../context/behind-last.ts'
import type { Mention } from '../discourse/index.ts'

/** Units of text before a figure in which its name stands. */
const NAME = 120

/** All figures, those that are called as the total is, also only behind its sentence, and those whose name ends as its name does. */
export function listsAlike(total: Mention, behind: readonly Mention[]): (readonly Mention[])[] {
  const [words, ending] = [keyWords(total), endingOf(total)]
  const called =
    words.length > 1 ? behind.filter((mention) => words.every((word) => namesOf(mention).has(word))) : []
  const alike = ending ? behind.filter((mention) => endingOf(mention) === ending) : []
  const later = called.filter(({ block, sentence }) => block !== total.block || sentence !== total.sentence)
  return [behind, called, alike, ...(later.length < called.length ? [later] : [])]
}

/** The last two words by which a figure is called: "thụ lý" of "án hình sự đã thụ lý". */
const keyWords = memoized((mention: Mention): readonly string[] => contentWords(nameOf(mention)).slice(-2))

const namesOf = memoized((mention: Mention): ReadonlySet<string> => new Set(contentWords(nameOf(mention))))

/** The last words before a figure as they stand: "đã giải quyết" is not "đang giải quyết". */
const endingOf = memoized((mention: Mention): string | undefined => {
  const words =
    nameOf(mention)
      .match(/\p{L}+/gu)
      ?.filter((word) => !LINKS.has(word)) ?? []
  return words.length > 2 ? words.slice(-3).join(' ') : undefined
})

const LINKS: ReadonlySet<string> = new Set(['là', 'có', 'được', 'gồm', 'tổng', 'số'])

/** What stands before a figure, back to the figure, the semicolon, "trong đó" or the sentence before: commas do not cut a name. */
const nameOf = memoized(({ block, start, sentence }: Mention): string => {
  const [from = 0] = block.sentences[sentence] ?? []
  const text = block.value.slice(Math.max(from, start - NAME), start).toLowerCase()
  return behindLast(text, `${DIGITS};`).split(OF_THESE).at(-1)!
})

const OF_THESE = /(?<!\p{L})trong (?:số )?đó(?!\p{L})/u
