import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, describe as suite, test } from 'vitest'
import { describe } from '../../src/cli/program.ts'
import { inWords } from '../../src/cli/speak.ts'
import { commandWords } from '../../src/lexicon/command-words.ts'
import { doisoat } from './run.ts'

const root = new URL('../../src/cli/', import.meta.url).pathname
const known = new Set(commandWords.map(([en]) => en))

/** Every complaint of the commands, with a hole for each value in it. */
const complaints = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => [
    ...readFileSync(join(root, file), 'utf8').matchAll(
      /new WrongUse\(\s*(?<quote>['`])(?<words>.*?)\k<quote>,?\s*\)/g,
    ),
  ])
  .map(({ groups }) => groups!.words!.replace(/\$\{.*?\}/g, '{}'))
  .map((words) => words.replace(/\{\}\)?\/g, ' '\).*$/, '{}'))

test('every complaint is made in Vietnamese too', () => {
  expect(complaints.length).toBeGreaterThan(12)
  const told = (words: string) => known.has(words) || known.has(words.replace(/\{\}$/, ''))
  expect(complaints.filter((words) => !told(words))).toEqual([])
})

test('every word of the help is Vietnamese, but for names and forms', () => {
  const program = describe(() => {}, 'vi')
  const words = [program, ...program.commands].flatMap((command) => [
    command.description(),
    ...command.options.map(({ description }) => description),
    ...command.registeredArguments.map(({ description }) => description),
  ])
  expect(words.length).toBeGreaterThan(60)
  expect(words.filter((en) => en !== '' && inWords(en, 'vi') === en)).toEqual([])
  expect(words.filter((en) => inWords(en, 'en') !== en)).toEqual([])
})

test('every value that is to be filled in has a Vietnamese name', () => {
  const program = describe(() => {}, 'vi')
  const help = [program, ...program.commands].map((command) => command.helpInformation()).join('')
  const names = new Set(help.match(/(?<=[<[])[^<>[\]]+(?=[>\]])/g)?.map((name) => name.replace('...', '')))
  const vietnamese = new Set(commandWords.map(([, vi]) => vi))
  expect(names.size).toBeGreaterThan(12)
  expect([...names].filter((name) => !vietnamese.has(name))).toEqual([])
})

suite('help and complaints are in the language that was asked for, Vietnamese without one', () => {
  test.each([
    [['--help'], /^Cách dùng: doisoat/, /xem hướng dẫn của lệnh/],
    [['--help', '--lang', 'en'], /^Usage: doisoat/, /display help for command/],
    [['audit', '--help'], /^Cách dùng: doisoat audit/, /mặc\s+định:\s+"vi"/],
    [['audit', '--lang=en', '--help'], /^Usage: doisoat audit/, /default:\s+"vi"/],
  ] as const)('%j', (args, first, also) => {
    const { code, out, err } = doisoat(args)
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(first)
    expect(out).toMatch(also)
  })

  test.each([
    [['audit'], "lỗi: thiếu đối số 'đường-dẫn'\n(xem hướng dẫn: --help)\n"],
    [['audit', '--lang', 'en'], "error: missing required argument 'path'\n(try --help)\n"],
    [
      ['audit', 'a.md', '--quite'],
      "lỗi: không có tùy chọn '--quite'\n(Có phải là --quiet?)\n(xem hướng dẫn: --help)\n",
    ],
    [['decide', 'f1', 'a.md'], 'lỗi: cần một và chỉ một trong --accept, --reject và --undo\n'],
    [
      ['decide', 'f1', 'a.md', '--lang', 'en'],
      'error: one of --accept, --reject and --undo is needed, and only one\n',
    ],
    [
      ['figures', 'a.md', 'b.md', '--format', 'pdf'],
      "lỗi: tùy chọn '--format <tên>' không nhận giá trị 'pdf'. Chỉ nhận: ndjson, json, text.\n(xem hướng dẫn: --help)\n",
    ],
  ] as const)('%j', (args, words) => {
    expect(doisoat(args)).toEqual({ code: 2, out: '', err: words })
  })
})
