import type { Side } from '../../lexicon/account-cues.ts'
import { alike } from '../context/measured.ts'
import type { Mention, Passage } from '../discourse/index.ts'
import { codeOf } from '../operand.ts'
import type { Operand } from '../proposal.ts'
import { type Sign, signOf } from './sign.ts'

/** One number of a passage with its place in an account. */
export interface Entry extends Sign {
  readonly operand: Operand
  readonly mention: Mention
  /** Undefined where no words beside the figure give it a sign. */
  readonly side: Side | undefined
}

/** Figures on one level of brackets of a passage, in order, each with the sign that its words give it. */
export function entriesIn(passage: Passage, bracket: Mention['bracket']): Entry[] {
  const entries: Entry[] = []
  let before: Entry | undefined
  let end = 0
  for (const mention of passage.mentions) {
    const amounts = mention.claim.kind === 'quantity' || mention.claim.kind === 'ratio'
    const stated = mention.bracket === bracket || isAside(passage, mention, bracket)
    if (stated && amounts) {
      const sign = signOf(leadOf(passage, mention, end), mention, before)
      const own = operandsOf(mention, sign, entries).map((operand) =>
        placed({ operand, mention, ...sign }, entries),
      )
      if (own.length > 0) before = own.at(-1)
      if (mention.claim.role !== 'target' || sign.side === 'whole') entries.push(...own)
    }
    if (amounts) end = mention.end
  }
  return entries
}

/** "So với đầu năm (20.935 hội viên)", "các cuộc còn lại (16 cuộc)": alone in a bracket right behind the words that call it a level. */
const isAside = ({ lower }: Passage, { bracket: own, start, end }: Mention, bracket: Mention['bracket']) =>
  own !== null &&
  own.parent === bracket &&
  own.open === start - 1 &&
  own.close - end <= 1 &&
  ASIDE.test(lower.slice(Math.max(0, own.open - 24), own.open))

const ASIDE = /(?<!\p{L})(?:đầu (?:năm|kỳ|quý|nhiệm kỳ|năm học)|còn lại) $/u

/** Amounts of one thing: a figure without a unit of its own goes on in that of the others. */
export const sameSort = (a: Operand, b: Operand): boolean =>
  alike(a, b) || codeOf(a) === '' || codeOf(b) === ''

/**
 * Of "46 vụ/58 đối tượng" two numbers; of "45/52 vụ việc" none, for what it says is whole and part at once, unless words call
 * it a level of an account: "đầu năm có 139/1.861 hộ".
 */
function operandsOf({ claim }: Mention, { side }: Sign, before: readonly Entry[]): Operand[] {
  if (claim.kind === 'quantity') return [{ claim, facet: 'value' }]
  if (claim.kind !== 'ratio') return []
  const above: Operand = { claim, facet: 'numerator' }
  if (claim.reading === 'two-measures') return [above, { claim, facet: 'denominator' }]
  if (claim.reading !== 'part-of-whole' || side === undefined) return []
  const opened = before.some((entry) => entry.side === 'opening' && sameSort(entry.operand, above))
  return side === 'opening' || (opened && LEVELS.has(side)) ? [above] : []
}

const LEVELS: ReadonlySet<string> = new Set(['closing', 'level', 'now'])

/** What there is at a time: the opening where nothing came before it, the closing behind an opening, a whole or a flow. */
function placed(entry: Omit<Entry, 'side'> & Sign, before: readonly Entry[]): Entry {
  const { side } = entry
  if (side === undefined && isCollected(entry, before)) return { ...entry, side: 'out', evidence: 'thu được' }
  if (side !== 'level' && side !== 'now') return { ...entry, side }
  const since = before.filter((other) => sameSort(other.operand, entry.operand))
  const last = since.findLastIndex((other) => other.side === 'closing')
  const begun = since.slice(last + 1).some((other) => other.side !== undefined)
  if (begun) return { ...entry, side: 'closing' }
  return { ...entry, side: side === 'level' ? 'opening' : undefined }
}

/** "Phải thu 1.025 tỷ đồng; thu được 1.005 tỷ đồng": of what was due, what came in is no longer owed. */
const isCollected = ({ mention, operand }: Omit<Entry, 'side'>, before: readonly Entry[]): boolean =>
  /(?<!\p{L})(?:thu|nộp|thu nộp) được$/u.test(mention.lead) &&
  before.some((entry) => DUE.test(entry.evidence) && sameSort(entry.operand, operand))

/** What was to come in. */
export const DUE = /^phải (?:thu|nộp)$/u

/** How far back from a figure its own words may stand. */
const REACH = 120

/** Words of a figure before it: back to the amount before, which ends at `end`, or to what cuts it off. */
function leadOf(passage: Passage, mention: Mention, end: number): string {
  const [sentence = 0] = passage.block.sentences[mention.sentence] ?? []
  const from = Math.max(sentence, end, mention.start - REACH)
  const text = passage.block.value.slice(from, mention.start).replace(/\($/u, '')
  const cut = Math.max(...[';', ',', '(', ')'].map((mark) => text.lastIndexOf(mark)))
  const isTold = from === sentence && text[cut] === ',' && OPENING_TIME.test(text.slice(0, cut))
  return (isTold ? text : text.slice(cut + 1)).toLowerCase()
}

/** "Đầu nhiệm kỳ, toàn Hội có 312 hội viên": the time that a sentence opens with is said of its first figure, over the comma. */
const OPENING_TIME =
  /^\s*(?:vào |tại thời điểm )?(?:đầu|cuối) (?:năm|kỳ|quý|tháng|nhiệm kỳ|năm học|khóa)(?: \d[\d/]*)?$/iu
