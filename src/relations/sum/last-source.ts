/** "Tổng kinh phí 44.249 triệu đồng. Trong đó: ngân sách tỉnh …; ngân sách huyện …; xã hội hóa 4.487 triệu đồng": a total of all sources but the last. */
import { BUDGET_WORDS, OWN_SOURCES, PUBLIC_MONEY, SOURCES_ON_TOP } from '../../lexicon/account-cues.ts'
import type { Discourse, Mention, Passage } from '../discourse/index.ts'
import { judge, judgedToHold } from '../judge.ts'
import { codeOf } from '../operand.ts'
import { isSumOfText, type Member, type Operand, type Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { itemsBelow } from './bullets.ts'

/** Sums that hold of all items of such a list but the last, taken of all of them: a total of everything lacks none of its sources. */
export const withLastSource = (discourse: Discourse, proposals: readonly Proposal[]): Proposal[] =>
  proposals.map((sum) => {
    const last = isOfMoney(sum) && judgedToHold(judge(sum)) ? lastSource(discourse, sum) : undefined
    return last ? { ...sum, members: [...sum.members, last], partial: false, strength: STRENGTH.sure } : sum
  })

const isOfMoney = (sum: Proposal): boolean =>
  isSumOfText(sum) && sum.stated !== null && codeOf(sum.stated) === 'VND' && sum.members.length >= LEAST

/** Two sources that happen to make a total are no list. */
const LEAST = 2

function lastSource(discourse: Discourse, { stated, members }: Proposal): Member | undefined {
  const total = discourse.mentionOf(stated!.claim.id)
  const head = total && discourse.passageOf(total.block.id)
  if (!total || !head || !OF_ALL.test(nameOf(total)) || OF_PUBLIC.test(sentenceOf(total))) return undefined
  const items = itemsBelow(discourse.passages, head.index)
  const firsts = items.map((item) => firstOf(item, stated!))
  const last = firsts.at(-1)
  const isRest =
    firsts.length === members.length + 1 && members.every(({ claim }, at) => claim === firsts[at]?.claim)
  if (!isRest || !last || !firsts.every((first) => first !== undefined)) return undefined
  const areBudgets = firsts.slice(0, -1).every((first) => BUDGET.test(nameOf(first!)))
  return areBudgets && OWN.test(nameOf(last)) && !ADDED.test(sentenceOf(last))
    ? { claim: last.claim, facet: 'value', role: 'part' }
    : undefined
}

/** The first figure of an item, where it is of the unit of the total. */
function firstOf({ mentions }: Passage, total: Operand): Mention | undefined {
  const first = mentions.find(({ bracket }) => bracket === null)
  return first && codeOf({ claim: first.claim, facet: 'value' }) === codeOf(total) ? first : undefined
}

/** What a figure is called: its sentence in front of it; nothing where that is long. */
function nameOf({ block, sentence, start }: Mention): string {
  const from = block.sentences[sentence]?.[0] ?? 0
  if (start - from > NAME) return ''
  return block.value
    .slice(from, start)
    .toLowerCase()
    .replace(/^[^\p{L}]+/u, '')
}

/** The sentence of a figure, so far on both sides as it may say whose money it is. */
function sentenceOf({ block, sentence, start, end }: Mention): string {
  const [from, to] = block.sentences[sentence] ?? [0, end]
  return block.value.slice(Math.max(from, start - NAME), Math.min(to, end + NAME)).toLowerCase()
}

/** Units of a sentence beside a figure that name it. */
const NAME = 240

const OF_ALL = /^(?:tổng|toàn bộ)(?!\p{L})/u
const BUDGET = new RegExp(`(?<!\\p{L})(?:${BUDGET_WORDS.join('|')})(?!\\p{L})`, 'u')
const OF_PUBLIC = new RegExp(`(?<!\\p{L})(?:${[...BUDGET_WORDS, ...PUBLIC_MONEY].join('|')})(?!\\p{L})`, 'u')
const ADDED = new RegExp(`(?<!\\p{L})(?:${SOURCES_ON_TOP.join('|')})(?!\\p{L})`, 'u')
const OWN = new RegExp(
  `^(?:nguồn |vốn |kinh phí |từ |huy động ){0,3}(?:${OWN_SOURCES.join('|')})(?!\\p{L})`,
  'u',
)
