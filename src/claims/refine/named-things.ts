import { NUMBERED_KINDS } from '../../lexicon/document-kinds.ts'
import { RIVAL_BODIES, RIVAL_ENDS, SERIAL_WORDS, WORK_NOUNS } from '../../lexicon/named-works.ts'

/** A word whose first letter may be a capital. */
export const inEitherCase = (word: string): string => `[${word[0]!.toUpperCase()}${word[0]}]${word.slice(1)}`

/** Works and institutions whose names end in a number. */
export const WORKS = new RegExp(
  `(?:${WORK_NOUNS.map(({ surface, behind = '' }) => inEitherCase(surface) + behind).join('|')}) (?:\\p{Lu}\\p{L}* ){1,4}$`,
  'u',
)

/** A group of bodies that vie with each other, whose number stands behind all of its name. */
export const RIVALS = new RegExp(
  `(?:^|[^\\p{L}])(?:cụm|khối) thi đua (?:các |khối )?(?:${RIVAL_BODIES.join('|')})(?:,? (?:và )?(?!(?:${RIVAL_ENDS.join('|')}) )[^\\s,.;:()\\d]+){0,8} $`,
  'u',
)

/** The letters of a series before its number: "số BX 123456". */
export const SERIAL = new RegExp(
  `(?:^|[^\\p{L}])(?:${SERIAL_WORDS.join('|')}):? (?:hiệu )?\\p{Lu}{1,3} $`,
  'u',
)

/** A document that a bare number names, where its issuer or its day follows. */
export const DOCUMENT = new RegExp(`(?:${NUMBERED_KINDS.join('|')}) $`)
