import { type Exact, ZERO } from '../../model/index.ts'
import { amountOf } from '../operand.ts'
import type { Entry } from './entry.ts'

/** Entries without the outflows that another one, before them, is made of: they left once. */
export function withoutParts(entries: readonly Entry[]): readonly Entry[] {
  const kept: Entry[] = []
  for (let at = 0; at < entries.length; at++) {
    kept.push(entries[at]!)
    at += partsBehind(entries, at)
  }
  return kept
}

/** How many entries right behind an outflow are its parts: those that words announce, or two and more that add up to it. */
function partsBehind(entries: readonly Entry[], at: number): number {
  const flow = entries[at]!
  const whole = flow.side === 'out' ? amountOf(flow.operand) : undefined
  if (!whole) return 0
  const behind = entries.slice(at + 1)
  const other = behind.findIndex(({ side }) => side !== 'out' && side !== undefined)
  const flows = other < 0 ? behind : behind.slice(0, other)
  return Math.max(announced(flow, flows), addingUpTo(whole, flows))
}

function addingUpTo(whole: Exact, flows: readonly Entry[]): number {
  let total = ZERO
  for (const [at, { operand }] of flows.entries()) {
    total = total.add(amountOf(operand) ?? ZERO)
    if (at > 0 && total.equals(whole)) return at + 1
  }
  return 0
}

/** Words between a flow and its parts: "đã giải quyết 148 tin, gồm: khởi tố 89 tin, …". */
const ANNOUNCES = /(?<!\p{L})(?:gồm|trong đó|cụ thể|chia ra)(?!\p{L})/u

/** The flows behind words that announce parts, up to the semicolon or the end of the sentence. */
function announced({ mention }: Entry, flows: readonly Entry[]): number {
  const first = flows[0]?.mention
  if (!first || first.sentence !== mention.sentence || !ANNOUNCES.test(between(mention, first))) return 0
  const end = flows.findIndex(
    (flow, at) =>
      flow.mention.sentence !== mention.sentence ||
      (at > 0 && between(flows[at - 1]!.mention, flow.mention).includes(';')),
  )
  return end < 0 ? flows.length : end
}

const between = ({ block, end }: Entry['mention'], { start }: Entry['mention']): string =>
  block.value.slice(end, start).toLowerCase()
