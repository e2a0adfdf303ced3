/** Words for figures that were told otherwise before: "2022 (số điều chỉnh)", "kế hoạch điều chỉnh". */
import { REVISED_WORDS } from '../../lexicon/comparison-cues.ts'
import { anyOf } from '../any-of.ts'

const REVISED = new RegExp(anyOf(REVISED_WORDS), 'iu')

export const saysRevised = (text: string): boolean => REVISED.test(text)
