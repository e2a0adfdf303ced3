import { INDICATORS, MEASURED_OF_ITS_OWN } from '../../lexicon/share-cues.ts'
import { contentWords } from '../content-words.ts'
import type { Figure } from '../context/figures.ts'

/** The words that join a percentage to what it is of. */
const JOINED =
  /,? ?(?:đã |mới |chỉ |cũng |đều )?(?:đạt|chiếm|bằng|là|lên|tới|ở mức)(?: t[ỷỉ] lệ| tới| đến| trên| khoảng| mức)*$/u

/** Nouns for what is measured in per cent of its own. */
const MEASURE = new RegExp(
  `(?<!\\p{L})(?:${MEASURED_OF_ITS_OWN.join('|')})(?: (?<of>\\p{L}[\\p{L}\\d, ]*))?$`,
  'u',
)

/** Amounts that are told as shares of a plan or of the year before: a clause that opens with one has a subject of its own. */
const AMOUNT = new RegExp(`^(?:đưa |nâng |góp phần )?(?:tổng )?(?:${INDICATORS.join('|')})(?!\\p{L})`, 'u')

/**
 * Whether a percentage behind a ratio has a subject of its own: "30/32 chỉ tiêu đạt kế hoạch, đưa tốc độ phát triển kinh tế đạt 7,36%",
 * "18/20 chỉ tiêu đạt, thu ngân sách đạt 115% dự toán"; not "152/164 vụ, tỷ lệ điều tra, làm rõ vụ án đạt 92,7%".
 *
 * @param gap The words between the two, lower case.
 */
export function isOfAnother(ratio: Figure, gap: string): boolean {
  // Behind a comma the words that join go on about the ratio, whatever stood between.
  if (JOINED.exec(gap)?.[0].startsWith(',')) return false
  const said = gap.replace(JOINED, '')
  const measured = MEASURE.exec(said)
  const name = measured ? (measured.groups?.of ?? '') : clauseOfItsOwn(said)
  if (measured && name === '' && !/tốc độ|độ|tăng trưởng/u.test(measured[0])) return false
  if (!measured && name === '') return false
  const { claim } = ratio.mention
  const before = said.slice(0, said.length - (measured?.[0].length ?? name.length))
  const unit = 'unit' in claim ? claim.unit : ''
  const own = new Set(contentWords(`${ratio.lead} ${unit} ${before}`))
  return !contentWords(name).some((word) => own.has(word))
}

/** The words behind the last comma, where they open with an amount; "" otherwise. */
function clauseOfItsOwn(said: string): string {
  const clause = said.includes(',') ? said.slice(said.lastIndexOf(',') + 1).trim() : ''
  return AMOUNT.test(clause) ? clause : ''
}

/** "21/34 xã có số hộ tăng, tăng nhanh như xã Đông 18%": the percentage of the first example, named right before it. */
export const isOfExample = (gap: string): boolean => EXAMPLE.test(gap)

const EXAMPLE =
  /(?<!\p{L})(?:(?:cụ thể |ví dụ )?như|điển hình(?: là)?|tiêu biểu(?: là)?|nhất là)(?: \p{L}+){1,5}$/u
