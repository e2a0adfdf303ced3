import { read, type Source } from '../../ingest/index.ts'
import { outline } from '../../report/outline.ts'
import { structure } from '../../structure/index.ts'
import type { Asked } from '../batch/text-task.ts'

/** The report as an outline: sections with their titles, tables and notes. */
export const treeOf = async (source: Source, { limits }: Asked): Promise<string[]> => [
  outline(source.path, structure(await read(source, limits))),
]
