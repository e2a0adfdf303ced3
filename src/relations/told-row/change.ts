/** What is told to have risen or fallen of a row of a table, against its plan or the time before. */
import { changeOf } from '../change/change-of.ts'
import type { Change } from '../change/levels.ts'
import { operandOf } from '../context/operand-of.ts'
import { holds } from '../context/settle.ts'
import type { Discourse } from '../discourse/index.ts'
import { codeOf } from '../operand.ts'
import type { Member, Proposal } from '../proposal.ts'
import { STRENGTH } from '../strength.ts'
import { topicOfCaption } from './caption-topic.ts'
import { baseOf } from './compared.ts'
import { rowsOfLevel } from './level-before.ts'
import { isOfOther } from './of-other.ts'
import { levelsOf, pairsIn } from './pairs.ts'
import { settledOf } from './settled.ts'
import { topicOf } from './topic.ts'
import { totalOf } from './total.ts'

/**
 * "Lệ phí trước bạ giảm 2.785 triệu đồng so với năm 2022": the two cells of the row that is named. Where they disagree, an error only
 * if the words name nothing else, and the other way round or one slip would make the change right.
 */
export function changeOfRow(discourse: Discourse, change: Change): Proposal[] {
  const { figure, word } = change
  const stated = operandOf(figure)
  if (figure.mention.block.cell || codeOf(stated) === 'điểm %') return []
  const base = baseOf(discourse, figure, word)
  if (!base) return []
  const isOther = isOfOther(discourse, figure, word)
  const isRate = stated.claim.kind === 'percent'
  for (const find of [topicOf, rowsOfLevel, totalOf, topicOfCaption]) {
    const topic = find(discourse, figure)
    if (!topic) continue
    const found = topic.rows
      .flatMap((row) =>
        pairsIn(row, base, isRate ? undefined : stated).map((pair) => ({ row, members: levelsOf(pair) })),
      )
      .map(({ row, members }) =>
        changeOf(change, members, {
          variant: isRate ? 'growth' : 'difference',
          strength: STRENGTH.told,
          evidence: row.name,
        }),
      )
    const told = settledOf(found, topic).filter((proposal) => holds(proposal) || !isOther)
    if (told.length > 0) return told
  }
  return []
}

/**
 * Whether the cells of a row say more of a change than what was found around it: that fails where the row agrees, or is less surely said,
 * or is of the same cells set the other way round; or, where the row agrees, was found in some table or reckoned with another change.
 */
export function outweighs(told: Proposal, settled: readonly Proposal[]): boolean {
  const [found] = settled
  if (!found) return true
  if (!holds(found)) return holds(told) || found.strength < told.strength
  const own = new Set(told.members.map(({ claim }) => claim.id))
  if (found.members.every(({ claim }) => own.has(claim.id))) return true
  return holds(told) && (found.members.every(isCell) || found.members.some(isChange))
}

const isCell = ({ claim }: Member) => claim.column !== undefined
const isChange = ({ role }: Member) => role === 'in' || role === 'out'
