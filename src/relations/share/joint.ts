/** Shares of what several parts make together: "Tỷ lệ giải quyết trước và đúng hạn đạt 99,67%". */
import { contentWords } from '../content-words.ts'
import { figuresBefore, levelBefore, ownerOf } from '../context/around.ts'
import { directionOf } from '../context/direction.ts'
import type { Figure } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { endsBare } from '../context/said-behind.ts'
import { holds, settle, significantDigits } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import { operandKey } from '../keys.ts'
import type { Member, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { compatible } from '../units.ts'
import { ledBy } from './called.ts'
import type { Found } from './part-and-whole.ts'

/** How many figures before a rate its parts and its whole may stand. */
const REACH = 24

/** Units of text before a rate in which its two parts are named. */
const NAMED = 60

/** What stands between the names and the rate. */
const LINK = '(?:,? (?:đạt|là|chiếm|bằng|đạt tỷ lệ|với tỷ lệ|chiếm tỷ lệ|ở mức))*:? *$'

/** "trước và đúng hạn", which is "trước hạn" and "đúng hạn"; "trước hạn và đúng hạn". */
const SHARED_NOUN = new RegExp(String.raw`(?<!\p{L})(\p{L}+) (?:và|,) (\p{L}+) (\p{L}+)${LINK}`, 'u')
const TWO_NAMES = new RegExp(String.raw`(?<!\p{L})(\p{L}+ \p{L}+)(?: và|,) (\p{L}+ \p{L}+)${LINK}`, 'u')

/** "tỷ lệ khá, giỏi": names of one syllable, which only a rate of three digits may join. */
const TWO_WORDS = new RegExp(String.raw`(?<!\p{L})(\p{L}+)(?: và|,) (\p{L}+?)${LINK}`, 'u')

/** The shares of two parts that are named together, for the rates that no share of one part explains; one that fails gives way to them. */
export function jointShares(
  discourse: Discourse,
  rates: readonly Figure[],
  found: readonly Found[],
): Proposal[] {
  const told = new Set(
    found
      .filter(({ proposal }) => holds(proposal))
      .map(({ proposal }) => proposal.stated && operandKey(proposal.stated)),
  )
  return rates
    .filter((rate) => !told.has(operandKey(operandOf(rate))))
    .flatMap((rate) => {
      const joint = settle(namesIn(rate).flatMap((names) => of(discourse, rate, names)))
      const next = joint.length > 0 ? rates.find((other) => isNextTo(rate, other)) : undefined
      const isOpen = next && !told.has(operandKey(operandOf(next)))
      return isOpen
        ? [...joint, ...settle(joint.flatMap((proposal) => ofNext(discourse, next, proposal)))]
        : joint
    })
}

/** "trước và đúng hạn 99,59%, quá hạn 0,41%": behind a joint share the share of a third part of the same whole. */
function ofNext(discourse: Discourse, rate: Figure, { members }: Proposal): Proposal[] {
  const name = OWN_NAME.exec(rate.lead)?.[1]
  const base = members.find(({ role }) => role === 'base')
  const part =
    name && figuresBefore(discourse, rate, REACH).find((figure) => isLevel(figure) && isCalled(figure, name))
  if (!base || !part || members.some(({ claim }) => claim === part.mention.claim)) return []
  return [
    {
      kind: 'share',
      variant: 'share',
      stated: operandOf(rate),
      members: [{ ...operandOf(part), role: 'part' }, base],
      evidence: name,
      strength: STRENGTH.fitting,
    },
  ]
}

/** The whole name of a part in front of its rate. */
const OWN_NAME = new RegExp(String.raw`^(?:và )?(\p{L}+ \p{L}+)${LINK}`, 'u')

const isNextTo = (rate: Figure, other: Figure): boolean => other.at === rate.at + 1 && isBeside(rate, other)

/** The ways to read two names before a rate. */
function namesIn(rate: Figure): (readonly [string, string])[] {
  const { mention, passage } = rate
  const before = passage.lower.slice(Math.max(0, mention.start - NAMED), mention.start)
  const [, first, second, noun] = SHARED_NOUN.exec(before) ?? []
  const [, one, other] = TWO_NAMES.exec(before) ?? []
  const [, short, next] = significantDigits(operandOf(rate)) < 3 ? [] : (TWO_WORDS.exec(before) ?? [])
  return [
    ...(short && next ? [[short, next] as const] : []),
    ...(one && other ? [[one, other] as const] : []),
    ...(first && second && noun ? [[`${first} ${noun}`, `${second} ${noun}`] as const] : []),
  ]
}

function of(discourse: Discourse, rate: Figure, [first, second]: readonly [string, string]): Proposal[] {
  const before = figuresBefore(discourse, rate, REACH).filter(isLevel)
  const one = before.find((figure) => isCalled(figure, first))
  const other = before.find((figure) => isCalled(figure, second))
  if (!one || !other || !isBeside(one, other)) return []
  const parts = [one, other].map((figure): Member => ({ ...operandOf(figure), role: 'part' }))
  const head = one.mention.order < other.mention.order ? one : other
  return figuresBefore(discourse, head, REACH)
    .filter((whole) => isLevel(whole) && (compatible(operandOf(whole), parts[0]!) || isBareIn(whole, head)))
    .map((whole, nth) => ({
      kind: 'share',
      variant: 'share',
      stated: operandOf(rate),
      members: [...parts, { ...operandOf(whole), role: 'base' }],
      evidence: `${first} + ${second}`,
      strength:
        nth === 0 && isBeside(whole, head) && (isOfDeed(rate, whole) || isBehindList(rate, whole, head))
          ? STRENGTH.told
          : STRENGTH.fitting,
    }))
}

/** "đã giải quyết 26.531 hồ sơ … Tỷ lệ giải quyết trước và đúng hạn": the rate is of what was done, and names no base of its own. */
function isOfDeed(rate: Figure, whole: Figure): boolean {
  if (!endsBare(rate)) return false
  const deed = contentWords(whole.lead).slice(-2)
  const { mention, passage } = rate
  const named = passage.lower.slice(Math.max(0, mention.start - NAMED), mention.start)
  return deed.length === 2 && named.includes(deed.join(' '))
}

/** "2.341 hồ sơ (trước hạn 1.952, đúng hạn 376, quá hạn 13), tỷ lệ trước và đúng hạn 99,4%": the rate stands right behind the list of a whole. */
const isBehindList = (rate: Figure, whole: Figure, head: Figure): boolean =>
  endsBare(rate) && ownerOf(head) === whole && levelBefore(rate)[0] === whole

/** "1.200 hồ sơ (đúng hạn 1.150, trước hạn 20)": what a bracket lists without a unit is of the figure in front of it. */
const isBareIn = (whole: Figure, head: Figure): boolean =>
  ownerOf(head) === whole && 'unit' in head.mention.claim && head.mention.claim.unit === ''

const isLevel = (figure: Figure): boolean =>
  figure.mention.claim.kind === 'quantity' && figure.mention.claim.role === 'actual' && !directionOf(figure)

/** Whether a name stands right before a figure or right behind it. */
function isCalled(figure: Figure, name: string): boolean {
  const { tail } = figure
  const before = ledBy(figure)
    .trim()
    .replace(/(?: (?:là|có|được|đạt))+$/u, '')
  return before === name || before.endsWith(` ${name}`) || tail === name || tail.startsWith(`${name} `)
}

const isBeside = (a: Figure, b: Figure): boolean =>
  a.mention.block === b.mention.block && a.mention.sentence === b.mention.sentence
