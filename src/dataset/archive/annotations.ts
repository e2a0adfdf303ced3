import type { Claim, Place } from '../../model/index.ts'
import type { Audit } from '../../pipeline.ts'
import { writesVietnamese } from './document.ts'
import { type ReportText, textOfReport } from './report-text.ts'

/** How many units before and after a figure tell its place from others. */
const AROUND = 32

/** The text of a report, and its figures as annotations of that text. */
export interface Annotated {
  /** Name of the text: the hash of the report, so that equal reports have one text. */
  readonly file: string
  readonly text: string
  readonly annotations: readonly object[]
}

/**
 * Every figure as a Web Annotation (W3C Recommendation of 23 February 2017) of the plain text of its report: found by
 * its words (TextQuoteSelector) and by its place (TextPositionSelector, which counts code points).
 */
export function annotated(audit: Audit): Annotated {
  const text = textOfReport(audit.report)
  const file = `text/${audit.sha256}.txt`
  const points = codePoints(text.text)
  const source = {
    ...{ id: file, type: 'Text', format: 'text/plain' },
    ...(writesVietnamese(audit.report) && { language: 'vi' }),
    via: audit.path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/'),
  }
  const annotations = audit.claims.map((claim) => ({
    id: `urn:doisoat:${audit.sha256}:${claim.id}`,
    type: 'Annotation',
    motivation: 'describing',
    body: bodyOf(claim),
    target: { source, selector: selectorsOf(claim.place, text, points) },
  }))
  return { file, text: text.text, annotations }
}

/** What the figure says, as the dataset has it, without what the target says already. */
function bodyOf({ place, quote, ...claim }: Claim): object {
  const value = JSON.stringify(claim)
  return { type: 'TextualBody', purpose: 'describing', format: 'application/json', value }
}

function selectorsOf(
  place: Place,
  { text, stretchOf }: ReportText,
  points: (at: number) => number,
): object[] {
  const { start, end } = stretchOf(place)
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: whole(text.slice(Math.max(0, start - AROUND), start)),
      suffix: whole(text.slice(end, end + AROUND)),
    },
    { type: 'TextPositionSelector', start: points(start), end: points(end) },
  ]
}

/** Without the half of a letter at its ends. */
const whole = (text: string): string => text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')

/** The number of code points before each UTF-16 unit of a text. */
function codePoints(text: string): (at: number) => number {
  const pairs: number[] = []
  for (const { index } of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) pairs.push(index)
  if (pairs.length === 0) return (at) => at
  return (at) => {
    let [low, high] = [0, pairs.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (pairs[middle]! < at) low = middle + 1
      else high = middle
    }
    return at - low
  }
}
