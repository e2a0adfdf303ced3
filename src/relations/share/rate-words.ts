/** Words that make a percentage the share of what stands before it. */
import { ANNOUNCING_SHARES } from '../../lexicon/share-cues.ts'
import { anyOf } from '../any-of.ts'
import type { Figure } from '../context/figures.ts'

const ANNOUNCED = new RegExp(anyOf(ANNOUNCING_SHARES), 'gu')

/** "Cao Bằng 23%": right before a percentage a capital makes the end of a name of what else announces a share. */
export const isOfPlace = ({ passage, mention: { start } }: Figure): boolean =>
  /\p{Lu}\p{Ll}* (?:Bằng|Đạt|Tức)\s?$/u.test(passage.block.value.slice(Math.max(0, start - NAME), start))

/** Units of text in which the last two syllables of a name have room. */
const NAME = 24

export const announced = (gap: string) => gap.search(ANNOUNCED) >= 0

/** The words that announce a share: "đạt tỷ lệ". */
export const evidenceIn = (gap: string): string => (gap.match(ANNOUNCED) ?? ['…']).join(' ')
