import type { Mention } from '../discourse/index.ts'
import { amountOf, codeOf } from '../operand.ts'
import type { Facet, Member, Operand } from '../proposal.ts'
import { bothCounted, compatible, maybeCompatible } from '../units.ts'
import { type Exhaustion, exhaustion } from './exhaustion.ts'
import { type Entry, listsOf, sideBySide } from './layout.ts'
import { runThatAddsUp } from './run.ts'
import type { Series } from './series.ts'

/** The parts of a total that a series offers. */
export interface Parts {
  readonly members: readonly Member[]
  /** True when they add up to the total exactly. */
  readonly exact: boolean
  /** How their names leave nothing over: "đúng hạn … trễ hạn", "… lĩnh vực khác". */
  readonly exhaustion: Exhaustion | undefined
}

/** A series announced by words or by brackets; below this its figures merely stand side by side. */
export const ANNOUNCED = 0.35

/** The parts that a series offers for one number: those that add up, else all that the layout puts side by side. */
export function partsFor(total: Operand, series: Series): Parts | undefined {
  const target = amountOf(total)
  if (!target) return undefined
  for (const entries of candidatesFor(total, series)) {
    for (const list of listsOf(entries)) {
      const hit = runThatAddsUp(target, list.map(memberOf))
      const used = new Set(hit)
      if (hit)
        return { members: hit, exact: true, exhaustion: exhaustionOf(list.filter((e) => used.has(e.member))) }
    }
  }
  const fits = series.strength >= 0.6 ? maybeCompatible : compatible
  const natural = sideBySide(membersFor(total, series.mentions, { fits, admits: isPart }))
  const members = natural.map(memberOf)
  if (members.length < 2 || !isBreakdown(total, members)) return undefined
  return { members, exact: false, exhaustion: exhaustionOf(natural) }
}

/** Figures that could be parts, those of the same unit first; only a sum that holds may mix other things. */
function candidatesFor(total: Operand, { mentions, strength }: Series): Entry[][] {
  const fits = strength >= 0.6 ? bothCounted : strength >= ANNOUNCED ? maybeCompatible : compatible
  return [
    membersFor(total, mentions, { fits: compatible, admits: isPart }),
    membersFor(total, mentions, { fits, admits: mayBePart }),
    membersFor(total, mentions, { fits: bareOr(compatible), admits: isPart }),
  ]
}

/** A figure without any unit counts what its total counts, where the sum holds. */
const bareOr = (fits: Filter['fits']) => (total: Operand, part: Operand) =>
  codeOf(part) === '' || fits(total, part)

const exhaustionOf = (entries: readonly Entry[]) => exhaustion(entries.map(({ mention }) => mention))

const memberOf = ({ member }: Entry): Member => member

const RATIO = ['numerator', 'denominator'] as const

/** Whole counts are not broken down into figures of which one is the whole again; nor is one end of a ratio. */
function isBreakdown(total: Operand, members: readonly Member[]): boolean {
  const target = amountOf(total)!
  const { claim } = total
  const wholes = claim.kind === 'ratio' ? RATIO.map((facet) => amountOf({ claim, facet })!) : [target]
  if (members.some((member) => wholes.some((whole) => amountOf(member)?.equals(whole)))) return false
  if (claim.kind !== 'ratio') return true
  const whole = claim.numerator === claim.denominator || total.facet === 'numerator'
  return members.every((member) => member.claim.kind === 'ratio') || whole
}

interface Filter {
  readonly fits: (total: Operand, part: Operand) => boolean
  readonly admits: (mention: Mention) => boolean
}

/** The figures among others that could be parts of a total. */
function membersFor(total: Operand, mentions: readonly Mention[], { fits, admits }: Filter): Entry[] {
  return mentions.flatMap((mention) => {
    const facet = facetFor(total, mention)
    if (!facet) return []
    const member: Member = { claim: mention.claim, facet, role: 'part' }
    return admits(mention) && fits(total, member) ? [{ mention, member }] : []
  })
}

/** Which number of a figure could be a part of a total: of ratios, numerators of numerators. */
function facetFor(total: Operand, { claim }: Mention): Facet | undefined {
  if (claim.kind === 'quantity') return 'value'
  if (claim.kind !== 'ratio' || claim.reading === 'now-over-before') return undefined
  if (total.claim.kind === 'ratio') return total.facet === 'denominator' ? 'denominator' : 'numerator'
  const whole = amountOf(total)
  const ofWhole = whole && amountOf({ claim, facet: 'denominator' })?.equals(whole)
  return ofWhole || claim.reading === 'done-over-target' ? 'numerator' : undefined
}

/** What was carried over is part of what was received, though it is the base of a comparison too. */
const isPart = ({ claim, lead }: Mention) =>
  !claim.direction && (claim.role === 'actual' || (claim.role === 'base' && CARRIED_OVER.test(lead)))

const CARRIED_OVER = /chuyển (sang|qua)|kỳ trước|năm trước|tồn|cũ$/u

/** Anything but a change may turn out to be a part, where it adds up. */
const mayBePart = ({ claim, lead }: Mention) =>
  (!claim.direction && claim.role !== 'change') || /(?<!\p{L})vượt$/u.test(lead)
