/** Items of a list that are told together: one figure for several of them, or a number word for each. */
import { DIGIT_WORDS } from '../../lexicon/numerals.ts'
import { type Exact, exact, sum, ZERO } from '../../model/index.ts'
import { isDigitOff } from '../digit-off.ts'
import type { Mention } from '../discourse/index.ts'
import { amountOf, codeOf } from '../operand.ts'
import type { Member, Operand, Proposal } from '../proposal.ts'

/** So many for each of those named before: "Hà Nội, Hải Dương đều", "mỗi nơi". */
const EACH = '(?<!\\p{L})(?:mỗi \\p{L}+(?: (?!có|là)\\p{L}+)?|đều|cùng)(?: có| là| ghi nhận)?'
const EACH_BEFORE = new RegExp(`${EACH}[ :]*$`, 'iu')
const EACH_IN_WORDS = new RegExp(
  `${EACH} (${Object.keys(DIGIT_WORDS).join('|')})(?=(?: \\p{L}+)?\\s*(?:[.,;:)]|$))`,
  'iu',
)

/** "…, còn lại ở Đà Nẵng", "…, còn lại là cây xanh.": what is left has no figure of its own. */
const REST =
  /[,;]\s*(?:và )?(?:(?:số|phần) )?còn lại (?:(?:là )?(?:ở|tại|thuộc|rải rác)(?!\p{L})|\p{L}+(?: \p{L}+){0,7}(?<!(?:là|có|gồm))(?:(?<= (?:năm|quý|tháng)) \d{1,4})?\s*(?:[.;]|$))/iu

/** What opens a list, up to its first item. */
const OPENING = /^.*(?:[:(]|(?<!\p{L})(?:gồm|tại|ở|trong đó|là)(?!\p{L}))/isu

/** Units of text in which the names before a figure, or behind the last, stand. */
const REACH = 200

/** What a list says of its items besides one figure for each. */
interface Together {
  readonly members: readonly Member[]
  /** What number words add: 3 for "Hà Nội, Hải Dương, Hải Phòng đều một". */
  readonly counted: number
  /** Whether any item has no figure of its own. */
  readonly any: boolean
}

/**
 * A sum that fails, read with what its list tells together: "A 14, B 11, C và D 2, E, F đều một" are 14, 11, two times 2 and two times 1.
 * Where that gives no total either, for "C và D 2" may be 2 in all, it is left open, unless it is far nearer as it stands.
 */
export function readTogether(proposal: Proposal, total: Mention, mentions: readonly Mention[]): Proposal {
  const { stated } = proposal
  if (leavesRest(proposal, mentions)) return { ...proposal, open: 'not-exhaustive' }
  const figures = mentions.filter((mention) => stated && isItem(stated, mention))
  if (!stated || figures.length < 2) return proposal
  const { members, counted, any } = togetherIn(total, figures)
  if (!any) return proposal
  const target = amountOf(stated)
  const amounts = members.flatMap((member) =>
    Array.from({ length: member.times ?? 1 }, () => amountOf(member) ?? ZERO),
  )
  const fits = target?.equals(sum([...amounts, exact(counted)]))
  if (!fits && counted === 0 && !isNearAsItStands(proposal, amounts))
    return { ...proposal, open: 'not-exhaustive' }
  if (!fits && counted === 0) return proposal
  const { open: _, ...closed } = proposal
  return { ...closed, members, ...(counted > 0 ? { counted } : {}) }
}

/** Whether the parts, each counted once, miss the total by a digit, and by far less than with what is told together. */
function isNearAsItStands(proposal: Proposal, amounts: readonly Exact[]): boolean {
  const total = proposal.stated && amountOf(proposal.stated)
  if (!total || !isDigitOff(proposal)) return false
  const once = sum(proposal.members.map((member) => amountOf(member) ?? ZERO))
  const apart = sum(amounts).sub(total).abs()
  return once.sub(total).abs().mul(FAR).compare(apart) < 0
}

const FAR = exact(4)

const isItem = (stated: Operand, { claim }: Mention): boolean =>
  claim.kind === 'quantity' &&
  !claim.direction &&
  claim.factor === '1' &&
  ['', codeOf(stated)].includes(claim.unitCode)

/** Whether what is left of the total has a name behind the last part, and no figure. */
function leavesRest({ members }: Proposal, mentions: readonly Mention[]): boolean {
  const last = mentions.find(({ claim }) => claim === members.at(-1)?.claim)
  return last !== undefined && REST.test(textBehind(last))
}

/** The figures of a list, each as often as it counts, and the number words between and behind them. */
function togetherIn(total: Mention, figures: readonly Mention[]): Together {
  const read = figures.map((figure, at) => itemsBefore(figure, figures[at - 1] ?? total, at === 0))
  const last = inWords(textBehind(figures.at(-1)!))
  const members = figures.map(({ claim }, at): Member => {
    const { times } = read[at]!
    return { claim, facet: 'value', role: 'part', ...(times > 1 ? { times } : {}) }
  })
  const all = [...read.map(({ words }) => words), last]
  return {
    members,
    counted: all.reduce((total, words) => total + words.counted, 0),
    any: read.some(({ times }) => times > 1) || all.some(({ found }) => found),
  }
}

/** The names between a figure and the one before it in its list: how many share it, and what number words give others. */
function itemsBefore(figure: Mention, before: Mention, isFirst: boolean) {
  const { block, start } = figure
  const opening = block.sentences[figure.sentence]?.[0] ?? 0
  const from = before.block === block ? Math.max(opening, before.end) : opening
  const text = block.value.slice(Math.max(from, start - REACH), start)
  if (/\d/.test(text)) return { times: 1, words: inWords('') }
  const words = inWords(text)
  const rest = isFirst ? words.rest.replace(OPENING, ', ') : words.rest
  const each = EACH_BEFORE.test(rest)
  const names = namesIn(rest.replace(EACH_BEFORE, ''))
  const shared = names.length > 1 && (each || names.every(isProper))
  return { times: shared ? names.length : 1, words }
}

/** What is told in number words for each of some names, and the text behind that. */
function inWords(text: string) {
  const hit = EACH_IN_WORDS.exec(text)
  const digit = hit ? DIGIT_WORDS[hit[1]!.toLowerCase()]! : 0
  if (!hit) return { found: false, counted: 0, rest: text }
  const names = namesIn(text.slice(0, hit.index))
  const isOfEach = names.length > 0 && names.every(isProper)
  return {
    found: isOfEach,
    counted: isOfEach ? names.length * digit : 0,
    rest: text.slice(hit.index + hit[0].length),
  }
}

/** The names behind the first mark of a text: "Hà Nội" and "Hải Dương" of ", Hà Nội và Hải Dương". */
const namesIn = (text: string): string[] =>
  text
    .split(/[,;]|\s(?:và|cùng)\s/u)
    .slice(1)
    .map((name) => name.trim())
    .filter((name) => /\p{L}/u.test(name))

/** "Bắc Hà", "huyện Bắc Hà"; in "Sở Giáo dục và Đào tạo" the "và" is of the name. */
const isProper = (name: string): boolean =>
  /^(?:(?:tỉnh|huyện|xã|phường|quận|thị xã|thị trấn|thôn|tp\.?|thành phố) )?\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,4}$/u.test(
    name,
  )

/** The text behind a figure, to the end of its sentence. */
function textBehind({ block, sentence, end }: Mention): string {
  const [, until = block.value.length] = block.sentences[sentence] ?? []
  return block.value.slice(end, Math.min(until, end + REACH))
}
