import { alike } from '../context/measured.ts'
import type { Discourse, Mention, Passage } from '../discourse/index.ts'
import { operandOf, unitOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { isAloneBehind } from './alone-behind.ts'

/** How far before the words the digits may stand. */
const REACH = 4

/** An amount in words with the same in digits: "618,3 triệu đồng (Bằng chữ: Sáu trăm mười tám triệu ba trăm nghìn đồng)". */
export const inWords = (discourse: Discourse): Proposal[] =>
  discourse.passages.flatMap((passage) => {
    const isSaid = passage.lower.includes('bằng chữ')
    return passage.mentions.flatMap((mention, at): Proposal[] => {
      if (!isAmount(mention)) return []
      const digits = isSaid ? announced(passage, mention, at) : undefined
      if (digits) return [proposal(mention, digits, 'bằng chữ')]
      const before = passage.mentions[at - 1]
      return before && isAmount(before) ? besideDigits(passage, before, mention) : []
    })
  })

const isAmount = ({ claim }: Mention) => claim.kind === 'quantity'

/** The digits before words that "bằng chữ" announces. */
function announced({ block, mentions }: Passage, words: Mention, at: number): Mention | undefined {
  const lead = block.value.slice(Math.max(0, words.start - 30), words.start)
  if (!/bằng chữ\s*(?:là)?\s*:?\s*$/iu.test(lead)) return undefined
  return mentions.slice(Math.max(0, at - REACH), at).findLast(isAmount)
}

/** "46.500.000 đồng (bốn mươi sáu triệu năm trăm nghìn đồng)", "24 (hai mươi bốn) tháng", "tám tỷ đồng (8.000.000.000 đồng)". */
function besideDigits(passage: Passage, before: Mention, behind: Mention): Proposal[] {
  if (isSpelled(before) === isSpelled(behind) || !isAloneBehind(passage, before, behind)) return []
  const [words, digits] = isSpelled(behind) ? [behind, before] : [before, behind]
  if (!isOneUnit(words, digits)) return []
  const told = proposal(words, digits, '(…)')
  return [saysEach(before, behind) ? { ...told, strength: STRENGTH.fitting } : told]
}

/** "125 triệu đồng (năm triệu đồng/hộ)": what each has is another figure than what all have. */
const saysEach = ({ claim: all }: Mention, { claim: each }: Mention): boolean =>
  'per' in each && each.per !== undefined && 'per' in all && all.per === undefined

/** Whether a figure is written in letters. */
export const isSpelled = ({ claim }: Mention): boolean => /^\p{L}/u.test(claim.text)

/** "2,15 tỷ" is of the đồng of the words behind it; a bare number is of no unit at all. */
function isOneUnit({ claim: words }: Mention, { claim: digits }: Mention): boolean {
  const [a, b] = [operandOf(words), operandOf(digits)]
  if (unitOf(a) === unitOf(b)) return true
  return unitOf(b) === '' || unitOf(a) === '' ? 'factor' in digits && digits.factor !== '1' : alike(a, b)
}

const proposal = (words: Mention, digits: Mention, evidence: string): Proposal => ({
  kind: 'restatement',
  variant: 'in-words',
  stated: operandOf(words.claim),
  members: [{ ...operandOf(digits.claim), role: 'same' }],
  evidence,
  strength: STRENGTH.certain,
})
