/** Shares of which part and whole stand elsewhere in the report, each under the name that the words around the rate give it. */
import { contentWords } from '../content-words.ts'
import type { Figure } from '../context/figures.ts'
import { alike } from '../context/measured.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds, significantDigits } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import { amountOf } from '../operand.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { slips } from '../slips.ts'
import { STRENGTH } from '../strength.ts'
import { figuresCalled } from './called.ts'
import { namedWhole } from './named-whole.ts'
import { isOfOtherScope } from './of-places.ts'
import { share } from './share-of.ts'
import { spreadOf } from './spread.ts'
import { wholes } from './whole.ts'

/** "tỷ suất lợi nhuận sau thuế/vốn chủ sở hữu đạt 9,0%": both names, parted by a slash. */
const RATIO =
  /^(?:và |trong đó |riêng )?(?:t[ỷỉ] (?:lệ|suất|trọng) )?(?<part>\p{L}[\p{L} ]{2,50}?)\/(?<whole>\p{L}[\p{L} ]{2,50}?)(?: (?:đạt|là|bằng|chiếm|ở mức))*$/u

/** "kết dư bằng 4,8% số thu ngân sách địa phương": the one before, the other behind. */
const TAKEN =
  /^(?:(?:và|riêng|trong đó|còn|như vậy|phần) )*(?:t[ỷỉ] trọng )?(?<part>\p{L}[\p{L} ]{2,60}?)(?: (?:đã|chỉ|mới|cũng))? (?:chiếm|bằng)(?: t[ỷỉ] (?:lệ|trọng))?$/u

/** A name has so many figures at most that are tried. */
const MOST = 4

/** Above this a pair that fits says nothing: some pair of those that were tried always does. */
const LUCK = 0.09

/** What the names around a rate without figures of its own give: where they agree, or where two digits exchanged are all that is between them. */
export function shareOfNames(discourse: Discourse, figure: Figure): Proposal[] {
  const names = namesOf(figure)
  if (!names || figure.mention.bracket || figure.mention.claim.approx !== 'exact') return []
  const [parts, bases] = names.map((name) => called(discourse, name, figure))
  const pairs = parts!.flatMap((part) =>
    bases!.filter((base) => isPair(part, base)).map((base) => of(figure, part, base)),
  )
  if (pairs.length * spreadOf(operandOf(figure)) > LUCK) return []
  const held = pairs.find(holds)
  if (held) return [held]
  const [turned, more] = pairs.filter(isRateSwapped)
  const isChance = pairs.length * significantDigits(operandOf(figure)) * spreadOf(operandOf(figure)) > LUCK
  return turned && !more && !isChance && isOfOneTime(figure, turned)
    ? [{ ...turned, strength: STRENGTH.clear }]
    : []
}

/** Whether the sentences of a rate, of its part and of its whole name the same times and places, or none. */
function isOfOneTime(figure: Figure, { members }: Proposal): boolean {
  const { block, sentence } = figure.mention
  const said = timesOf(block.value.slice(...(block.sentences[sentence] ?? [0])))
  return members.every((member) => timesOf(member.claim.quote) === said && !isOfOtherScope(figure, member))
}

const timesOf = (text: string): string => [...new Set(text.toLowerCase().match(TIME))].sort().join()
const TIME =
  /(?<!\p{L})(?:(?:năm|quý|tháng) (?:\d+|[iv]+|trước|ngoái|sau)|(?:đầu|cuối|giữa) (?:năm|kỳ|quý)|(?:6|9|sáu|chín) tháng|kế hoạch|dự kiến|ước|mục tiêu)(?![\p{L}\d])/gu

const isRateSwapped = (proposal: Proposal): boolean =>
  slips(proposal).some(({ kind, operand }) => kind === 'digits-swapped' && operand === proposal.stated)

function namesOf(figure: Figure): readonly [string, string] | undefined {
  const ratio = RATIO.exec(figure.lead)?.groups
  if (ratio) return namedWhole(figure) === '' ? [ratio.part!, ratio.whole!] : undefined
  const part = TAKEN.exec(figure.lead)?.groups?.part
  const whole = namedWhole(figure).replace(/ (?:và|nhưng)$/u, '')
  return part && contentWords(whole).length > 0 ? [part, whole] : undefined
}

/** The values of a name, the most likely first. */
function called(discourse: Discourse, name: string, figure: Figure): Operand[] {
  const found = figuresCalled(discourse, name, figure)
    .filter(({ figure: { mention } }) => mention.claim.kind === 'quantity' && mention.claim.role !== 'target')
    .flatMap(({ figure: other }) => wholes(other, { strength: 0, evidence: '' }))
  const values = new Map<string, Operand>()
  for (const { operand } of found) {
    const value = amountOf(operand)?.toFraction() ?? ''
    if (!values.has(value)) values.set(value, operand)
  }
  return [...values.values()].slice(0, MOST)
}

function isPair(part: Operand, base: Operand): boolean {
  const [a, b] = [amountOf(part), amountOf(base)]
  return (
    part.claim.id !== base.claim.id &&
    alike(part, base) &&
    a !== undefined &&
    b !== undefined &&
    a.compare(b) < 0
  )
}

const of = (figure: Figure, part: Operand, base: Operand): Proposal =>
  share(
    figure,
    [
      { ...part, role: 'part' },
      { ...base, role: 'base' },
    ],
    { strength: STRENGTH.fitting, evidence: figure.lead.slice(-50) },
  )
