/** What a rise or a fall is made of, told in the bracket right behind it. */
import { OPENINGS_OF_SOME } from '../../lexicon/place-levels.ts'
import { anyOf } from '../any-of.ts'
import { codeOf } from '../operand.ts'
import type { Operand } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import type { Series } from './series.ts'

/** Fewer may be the causes that were worth their names. */
const FEWEST = 3

const SOME = new RegExp(anyOf([...OPENINGS_OF_SOME, 'trong đó', 'do']), 'u')

/** "giảm 36 hội viên (từ trần 27, chuyển đi 06, xóa tên 0)": bare counts of all causes, three and more, of which no word says that they are some. */
export const tellsCauses = ({ evidence, strength, mentions }: Series, members: readonly Operand[]): boolean =>
  evidence === '(…)' &&
  strength >= STRENGTH.clear &&
  members.length >= FEWEST &&
  members.length === mentions.length &&
  members.every((member) => codeOf(member) === '') &&
  mentions.every(({ lead }) => lead !== '' && !SOME.test(lead))
