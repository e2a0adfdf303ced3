import type { Bilingual, Verdict } from '../model/index.ts'
import type { Weighed } from '../relations/index.ts'
import { stated } from './figures.ts'
import { CONVENTIONS, OPEN_REASONS } from './reasons.ts'
import { checkOf } from './registry.ts'

/** The arithmetic of a relation in words and figures, whatever its verdict. */
export function explanationOf(weighed: Weighed, verdict: Verdict): Bilingual {
  const check = checkOf(weighed.proposal.variant)
  const line = check.arithmetic(weighed)
  if (verdict === 'inconsistent') {
    const said = check.disagreement(weighed)
    if (check.plain) return said
    return { vi: `${said.vi} Phép tính: ${line}.`, en: `${said.en} Arithmetic: ${line}.` }
  }
  if (verdict === 'unchecked') {
    const { vi, en } = reasonOf(weighed, verdict) ?? OPEN_REASONS.ambiguous
    return {
      vi: `Không đối chiếu được “${stated(weighed)}”: ${vi}`,
      en: `"${stated(weighed)}" cannot be checked: ${en}`,
    }
  }
  const how = reasonOf(weighed, verdict)
  return {
    vi: `${line}; khớp với “${stated(weighed)}”${how ? ` (${how.vi})` : ''}.`,
    en: `${line}; agrees with "${stated(weighed)}"${how ? ` (${how.en})` : ''}.`,
  }
}

/** Why a relation is unchecked, or the convention of rounding that it needs; null otherwise. */
export function reasonOf({ proposal, judgement }: Weighed, verdict: Verdict): Bilingual | null {
  if (verdict === 'unchecked') return OPEN_REASONS[proposal.open ?? 'ambiguous']
  return verdict === 'rounding' && judgement.convention ? CONVENTIONS[judgement.convention] : null
}
