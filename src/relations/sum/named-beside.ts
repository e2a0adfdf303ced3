import { BODY_NOUNS, SINGLE_BODIES, SINGLE_OFFICES } from '../../lexicon/part-names.ts'
import { PLACE_LEVELS } from '../../lexicon/place-levels.ts'
import type { Mention } from '../discourse/index.ts'
import { unitOf } from '../operand.ts'
import type { Member } from '../proposal.ts'

/**
 * "30 đơn vị, gồm 12 quận, 17 huyện và thị xã Sơn Tây": how many places and bodies a list of such names one by one, of another sort than
 * those it counts; where it says "các", nobody knows.
 */
export function namedBeside(mentions: readonly Mention[], members: readonly Member[]): number {
  const counted = members.map((member) => unitOf(member).toLowerCase())
  const [first, last] = [members[0]!.claim.place, members.at(-1)!.claim.place]
  const own = mentions.find(({ claim }) => claim === members.at(-1)!.claim)
  if (!own || first.block !== last.block) return 0
  if (ALONE.test(own.block.value.slice(last.end, last.end + LIST))) return 1
  if (!counted.every((sort) => SORT.test(sort))) return 0
  const [, to = 0] = own.block.sentences[own.sentence] ?? []
  const among = own.block.value.slice(first.start, last.end)
  const behind = own.block.value.slice(last.end, Math.min(to, last.end + LIST)).split(WHERE)[0]!
  return [...`${among}${behind}`.matchAll(NAMED)]
    .filter(([, , sort = '']) => !counted.some((unit) => unit.startsWith(sort.toLowerCase())))
    .reduce((count, [, several]) => count + (several ? Number.POSITIVE_INFINITY : 1), 0)
}

/** "2 huấn luyện viên và một trưởng đoàn", "2 phó trưởng đoàn và trưởng đoàn": one more, by a word or by an office that one has. */
const ALONE = new RegExp(
  `^[^\\d,;.:()]{0,40} (?:và|cùng) (?:(?:một|1|01) (?!số|phần|nửa)\\p{Ll}|(?:${SINGLE_OFFICES.join('|')})(?!\\p{L}))`,
  'iu',
)

/** Units of text behind the last part in which the names of those it counts may stand. */
const LIST = 400

/** Words that say where the parts are: the places behind them are none. */
const WHERE = /(?<!\p{L})(?:tại|ở|trên|thuộc|của|cho|trong)(?!\p{L})/u

const SORTS = [...PLACE_LEVELS.flat(), ...BODY_NOUNS]
  .filter((sort) => /^\p{Ll}/u.test(sort))
  .sort((a, b) => b.length - a.length)
const SORT = new RegExp(`^(?:${SORTS.join('|')})(?!\\p{L})`, 'u')

/** "thị trấn" of a name, "Trung tâm" that is the beginning of one. */
const OF_NAME = `(?:${SORTS.join('|')})(?= \\p{Lu})`
const BEGUN = SORTS.map((sort) => sort[0]!.toUpperCase() + sort.slice(1)).join('|')
const SINGLE = SINGLE_BODIES.flatMap((body) => [body, body[0]!.toUpperCase() + body.slice(1)]).join('|')

/** One by its sort and its name, behind a mark or "và", and no figure up to the next mark. */
const NAMED = new RegExp(
  `(?:[,;:]|(?<!\\p{L})(?:và|cùng))\\s+(các |những )?(${OF_NAME}|(?:${BEGUN}|${SINGLE})(?!\\p{L}))(?=[^\\d,;.:()]{0,60}(?:[,;.()]|$|\\svà\\s\\d))`,
  'gu',
)
