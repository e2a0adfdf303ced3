import type { Bilingual } from '../model/index.ts'
import type { Weighed } from '../relations/index.ts'

/** The direction that the report gives a change: "tăng" or "giảm"; "thay đổi" where it gives none. */
export function change({ proposal }: Weighed): Bilingual {
  const direction = proposal.stated?.claim.direction
  if (direction === 'up') return { vi: 'tăng', en: 'a rise of' }
  return direction === 'down' ? { vi: 'giảm', en: 'a fall of' } : { vi: 'thay đổi', en: 'a change of' }
}
