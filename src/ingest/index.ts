/** Bytes → mdast: every kind of file is read into the one form that `document.ts` describes. */
import type { Document, Source } from './document.ts'
import { isWordProcessed } from './docx/archive/signature.ts'
import { DEFAULT_LIMITS, type Limits } from './docx/limits.ts'
import { doubtfulMarks } from './doubtful-marks.ts'
import { decode } from './markdown/decode.ts'
import { UnreadableError } from './unreadable.ts'

export type { Document, Source } from './document.ts'
export { DEFAULT_LIMITS, type Limits } from './docx/limits.ts'
export { UnreadableError } from './unreadable.ts'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/**
 * The file as mdast. Rejects with an `UnreadableError` when it cannot be read, or costs more than the limits; those that
 * are not given are `DEFAULT_LIMITS`.
 */
export async function read(source: Source, given: Partial<Limits> = {}): Promise<Document> {
  const limits = { ...DEFAULT_LIMITS, ...given }
  const { path, bytes } = source
  const isWord = isWordProcessed(bytes) || /\.do[ct][xm]?$/i.test(path)
  const content = isWord ? await fromDocx(source, limits) : await fromText(source, limits)
  const sha256 = source.sha256 ?? (await import('./digest.ts')).digest(bytes)
  const losses = [...content.losses, ...doubtfulMarks(content.tree)]
  return { path, sha256, mediaType: isWord ? WORD : 'text/markdown', tree: content.tree, losses }
}

// Each reader is loaded only for the files that need it: both take longer to load than a report to read.
const fromDocx = async (source: Source, limits: Limits) =>
  (await import('./docx/index.ts')).readDocx(source, limits)

async function fromText(source: Source, { unzippedBytes }: Limits) {
  const { length } = source.bytes
  if (length > unzippedBytes)
    throw new UnreadableError(source.path, `it holds ${length} bytes, more than ${unzippedBytes}`)
  const { text, losses } = decode(source)
  const read = /<table/i.test(text)
    ? (await import('./markdown/index.ts')).readMarkdown(text)
    : await plain(text)
  return { ...read, losses: [...losses, ...read.losses] }
}

/** A text without HTML tables needs no parser of HTML. */
async function plain(text: string) {
  const { readBlocks } = await import('./markdown/read-blocks.ts')
  return readBlocks(text, () => [])
}
