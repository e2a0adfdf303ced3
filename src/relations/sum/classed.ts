/** "47 đồng chí, trình độ chuyên môn: đại học 31, cao đẳng 06, trung cấp 10; …": classes of people under a heading of their own. */
import { CLASS_HEADS } from '../../lexicon/part-names.ts'
import { sum } from '../../model/index.ts'
import type { Discourse, Mention, Passage } from '../discourse/index.ts'
import { amountOf, codeOf, operandOf } from '../operand.ts'
import type { Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { areOfPeople } from './people.ts'

const HEAD = new RegExp(
  `(?:^|[,;.] ?)(?:(?:về|theo|phân theo) )?(?:${CLASS_HEADS.toSorted((a, b) => b.length - a.length).join('|')})\\s?:$`,
  'u',
)

/** Units of text in which a heading stands, and how many figures a list of classes has at most. */
const HEADING = 60
const MOST = 12

/** How far classes may exceed their total before they are of something else. */
const NEAR = 1.25

/** Every list of classes with the people of its sentence; one that falls short may leave some out. */
export function classedPeople({ passages }: Discourse): Proposal[] {
  return passages
    .filter(({ block }) => block.cell === undefined && block.value.includes(':'))
    .flatMap((passage) => passage.mentions.flatMap((first, at) => classesFrom(passage, first, at)))
}

function classesFrom(passage: Passage, first: Mention, at: number): Proposal[] {
  const { clause, bracket, sentence } = first
  if (clause.opener !== ':' || passage.mentions[at - 1]?.clause === clause) return []
  const heading = passage.lower.slice(Math.max(0, clause.start - HEADING), clause.start).trimEnd()
  if (!HEAD.test(heading)) return []
  const before = passage.mentions
    .slice(Math.max(0, at - MOST), at)
    .filter((other) => other.sentence === sentence && other.bracket === bracket && areOfPeople(other))
  const total = before.length === 1 ? before[0] : undefined
  const list = classesIn(passage, at)
  if (!total || !areOfPeople(total) || list.length < 2) return []
  const [whole, parts] = [amountOf(operandOf(total.claim)), list.map(({ claim }) => operandOf(claim))]
  const [made] = [sum(parts.flatMap((part) => amountOf(part) ?? []))]
  if (!whole || made.compare(whole) < 0 || made.compare(whole.mul(NEAR)) > 0) return []
  return [
    {
      kind: 'sum',
      variant: 'parts',
      stated: operandOf(total.claim),
      members: parts.map((part) => ({ ...part, role: 'part' })),
      evidence: heading.split(/[,;.]/u).at(-1)!.trim(),
      strength: STRENGTH.clear,
      closed: true,
    },
  ]
}

/** The figures from one on, up to the semicolon or the end of the sentence; none where one of them counts other things. */
function classesIn({ mentions, lower }: Passage, at: number): readonly Mention[] {
  const [first] = mentions.slice(at)
  const behind = mentions.slice(at, at + MOST)
  const end = behind.findIndex(
    (other, nth) =>
      other.sentence !== first!.sentence ||
      other.bracket !== first!.bracket ||
      (nth > 0 && ENDS.test(lower.slice(behind[nth - 1]!.end, other.start))),
  )
  const list = end < 0 ? behind : behind.slice(0, end)
  return list.every((other) => other.claim.kind === 'quantity' && (isBare(other) || areOfPeople(other)))
    ? list
    : []
}

/** Another list, or some of a class. */
const ENDS = /;|(?<!\p{L})(?:trong đó|riêng|gồm|bao gồm|trên|ngoài ra|đảng viên|nữ)(?!\p{L})/u

const isBare = ({ claim }: Mention): boolean => codeOf(operandOf(claim)) === ''
