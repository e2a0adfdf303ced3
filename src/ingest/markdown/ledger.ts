import type { Loss } from '../../model/index.ts'
import { lossWords } from '../reason-words.ts'

const REASONS = {
  'page-mark': 'It only marks the break of a page, or prints its number.',
  'running-head': 'The same line stands at the head or foot of several pages.',
  comment: 'A comment of the source is not part of the text.',
  'front-matter': 'Front matter describes the file and is not part of the text.',
  address: 'The address behind a link is not part of the text.',
  image: 'A picture holds no text that can be read.',
  'struck-text': 'The text is struck through.',
  html: 'The element holds code or data, not text of the report.',
} as const

/** What kinds of thing a Markdown text may hold that no report does. */
export type LossKind = keyof typeof REASONS

const SHOWN = 200

/** One thing that was not carried over. `text` is what a reader would have seen of it. */
export const lossOf = (kind: LossKind, text: string, line: number | undefined): Loss => ({
  kind,
  reason: lossWords(REASONS[kind]),
  where: line === undefined ? 'inside a table' : `line ${line}`,
  length: text.length,
  text: text.slice(0, SHOWN),
})
