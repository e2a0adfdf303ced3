import type { Scope } from '../../ingest/docx/xml/namespaces.ts'
import type { Run } from './scan.ts'

/** An element of a part that is being scanned; its stretches are whole once it has ended. */
export interface Open {
  /** With our prefix: "w:r"; and as written. */
  readonly name: string
  readonly raw: string
  readonly scope: Scope
  readonly id: string | undefined
  readonly note: string | undefined
  readonly range: { readonly start: number; end: number }
  readonly inner: { readonly start: number; end: number }
  /** Where its properties end, for a run. */
  properties: number
  /** True for a control of one plain value, or one that is kept elsewhere: marks in it would be lost. */
  bound: boolean
}

/** Elements that stand for something as a whole: of their forms only one is shown. */
const INDIVISIBLE = new Set(['w:r', 'mc:AlternateContent', 'm:oMath', 'm:oMathPara'])

/**
 * The outermost element inside the outermost paragraph that marks cannot stand in: the run itself, or what a text box
 * hangs on. Word takes no comments in text boxes.
 */
export function hostOf(open: readonly Open[]): Open | undefined {
  const paragraph = open.findIndex(({ name }) => name === 'w:p')
  if (paragraph < 0) return undefined
  return open.slice(paragraph).find(({ name, bound }) => INDIVISIBLE.has(name) || bound)
}

/** The run of a text that is its own host, and can be cut in two. */
export function runOf(open: readonly Open[], xml: string): Run | undefined {
  const run = open.at(-2)
  if (run?.name !== 'w:r' || hostOf(open) !== run) return undefined
  const opening = xml.slice(run.range.start, run.properties)
  // The end of its content is known once it has ended.
  const inner = {
    start: run.properties,
    get end() {
      return run.inner.end
    },
  }
  return { range: run.range, inner, opening, closing: `</${run.raw}>` }
}
