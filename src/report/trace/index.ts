/** One figure and all that was tried with it, for whoever asks why an alarm was raised or was not. */
import { checkOf, verdictOf } from '../../checks/index.ts'
import type { Language } from '../../format.ts'
import type { Claim } from '../../model/index.ts'
import type { Trace } from '../../pipeline.ts'
import { isKept, type Tried, type Weighed } from '../../relations/index.ts'
import { readingOf } from '../reading.ts'
import { whereWords } from '../words.ts'
import { claimsMeant } from './matching.ts'
import { FATES, MEMBER_ROLES, ROLES, VERDICTS, WORDS } from './words.ts'

/** Lines on every figure of a report that is meant, and on each relation tried with it; empty when none is meant. */
export function explainFigure(trace: Trace, figure: string, language: Language): string {
  const pages = claimsMeant(figure, trace.claims).map((claim) => page(claim, trace, language))
  return pages.join('\n')
}

function page(claim: Claim, { path, tried }: Trace, language: Language): string {
  const own = tried.filter(({ entry }) => operandsOf(entry).some((operand) => operand.claim.id === claim.id))
  const sorted = own.toSorted(
    (a, b) => Number(isKept(b)) - Number(isKept(a)) || b.entry.proposal.strength - a.entry.proposal.strength,
  )
  const { line, column } = claim.place
  const link = line === undefined ? path : `${path}:${line}:${column}`
  const { readAs, subject, none } = WORDS
  return `${[
    `${claim.text}  ${whereWords(claim)[language]}  ${link}  ${claim.id}`,
    `  “${claim.quote.replace(/\s+/gu, ' ')}”`,
    `  ${readAs[language]}: ${claim.kind} ${readingOf(claim)}; ${subject[language]}: “${claim.subject}”; ${ROLES[claim.role][language]}`,
    ...(sorted.length === 0 ? ['', `  ${none[language]}`] : []),
    ...sorted.flatMap((each, index) => ['', ...proposalLines(each, { claim, language, number: index + 1 })]),
  ].join('\n')}\n`
}

interface Telling {
  readonly claim: Claim
  readonly language: Language
  readonly number: number
}

function proposalLines({ entry, fate, instead }: Tried, { claim, language, number }: Telling): string[] {
  const { proposal } = entry
  const check = checkOf(proposal.variant)
  const members = proposal.members.map(
    (member) => `${MEMBER_ROLES[member.role][language]} ${member.claim.text}`,
  )
  const strength = proposal.strength.toFixed(2)
  const { evidence, strength: how, arithmetic, members: label } = WORDS
  return [
    `  ${number}. ${proposal.kind} ${check.code} ${check.title[language]}: ${partOf(claim, entry, language)}`,
    ...(members.length > 0 ? [`     ${label[language]}: ${members.join('; ')}`] : []),
    `     ${evidence[language]}: “${proposal.evidence}”, ${how[language]} ${language === 'vi' ? strength.replace('.', ',') : strength}`,
    ...(check.arithmetic(entry) === '?' ? [] : [`     ${arithmetic[language]}: ${lineOf(entry, language)}`]),
    `     ${FATES[fate][language]}${instead ? ` ${lineOf(instead, language)}` : ''}`,
  ]
}

/** "is the stated figure", or "part of 1.201,5 triệu đồng". */
function partOf(claim: Claim, { proposal }: Weighed, language: Language): string {
  const role = proposal.members.find((member) => member.claim.id === claim.id)?.role
  if (proposal.stated?.claim.id === claim.id || role === undefined) return WORDS.stated[language]
  return `${MEMBER_ROLES[role][language]} ${WORDS.member[language]} “${proposal.stated?.claim.text ?? '?'}”`
}

/** "1.200 + 1,5 = 1.201,5 triệu đồng; agrees (1.201,5 triệu đồng)". */
function lineOf(entry: Weighed, language: Language): string {
  const line = checkOf(entry.proposal.variant).arithmetic(entry)
  return `${line}; ${VERDICTS[verdictOf(entry)][language]} (${entry.proposal.stated?.claim.text ?? '?'})`
}

const operandsOf = ({ proposal: { stated, members } }: Weighed) => (stated ? [stated, ...members] : members)
