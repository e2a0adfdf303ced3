import type { Block } from '../model/index.ts'
import type { Draft } from './draft.ts'
import { type Commas, commasOf, groupsByCommas, unitOfAmounts, withThousands } from './refine/comma-groups.ts'
import { type Habit, habitOf, settleDraft } from './refine/habit.ts'
import type { Scene } from './scene.ts'

/**
 * Decides `1.385` by the habit of the column, the table and the report, in this order; in the text by that of all text first.
 * Before that, `85,000` in a table that groups its thousands by commas.
 */
export function settleScenes(read: readonly Scene[]): Scene[] {
  const scenes = settleCommas(read)
  const habits = new Map<string, Habit>()
  for (const [key, drafts] of draftsBy(scenes, habitKeys)) habits.set(key, habitOf(drafts))
  return scenes.map((scene) => {
    const own = habitKeys(scene.block).map((key) => habits.get(key)!)
    return { ...scene, drafts: scene.drafts.map((draft) => settleDraft(draft, own)) }
  })
}

/** The scenes, thousands read where a table or the text groups them by commas. */
function settleCommas(scenes: readonly Scene[]): readonly Scene[] {
  const commas = new Map<string, Commas>()
  for (const [key, drafts] of draftsBy(scenes, commaKeys)) commas.set(key, commasOf(drafts))
  if (![...commas.values()].some(({ groups }) => groups > 0)) return scenes
  return scenes.map((scene) => ({
    ...scene,
    drafts: scene.drafts.map((draft) => {
      const [own, others, ofUnit] = commaKeys(scene.block, draft).map((key) => commas.get(key)!)
      return groupsByCommas({ own: own!, others, ofUnit }) ? withThousands(draft) : draft
    }),
  }))
}

/** The drafts of some scenes, by the keys of their blocks. */
function draftsBy(
  scenes: readonly Scene[],
  keysOf: (block: Block, draft: Draft) => string[],
): Map<string, Draft[]> {
  const groups = new Map<string, Draft[]>()
  for (const { block, drafts } of scenes)
    for (const draft of drafts)
      for (const key of keysOf(block, draft)) {
        const group = groups.get(key)
        if (group) group.push(draft)
        else groups.set(key, [draft])
      }
  return groups
}

/** A table groups its thousands for itself, and there each unit for itself where it can tell, else as all tables do; the text only for itself. */
function commaKeys({ cell }: Block, draft: Draft): string[] {
  if (!cell) return ['prose']
  const unit = unitOfAmounts(draft)
  return [cell.table, 'tables', ...(unit === '' ? [] : [`${cell.table}.${unit}`])]
}

const habitKeys = ({ cell }: Block): string[] =>
  cell ? [`${cell.table}.${cell.column}`, cell.table, 'report'] : ['prose', 'report']
