import { check } from '../src/checks/index.ts'
import { extract } from '../src/claims/index.ts'
import type { Claim, Relation, Report } from '../src/model/index.ts'
import { isKept, type Proposal, type Tried, tryAll } from '../src/relations/index.ts'

/** All that a report says, and all that was tried to say of it. */
export interface Judged {
  readonly claims: readonly Claim[]
  readonly byId: ReadonlyMap<string, Claim>
  readonly tried: readonly Tried[]
  readonly relations: readonly Relation[]
}

/** The figures of a report with their relations. */
export function judgeAll(report: Report): Judged {
  const claims = extract(report)
  const tried = tryAll(report, claims)
  const kept = tried.filter(isKept).map(({ entry }) => entry)
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  return { claims, byId, tried, relations: check(report, claims, kept).relations }
}

/** The row of the printed table that a relation is counted in. */
export function rowOf({ kind, stated, members }: Relation, { byId }: Judged): string {
  const all = [stated, ...members].map((id) => byId.get(id ?? ''))
  return kind === 'sum' && all.every((claim) => claim?.row) ? 'table' : kind
}

/** A figure with one digit changed, which and how taken from its id and a salt; undefined where it has none that could be. */
export function slipped({ id, kind, text }: Claim, salt = 0): string | undefined {
  const digits = [...text].flatMap((char, at) => (/\d/.test(char) ? [at] : []))
  if (digits.length === 0 || !['quantity', 'ratio', 'percent'].includes(kind)) return undefined
  const own = Number.parseInt(id.replace(/[^0-9a-f]/g, '').slice(-6), 16) || 1
  const seed = own + salt * 7919
  const at = digits[seed % digits.length]!
  const other = (Number(text[at]) + 1 + (seed % 8)) % 10
  if (at === digits[0] && other === 0) return undefined
  return `${text.slice(0, at)}${other}${text.slice(at + 1)}`
}

const placeOf = ({ place }: Claim): string => `${place.block}:${place.start}`

/** The kind of a relation and the places of its figures, the stated one first. */
const placesOf = ({ kind, stated, members }: Relation, { byId }: Judged): string =>
  [kind, ...[stated, ...members].map((id) => placeOf(byId.get(id ?? '')!))].join(' ')

/** The relation between the same places is still found, and still judged to hold. */
export function stillHolds(relation: Relation, before: Judged, after: Judged): boolean {
  const places = placesOf(relation, before)
  return after.relations.some(
    (other) => /^(consistent|rounding)$/.test(other.verdict) && placesOf(other, after) === places,
  )
}

/** An error or a warning names the figure that stands where a changed one stood, and was not given before the change. */
export function alarmAt(claim: Claim, before: Judged, after: Judged): boolean {
  const place = placeOf(claim)
  const known = new Set(before.relations.filter(isAlarm).map((relation) => placesOf(relation, before)))
  return after.relations.some(
    (relation) =>
      isAlarm(relation) &&
      !known.has(placesOf(relation, after)) &&
      [relation.stated, ...relation.members].some((id) => placeOf(after.byId.get(id ?? '')!) === place),
  )
}

const isAlarm = ({ level }: Relation): boolean => level === 'error' || level === 'warning'

/** What became, after a change, of the proposals that state the same figure as a relation, for one who looks for the reason. */
export function fateOf(relation: Relation, before: Judged, after: Judged): string {
  const places = placesOf(relation, before)
  const same = after.tried.filter(({ entry }) => placesIn(entry.proposal) === places)
  if (same.length === 0) return 'not proposed'
  return same
    .map(({ entry: { proposal, judgement }, fate, instead }) => {
      const off = (100 * judgement.relative).toFixed(1)
      const by = instead ? ` by ${instead.proposal.kind} “${instead.proposal.evidence}”` : ''
      return `${fate}${by}, “${proposal.evidence}” ${proposal.strength}, off by ${off} %`
    })
    .join('; ')
}

const placesIn = ({ kind, stated, members }: Proposal): string =>
  [kind, ...[stated, ...members].map((operand) => (operand ? placeOf(operand.claim) : ''))].join(' ')
