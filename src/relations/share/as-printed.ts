/** Shares that are printed as they are meant, for one beside them is of the same whole. */
import { alike } from '../context/measured.ts'
import { holds } from '../context/settle.ts'
import { namedWhole } from './named-whole.ts'
import { baseOf, type Found, partOf, sameWhole } from './part-and-whole.ts'

/** How many shares on either side are asked for their whole. */
const NEAR = 4

/** "1,24 tỷ, chiếm 24,8%; 251 triệu, chiếm 5%": a share that is of one whole with more of those beside it than hold of a whole told is printed as it is meant. */
export function agreesAsPrinted(found: readonly Found[], at: number): boolean {
  const own = found[at]!
  const others = near(found, at).filter((other) => other !== own && alikeParts(own, other))
  const agreeing = others.filter((other) => sameWhole(own.proposal, other.proposal))
  const held = others.filter(({ proposal }) => baseOf(proposal) && holds(proposal))
  return agreeing.length > Math.max(1, held.length)
}

/** "3.215 ha, chiếm 26,5% diện tích cho sản phẩm; xã B 2.140 ha, chiếm 17,6%": a bare share that goes on with the whole that the one before it names, and that is told nowhere. */
export function goesOnWith(found: readonly Found[], at: number): boolean {
  const [own, before] = [found[at]!, found[at - 1]]
  if (!before || before.figure.passage !== own.figure.passage || namedWhole(own.figure) !== '') return false
  const isBeside = before.figure.mention.sentence === own.figure.mention.sentence
  const isOpen = namedWhole(before.figure) !== '' && !baseOf(before.proposal)
  return isBeside && isOpen && alikeParts(own, before) && sameWhole(own.proposal, before.proposal)
}

function alikeParts(...shares: readonly Found[]): boolean {
  const [one, other] = shares.map(({ proposal }) => partOf(proposal))
  return one !== undefined && other !== undefined && alike(one, other)
}

/** A share and those near in the same passage. */
export const near = (found: readonly Found[], at: number): readonly Found[] =>
  found
    .slice(Math.max(0, at - NEAR), at + NEAR + 1)
    .filter(({ figure }) => figure.passage === found[at]!.figure.passage)
