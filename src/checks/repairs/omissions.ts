import type { Repair } from '../../model/index.ts'
import type { Weighed } from '../../relations/index.ts'
import { beside, differenceText } from '../figures.ts'

/** A part that was left out, where the parts of a total fall short of it and no slip of the pen explains it. */
export function omissions(weighed: Weighed): Repair[] {
  const { proposal, judgement } = weighed
  if (proposal.kind !== 'sum' || !proposal.stated || judgement.difference.compare(0) <= 0) return []
  const missing = beside(judgement.difference, proposal.stated)
  return [
    {
      claim: null,
      kind: 'item-left-out',
      from: '',
      to: missing,
      support: 0,
      message: {
        vi: `Sẽ khớp nếu danh sách thiếu một phần là ${differenceText(weighed)}.`,
        en: `It would agree if a part of ${differenceText(weighed)} was left out.`,
      },
    },
  ]
}
