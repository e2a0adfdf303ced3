import { ACCOUNT_CUES, type AccountCue, type Side } from '../../lexicon/account-cues.ts'
import { alike } from '../context/measured.ts'
import { cueFinder } from '../cue.ts'
import type { Mention, Passage } from '../discourse/index.ts'
import { codeOf } from '../operand.ts'
import type { Operand } from '../proposal.ts'

/** One number of a passage with its place in an account. */
export interface Entry {
  readonly operand: Operand
  readonly mention: Mention
  /** Undefined where no words beside the figure give it a sign. */
  readonly side: Side | undefined
  /** True for an inflow that could be the whole, where nothing was carried over. */
  readonly whole: boolean
  /** The words that gave the side; "" when it was taken over from the figure before. */
  readonly evidence: string
}

const accountCues = cueFinder(ACCOUNT_CUES)

/** Figures on one level of brackets of a passage, in order, each with the sign that its words give it. */
export function entriesIn(passage: Passage, bracket: Mention['bracket']): Entry[] {
  const entries: Entry[] = []
  let before: Entry[] = []
  let end = 0
  for (const mention of passage.mentions) {
    const amounts = mention.claim.kind === 'quantity' || mention.claim.kind === 'ratio'
    const own = mention.bracket === bracket ? operandsOf(mention) : []
    if (own.length > 0) {
      const sign = signOf(leadOf(passage, mention, end), mention, before.at(-1))
      before = own.map((operand) => ({ operand, mention, ...sign }))
      if (mention.claim.role !== 'target' || sign.side === 'whole') entries.push(...before)
    }
    if (amounts) end = mention.end
  }
  return entries
}

/** Amounts of one thing: a figure without a unit of its own goes on in that of the others. */
export const sameSort = (a: Operand, b: Operand): boolean =>
  alike(a, b) || codeOf(a) === '' || codeOf(b) === ''

/** Of "46 vụ/58 đối tượng" two numbers, of "45/52 vụ việc" none: what it says is whole and part at once. */
function operandsOf({ claim }: Mention): Operand[] {
  if (claim.kind === 'quantity') return [{ claim, facet: 'value' }]
  if (claim.kind !== 'ratio' || claim.reading !== 'two-measures') return []
  return [
    { claim, facet: 'numerator' },
    { claim, facet: 'denominator' },
  ]
}

/** Nothing of its own stands before the second of two amounts: "418 việc, tương ứng 51.206 triệu đồng". */
const LISTED = /^[\s/]*(?:và|với|tương ứng|tương đương|là)?\s*(?:với|là)?\s*$/u

type Sign = Pick<Entry, 'side' | 'whole' | 'evidence'>

const UNSIGNED: Sign = { side: undefined, whole: false, evidence: '' }

/** The nearest words before the figure decide, then those behind it, then the figure that it is listed with. */
function signOf(lead: string, mention: Mention, before: Entry | undefined): Sign {
  const near = yearEnd(lead) ?? strongest(accountCues(lead)) ?? paired(lead, mention)
  if (near) return near
  const listed = before && before.mention.sentence === mention.sentence && LISTED.test(lead)
  if (listed && before.side && !alike(before.operand, { claim: mention.claim, facet: 'value' }))
    return { side: before.side, whole: before.whole, evidence: '' }
  const behind = accountCues(mention.tail).at(0)
  return behind ? signed(behind.cue) : UNSIGNED
}

/** "giải thể, bỏ địa chỉ kinh doanh 14 doanh nghiệp": two words for one flow, with a comma between them. */
function paired(lead: string, { block, start }: Mention): Sign | undefined {
  const from = Math.max(0, start - lead.length - PAIR)
  const before = /(?:^|[;.:,(] ?)([\p{L} ]{2,}), ?$/u.exec(
    block.value.slice(from, start - lead.length).toLowerCase(),
  )?.[1]
  const plain =
    /^ ?\p{L}+(?: \p{L}+){0,4} ?$/u.test(lead) &&
    !/(?<!\p{L})(?:trong đó|gồm|có|riêng|cụ thể|như|đúng|quá|trước)(?!\p{L})/u.test(lead)
  return before && plain ? strongest(accountCues(before)) : undefined
}

/** Units of text in which the first of two words stands. */
const PAIR = 40

const signed = (cue: AccountCue): Sign => ({
  side: cue.side,
  whole: cue.whole === true,
  evidence: cue.surface,
})

/** The last cue before a figure; "đầu năm" and the like say when, and give way only to what is left. */
function strongest(found: readonly { readonly cue: AccountCue }[]): Sign | undefined {
  const last = found.at(-1)?.cue
  if (!last) return undefined
  const opening = found.find(({ cue }) => cue.side === 'opening')?.cue
  return signed(opening && last.side === 'in' ? opening : last)
}

/** "Cuối năm 2022 xã có 139 hộ": the end of a year that the sentence names is where the next one opens. */
function yearEnd(lead: string): Sign | undefined {
  const found = /(?:cuối năm|31\/12\/|31-12-)\s?(?:19|20)\d\d/u.exec(lead)
  return found ? { side: 'opening', whole: false, evidence: found[0] } : undefined
}

/** How far back from a figure its own words may stand. */
const REACH = 120

/** Words of a figure before it: back to the amount before, which ends at `end`, or to what cuts it off. */
function leadOf(passage: Passage, mention: Mention, end: number): string {
  const [sentence = 0] = passage.block.sentences[mention.sentence] ?? []
  const from = Math.max(sentence, end, mention.start - REACH)
  const text = passage.block.value.slice(from, mention.start)
  const cut = Math.max(...[';', ',', '(', ')'].map((mark) => text.lastIndexOf(mark)))
  return text.slice(cut + 1).toLowerCase()
}
