import { OFFICE_SYLLABLES } from '../../lexicon/signers.ts'
import { sum } from '../../model/index.ts'
import type { Discourse, Mention } from '../discourse/index.ts'
import { amountOf } from '../operand.ts'
import type { Member, Operand } from '../proposal.ts'
import { areOfPeople } from './people.ts'

/** Units of text behind the last part in which its sentence may go on. */
const REACH = 160

/**
 * "…, ngoài ra các nơi khác cũng thu một lượng ma túy", "… và một số xã khác.": more of it, which nobody counted. Behind "và" only a
 * short name up to the end of the clause is more of the same: "và ban hành một số quyết định" is another thing.
 */
const MORE =
  /(?<!\p{L})ngoài ra(?: \p{L}+){0,8}? (?:một lượng|một số|một phần|khác)(?!\p{L})|^[^,;.]{0,40}?(?<!\p{L})(?:và|cùng|cùng với) (?:một số|một phần|một lượng|các|nhiều)(?: \p{L}+){1,3} khác\s*(?:[.;)]|$)/u

/**
 * "…, khối Chính phủ 26 người và Chánh án Tòa án nhân dân, Viện trưởng Viện kiểm sát.": the last of a list of people are named by
 * their offices, up to the end of the sentence, and not counted.
 */
const NAMED = new RegExp(
  `^[^,;.:()\\d]{0,60}?(?:,| và| cùng| cùng với) (?:(?:các |02 |hai )?(?:đồng chí|đ/c|ông|bà|vị) )?(?:${OFFICE_SYLLABLES.join('|')}) ?[^;:.()\\d]*(?:[.;)]|$)`,
  'u',
)

/**
 * "…, nguồn khác 96 triệu đồng, chiếm 1,2%...", "…, xã Đông 12 hộ, v.v.": marks up to the end of the sentence that leave a list open.
 * Dots in brackets stand for words left out of a quotation.
 */
const LEFT_OPEN = /(?:\.{3}|…|(?<!\p{L})(?:v\.v|vv|vân vân))[\s.;”"]*$/u

/** "(nhà cửa 12,3 tỷ đồng, giao thông 8,9 tỷ đồng...)": the same up to the end of the bracket of the last. */
const LEFT_OPEN_INSIDE = /[\p{L}\d%] ?[,;]? ?(?:\.{2,}|…|(?:v\.v|vv)\.*)\s*$/u

/** Whether parts fall short of their total, and what stands behind the last of them says that there were others without a figure. */
export function goesOn(discourse: Discourse, total: Operand, members: readonly Member[]): boolean {
  const last = discourse.mentionOf(members.at(-1)!.claim.id)
  const amount = amountOf(total)
  const counted = sum(members.flatMap((member) => amountOf(member) ?? []))
  if (!last || !amount || counted.compare(amount) >= 0) return false
  const [, end = last.end] = last.block.sentences[last.sentence] ?? []
  const behind = last.block.value.slice(last.end, Math.min(end, last.end + REACH))
  return (
    isLeftOpenInside(last) ||
    LEFT_OPEN.test(behind) ||
    MORE.test(behind.toLowerCase()) ||
    (areOfPeople(last) && NAMED.test(behind))
  )
}

/** Whether the bracket of a figure ends with marks that leave its list open. */
export function isLeftOpenInside({ bracket, block, end }: Mention): boolean {
  if (!bracket || bracket.close - end > REACH) return false
  return LEFT_OPEN_INSIDE.test(block.value.slice(Math.max(0, end - 1), bracket.close))
}
