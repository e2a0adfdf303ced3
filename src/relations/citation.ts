/** Documents that are cited more than once, and dates that no calendar has. */
import type { Citation, Claim } from '../model/index.ts'
import type { Discourse, Mention } from './discourse/index.ts'
import { operandOf } from './operand.ts'
import type { Proposal } from './proposal.ts'
import { STRENGTH } from './strength.ts'

type Cited = Mention & { readonly claim: Citation & { readonly date: string } }

/** Each later citation of a document with the first one that dates it, and each impossible date. */
export function citations(discourse: Discourse): Proposal[] {
  return [...discourse.mentions.flatMap(impossible), ...repeated(discourse.mentions)]
}

function repeated(mentions: readonly Mention[]): Proposal[] {
  const known = new Map<string, Cited[]>()
  return mentions.filter(isDated).flatMap((mention) => {
    const key = keyOf(mention.claim)
    const before = known.get(key) ?? []
    known.set(key, before.length < MOST ? [...before, mention] : before)
    const same = before.find(({ claim }) => agree(claim.date, mention.claim.date))
    const twin = same ?? before.find(({ claim }) => certainty(claim, mention.claim) > 0)
    return twin ? [proposal(twin.claim, mention.claim)] : []
  })
}

/** Citations of one number beyond this are not compared. */
const MOST = 12

const isDated = (mention: Mention): mention is Cited =>
  mention.claim.kind === 'citation' && mention.claim.date !== null && mention.claim.number !== ''

/** Kind, number without leading zeros, and symbol: "quyết định 59/qđ-ubnd". */
const keyOf = ({ documentKind, number }: Citation) =>
  `${documentKind} ${number.replace(/\s+/gu, '').replace(/^0+/u, '')}`.toLowerCase()

/** One date may be given less exactly than the other: "2014-04" and "2014-04-07". */
const agree = (a: string, b: string) => a.startsWith(b) || b.startsWith(a)

/**
 * How surely two citations of one number mean one document. Numbers begin anew each year and belong to one
 * agency: only a number that holds its year, or a symbol of one agency in the country, is safe by itself.
 */
function certainty(a: Cited['claim'], b: Cited['claim']): number {
  if (a.issuer && b.issuer && nameOf(a.issuer) !== nameOf(b.issuer)) return 0
  const [one, other] = [a.date.split('-'), b.date.split('-')]
  const sameYear = one[0] === other[0]
  if (!sameYear && !/\/(?:19|20)\d\d\//.test(a.number))
    return one.slice(1).join() === other.slice(1).join() ? STRENGTH.possible : 0
  const singular = /(?:\/(?:19|20)\d\d\/|\/TW$|TTg$|-CP$|-BCT$|QH\d+$)/u.test(a.number)
  if (singular || (a.issuer && b.issuer)) return STRENGTH.certain
  if (sameYear && LONG.test(a.number)) return STRENGTH.clear
  return sharesTwoParts(one, other) ? STRENGTH.told : STRENGTH.possible
}

/** Of one kind and symbol, two agencies hardly reach one number of three digits in the same year, and one of the two is not named. */
const LONG = /^\s*[1-9]\d{2,}\//u

const sharesTwoParts = (one: readonly string[], other: readonly string[]) =>
  one.filter((part, i) => part === other[i]).length > 1

const nameOf = (issuer: string) =>
  issuer
    .toLowerCase()
    .replace(/ủy ban nhân dân|uỷ ban nhân dân/gu, 'ubnd')
    .replace(/hội đồng nhân dân/gu, 'hđnd')
    .split(/[\s,]+/u)
    .slice(0, 2)
    .join(' ')

function proposal(first: Cited['claim'], later: Cited['claim']): Proposal {
  return {
    kind: 'citation',
    variant: 'one-document',
    stated: operandOf(later),
    members: [{ ...operandOf(first), role: 'same' }],
    evidence: later.number,
    strength: agree(first.date, later.date) ? STRENGTH.certain : certainty(first, later),
  }
}

/** A date that the reading of claims found in no calendar. */
function impossible({ claim }: Mention): Proposal[] {
  const unread = claim.kind === 'citation' && claim.date !== null && /[/.]/.test(claim.date)
  if (!unread && !claim.remarks?.includes('impossible-date')) return []
  return [
    {
      kind: 'citation',
      variant: 'real-date',
      stated: operandOf(claim),
      members: [],
      evidence: dateTextOf(claim),
      strength: STRENGTH.certain,
    },
  ]
}

const dateTextOf = (claim: Claim) =>
  (claim.kind === 'date' || claim.kind === 'citation' ? claim.date : null) ?? claim.text
