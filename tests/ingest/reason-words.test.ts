import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lossWords, reasonWords } from '../../src/ingest/reason-words.ts'
import { lossReasons } from '../../src/lexicon/loss-reasons.ts'
import { unreadableReasons } from '../../src/lexicon/unreadable-reasons.ts'

const root = new URL('../../src/', import.meta.url).pathname

/** Every reason that the sources give, with a hole for each value in it. */
const reasons = ['ingest', 'claims/bounded.ts', 'cli/inputs.ts', 'cli/convert-doc.ts']
  .flatMap((part) =>
    part.endsWith('.ts')
      ? [part]
      : readdirSync(join(root, part), { recursive: true, encoding: 'utf8' })
          .filter((file) => file.endsWith('.ts'))
          .map((file) => join(part, file)),
  )
  .flatMap((file) => [
    ...readFileSync(join(root, file), 'utf8').matchAll(
      /(?:new Error\(\s*|UnreadableError\(path, |return |[A-Z_]+: )(?<quote>['`])(?<words>(?:it |its |is |the |there |holds |permission |LibreOffice |\$\{name\} |\$\{entry).*?)\k<quote>/g,
    ),
  ])
  .map(({ groups }) => groups!.words!.replace(/\$\{.*?\}/g, '{}'))
  .filter((words) => !words.startsWith('the document'))

test('every reason is told in Vietnamese too', () => {
  const known = new Set(unreadableReasons.map(([en]) => en))
  expect(reasons.length).toBeGreaterThan(30)
  expect(reasons.filter((reason) => !known.has(reason))).toEqual([])
})

/** Every sentence that a reader gives for a loss, with a hole for each value in it. */
const losses = readdirSync(join(root, 'ingest'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => [
    ...readFileSync(join(root, 'ingest', file), 'utf8').matchAll(
      /^(?!.*(?:\bError\(|\.fail\()).*?(?<quote>['`])(?<words>(?:[A-Z][a-z]* |\$\{\w+\} )[^'`]*\.)\k<quote>/gm,
    ),
  ])
  .map(({ groups }) => groups!.words!.replace(/\$\{name \? .*$/, '.').replace(/\$\{.*?\}/g, '{}'))

test('every loss is told in Vietnamese too', () => {
  const known = new Set(lossReasons.map(([en]) => en))
  expect(losses.length).toBeGreaterThan(35)
  expect(losses.filter((reason) => !known.has(reason))).toEqual([])
})

test.each([
  ['A picture is not read ("Biểu tượng").', 'Hình ảnh không được đọc (“Biểu tượng”).'],
  [
    'No mark in the text refers to footnote 3.',
    'Không có dấu chú thích nào trong văn bản trỏ đến footnote 3.',
  ],
  ['word/document.xml, paragraph 12', 'word/document.xml, đoạn 12'],
  ['line 7', 'dòng 7'],
])('%s', (en, vi) => expect(lossWords(en)).toEqual({ en, vi }))

test.each([
  ['it is a PDF file, not .docx', 'đây là tệp PDF, không phải .docx'],
  ['the archive would unzip to 12 bytes, more than 10', 'tệp nén bung ra 12 byte, quá 10 byte'],
  ['word/document.xml is damaged: it is encrypted', 'word/document.xml bị hỏng: bị mã hóa'],
  ['it stopped the program: Error: boom', 'tệp làm chương trình dừng: Error: boom'],
  ['unexpected close tag', 'unexpected close tag'],
])('%s', (en, vi) => expect(reasonWords(en)).toEqual({ en, vi }))
