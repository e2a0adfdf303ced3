/** "loại A 21,4%, loại B 46,3%, loại C 32,3%, cộng 100%": shares that words themselves add up to all there is. */
import { exact, HUNDRED, sum } from '../../model/index.ts'
import type { Discourse, Mention, Passage } from '../discourse/index.ts'
import { amountOf } from '../operand.ts'
import type { Member, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'

/** More shares than this are no list that a reader adds up. */
const MOST = 20

/** Shares further from 100 % than this were never meant to make it. */
const [LEAST, HIGHEST] = [exact(85), exact(115)]

/** Every hundred that is called a sum, with the shares of its sentence before it. */
export function toldHundreds({ passages }: Discourse): Proposal[] {
  return passages.flatMap((passage) =>
    passage.block.cell
      ? []
      : passage.mentions.flatMap((mention, at) => (isHundred(mention) ? proposalsOf(passage, at) : [])),
  )
}

const isHundred = ({ block, end, claim, lead }: Mention): boolean =>
  /^\s*(?:[.;,)]|$)/u.test(block.value.slice(end, end + 4)) &&
  isShare(claim) &&
  amountOf({ claim, facet: 'value' })?.equals(HUNDRED) === true &&
  CALLED.test(lead)

const CALLED = /^(?:và )?(?:tổng cộng|cộng chung|cộng|tổng số|tổng)(?: (?:lại|là|bằng|đủ|đúng))*:?$/u

const isShare = (claim: Mention['claim']): boolean =>
  claim.kind === 'percent' && claim.unit === '%' && claim.role === 'actual' && !claim.direction

function proposalsOf({ mentions }: Passage, at: number): Proposal[] {
  const hundred = mentions[at]!
  const before = mentions.slice(Math.max(0, at - MOST), at)
  const first = before.findLastIndex(
    ({ claim, sentence, bracket }) =>
      sentence !== hundred.sentence || bracket !== hundred.bracket || !isShare(claim),
  )
  const members = before
    .slice(first + 1)
    .map(({ claim }): Member => ({ claim, facet: 'value', role: 'part' }))
  const total = sum(members.flatMap((member) => amountOf(member) ?? []))
  if (members.length < 2 || total.compare(LEAST) < 0 || total.compare(HIGHEST) > 0) return []
  const stated = { claim: hundred.claim, facet: 'value' } as const
  return [{ kind: 'sum', variant: 'parts', stated, members, evidence: hundred.lead, strength: STRENGTH.sure }]
}
