import { AMONG_WORDS } from '../../lexicon/bound-cues.ts'
import { anyOf } from '../any-of.ts'
import type { Mention, Passage } from '../discourse/index.ts'

/** So many figures behind one, each in a clause of its own, are items beside it. */
const ITEMS = 3

/** Units of text in front of a figure in which its list is opened. */
const REACH = 80

/**
 * "866 trường hợp, trong đó: quá tải 224 trường hợp; nồng độ cồn 22 trường hợp; …": the first item of a list, of which those behind it are parts
 * only by chance.
 */
export function isFirstItem({ lower }: Passage, { start }: Mention, behind: readonly Mention[]): boolean {
  const opens = OPENS_ITEM.test(lower.slice(Math.max(0, start - REACH), start))
  return opens || (behind.length >= ITEMS && behind.every(({ clause }) => clause.opener === ';'))
}

const OPENS_ITEM = new RegExp(`${anyOf(AMONG_WORDS)}[,:]?[^,;.()\\d]{0,60}$`, 'u')
