import type { Source } from '../../ingest/index.ts'
import { trace } from '../../pipeline.ts'
import { explainFigure } from '../../report/trace/index.ts'
import type { Asked } from '../batch/text-task.ts'

/** For every figure meant, which relations were tried and why each was kept or dropped; none where no figure is. */
export async function traceOf(
  source: Source,
  { limits, language }: Asked,
  figure: string,
): Promise<string[]> {
  const text = explainFigure(await trace(source, limits), figure, language)
  return text === '' ? [] : [text]
}
