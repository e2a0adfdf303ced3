import type { Claim, Finding } from '../../model/index.ts'
import { withHeads } from '../../model/quote-of.ts'
import { whereWords } from '../words.ts'
import { excerpt } from './excerpt.ts'
import type { View } from './finding.ts'
import { widthOf } from './width.ts'

/** More places than these are not quoted: a total of many sections would bury what follows. */
const MOST = 2

/** The sentences in which the other figures of a finding stand, where a reader does not see them beside its own. */
export function elsewhereLines(finding: Finding, view: View, width: number): string[] {
  const { screen, claims } = view
  const [own, ...others] = finding.claims.flatMap((id) => claims.get(id) ?? [])
  if (!own) return []
  const apart = new Map<string, Claim>()
  for (const claim of others) {
    const { block } = claim.place
    if (block !== own.place.block && !apart.has(block) && !areOfOneTable(claim, own)) apart.set(block, claim)
  }
  if (apart.size > MOST) return []
  return [...apart.values()].map((claim) => screen.paint('quiet', quotedAt(claim, view, width)))
}

/** Cells of a table are found by their heads, which the finding names. */
const areOfOneTable = (one: Claim, other: Claim): boolean =>
  one.row !== undefined && other.row !== undefined && one.section === other.section

function quotedAt(claim: Claim, { language }: View, width: number): string {
  const where = whereWords(claim)[language]
  const line = claim.place.line
  const at = {
    vi: `Đối chiếu với ${where}${line === undefined ? '' : `, dòng ${line}`}: `,
    en: `Compared with ${where}${line === undefined ? '' : `, line ${line}`}: `,
  }[language]
  return `${at}“${excerpt(withHeads(claim, claim.quote), claim.text, Math.max(20, width - widthOf(at) - 2))}”`
}
