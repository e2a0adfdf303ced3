import type { Bilingual } from '../model/index.ts'
import type { Weighed } from '../relations/index.ts'

/** The direction that the report gives a change: "tăng" or "giảm"; "thay đổi" where it gives none. */
export function change({ proposal }: Weighed): Bilingual {
  const direction = proposal.direction ?? proposal.stated?.claim.direction
  if (direction === 'up') return { vi: 'tăng', en: 'a rise of' }
  return direction === 'down' ? { vi: 'giảm', en: 'a fall of' } : { vi: 'thay đổi', en: 'a change of' }
}

/** The direction that the levels show where it is not the one of the words; undefined where they agree. */
export function opposite({ proposal, judgement }: Weighed): Bilingual | undefined {
  const direction = proposal.direction ?? proposal.stated?.claim.direction
  if (!direction || !judgement.computed || judgement.computed.compare(0) >= 0) return undefined
  return direction === 'up' ? { vi: 'giảm', en: 'a fall of' } : { vi: 'tăng', en: 'a rise of' }
}
