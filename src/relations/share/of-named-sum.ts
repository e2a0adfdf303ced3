import { RETROSPECTIVE_WORDS } from '../../lexicon/change-cues.ts'
import { PLAN_WORDS, SHARING_SYLLABLES, WHOLE_SYLLABLES } from '../../lexicon/share-cues.ts'
import { contentWords } from '../content-words.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import type { Discourse } from '../discourse/index.ts'
import { unitOf } from '../operand.ts'
import type { Operand, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { namedWhole } from './named-whole.ts'
import { baseOf, partOf } from './part-and-whole.ts'
import { totalsOf } from './partitioned.ts'

/**
 * "Cây lâu năm 3.480 ha, gồm chè 2.120 ha, cam 1.360 ha. Chè chiếm 48,2% diện tích cây lâu năm": a share that fails, has no base, or
 * is of another base than its words name, where they name just what its part makes up with the others of its list.
 */
export function ofNamedSum(discourse: Discourse, figure: Figure, proposal: Proposal): Proposal {
  const part = partOf(proposal)
  const name = part ? wordsOf(namedWhole(figure)).filter((word) => !COMMON.has(word)) : []
  if (!part || name.length === 0 || isOfRatio(proposal) || isOfOtherTime(figure, part)) return proposal
  const [total, other] = totalsOf(discourse, part.claim.id)
  if (!total || other || isSame(total, baseOf(proposal))) return proposal
  const noun = new Set(wordsOf(unitOf(part)))
  const own = name.filter((word) => !noun.has(word))
  const called = wordsBeside(discourse, total)
  if (own.length === 0 || !own.every((word) => called.has(word))) return proposal
  if (isOfOtherSubject(figure, wordsBeside(discourse, part))) return proposal
  const base = baseOf(proposal)
  const taken = base && wordsBeside(discourse, base)
  if (isToldBehind(base, figure) || (taken && own.every((word) => taken.has(word)))) return proposal
  const { open: _, ...share } = proposal
  return { ...share, members: [part, { ...total, role: 'base' }], strength: STRENGTH.sure }
}

/** "nam 210, nữ 110 đảng viên; dân tộc thiểu số chiếm 12,5% …": what the words in front of a share name is none of what its part counts. */
const isOfOtherSubject = ({ lead }: Figure, part: ReadonlySet<string>): boolean =>
  contentWords(lead).some((word) => !part.has(word) && !RATING.has(word))

const RATING: ReadonlySet<string> = new Set(SHARING_SYLLABLES)

/** "của tổng số hộ nghèo": words that name no whole of their own. */
const COMMON: ReadonlySet<string> = new Set(WHOLE_SYLLABLES)

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** The ratio beside a percentage is what it is of, whatever it is called. */
const isOfRatio = ({ members }: Proposal): boolean => members.some(({ facet }) => facet === 'numerator')

/** "chiếm 42,5% diện tích cây lâu năm (4.990 ha)". */
const isToldBehind = (base: Operand | undefined, { mention }: Figure): boolean =>
  base?.claim.place.block === mention.block.id && base.claim.place.start > mention.start

/** "Năm 2015, chè chiếm 38,5%": between a part and its share, or at the head of its sentence, stands another time. */
function isOfOtherTime({ passage, mention }: Figure, { claim: { place } }: Operand): boolean {
  const [opening = 0] = passage.block.sentences[mention.sentence] ?? []
  const isBefore = place.block === mention.block.id && place.end <= mention.start
  const from = isBefore ? Math.max(opening, place.end) : opening
  return TIME.test(passage.lower.slice(Math.max(from, mention.start - REACH), mention.start))
}

/** Where a sentence tells of when it is, it does so this far ahead. */
const REACH = 200
const TIME = new RegExp(
  `(?<!\\p{L})(?:${[...RETROSPECTIVE_WORDS, ...PLAN_WORDS].join('|')}|phấn đấu|mục tiêu|dự kiến|đến năm|(?:19|20)\\d\\d)(?!\\p{L})`,
  'u',
)

const isSame = (a: Operand, b: Operand | undefined): boolean => a.claim === b?.claim && a.facet === b.facet

/** The words that say what a figure is: of a ratio those before it for what stands above the slash, those behind for what stands below. */
function wordsBeside(discourse: Discourse, { claim, facet }: Operand): ReadonlySet<string> {
  const passage = discourse.passageOf(claim.place.block)
  const figure = passage && figuresOf(passage).find(({ mention }) => mention.claim === claim)
  if (!figure) return new Set()
  const [lead, tail] = [facet === 'denominator' ? '' : figure.lead, facet === 'numerator' ? '' : figure.tail]
  return new Set(wordsOf(`${lead} ${unitOf({ claim, facet })} ${tail}`))
}
