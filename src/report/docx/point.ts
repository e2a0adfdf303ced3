import type { ScannedText } from './scan.ts'

/** Where a mark goes into the XML of a part, and what has to be closed before it and opened again behind it. */
export interface Point {
  readonly at: number
  readonly close: string
  readonly reopen: string
  /** Start tag that must keep blanks now that its text is cut: where its ">" stands. */
  readonly preserve?: number
}

const plain = (at: number): Point => ({ at, close: '', reopen: '' })

/** Where a mark before the letter `letter` of a text goes; undefined when it hangs in no paragraph. */
export function pointBefore(xml: string, text: ScannedText, letter: number): Point | undefined {
  const { run, host, inner, range } = text
  if (!host) return undefined
  if (!run || !isCuttable(xml, text)) return plain(host.start)
  const at = rawOf(xml.slice(inner.start, inner.end), letter) + inner.start
  if (at > inner.start) return cut(xml, text, at)
  const isFirst = xml.slice(run.inner.start, range.start).trim() === ''
  return isFirst ? plain(run.range.start) : { at: range.start, close: run.closing, reopen: run.opening }
}

/** Where a mark behind the letter before `letter` goes. */
export function pointAfter(xml: string, text: ScannedText, letter: number): Point | undefined {
  const { run, host, inner, range } = text
  if (!host) return undefined
  if (!run || !isCuttable(xml, text)) return plain(host.end)
  const at = rawOf(xml.slice(inner.start, inner.end), letter) + inner.start
  if (at < inner.end) return cut(xml, text, at)
  const isLast = xml.slice(range.end, run.inner.end).trim() === ''
  return isLast ? plain(run.range.end) : { at: range.end, close: run.closing, reopen: run.opening }
}

/** A section of CDATA, a comment, or blanks that are not to be kept: such a text stays whole. */
const isCuttable = (xml: string, { range, inner }: ScannedText): boolean =>
  !xml.slice(inner.start, inner.end).includes('<') &&
  !/xml:space\s*=\s*["'](?!preserve)/.test(xml.slice(range.start, inner.start))

function cut(xml: string, { range, inner, name, run }: ScannedText, at: number): Point {
  const keeps = /xml:space/.test(xml.slice(range.start, inner.start))
  return {
    at,
    close: `</${name}>${run!.closing}`,
    reopen: `${run!.opening}<${name} xml:space="preserve">`,
    ...(keeps ? {} : { preserve: inner.start - 1 }),
  }
}

const LETTER = /&#x([0-9a-f]+);|&#(\d+);|&\w+;|\r\n|[\s\S]/gi

/** The place in text as XML writes it of the letter with that number: references count as what they stand for. */
function rawOf(raw: string, letter: number): number {
  if (!/[&\r]/.test(raw)) return letter
  let count = 0
  for (const { 0: written, 1: hex, 2: decimal, index } of raw.matchAll(LETTER)) {
    if (count >= letter) return index
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal ?? 0)
    count += code > 0xffff ? 2 : 1
    if (count >= letter) return index + written.length
  }
  return raw.length
}
