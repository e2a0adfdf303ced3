import { MORE_THAN_WORDS } from '../../lexicon/share-cues.ts'
import type { Figure } from '../context/figures.ts'

/** Words in front of the whole of a share: "trên tổng số 8.283 hồ sơ", "6.120 hồ sơ/8.283 hồ sơ"; not "đạt trên 150 triệu USD", nor "chuyển tuyến trên 1.852 lượt". */
export const IN_ALL = /(?:trên|trong) tổng(?: số)?(?: \p{L}+){0,4}$|(?:^|(?<!tuyến|nêu|nói|kể)\s)trên$/u
const MORE_THAN = new RegExp(`(?<!\\p{L})(?:${MORE_THAN_WORDS.join('|')}|đã(?: \\p{L}+){1,3}) trên$`, 'u')

/** Whether the words before a figure make it the whole of a share. */
export const isInAll = ({ lead }: Figure): boolean =>
  lead.endsWith('/') || (IN_ALL.test(lead) && !MORE_THAN.test(lead))
