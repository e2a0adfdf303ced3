import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { claimsIn } from '../../src/claims/index.ts'
import { printAll } from './notation.ts'

const FOLDER = 'fixtures/corpus/claims'
/** An optional "!", the text, "=>", what it claims; a remark may follow three blanks and "#". */
const LINE = /^(?<known>! )?(?<text>.+?)\s+=> (?<expected>.+?)(?: {3}#.*)?$/

interface Case {
  readonly name: string
  readonly text: string
  readonly expected: string
  readonly known: boolean
}

function casesOf(file: string): Case[] {
  const lines = readFileSync(join(FOLDER, file), 'utf8').split('\n')
  return lines.flatMap((line, at) => {
    if (line.trim() === '' || line.startsWith('#')) return []
    const groups = LINE.exec(line)?.groups
    if (!groups) throw new Error(`Unexpected line ${file}:${at + 1}, expected "text => claims": ${line}`)
    const { text = '', expected = '' } = groups
    return [{ name: `${file}:${at + 1} ${text}`, text, expected, known: groups.known !== undefined }]
  })
}

const files = readdirSync(FOLDER).filter((file) => file.endsWith('.txt'))

describe.each(files)('%s', (file) => {
  for (const { name, text, expected, known } of casesOf(file)) {
    const run = known ? test.fails : test
    run(name, () => {
      expect(printAll(claimsIn(text), expected)).toBe(expected)
    })
  }
})

test('holds 1,200 lines, a third of which claim nothing', () => {
  const cases = files.flatMap(casesOf)
  expect(cases.length).toBeGreaterThanOrEqual(1200)
  expect(cases.filter(({ expected }) => expected === 'none').length * 3).toBeGreaterThanOrEqual(cases.length)
  expect(new Set(cases.map(({ text }) => text)).size).toBe(cases.length)
})
