import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { classOf, withLettersListed } from '../../scripts/letters.ts'

describe('letters in the built program', () => {
  test.each(['L', 'Lu', 'Ll'] as const)('%s is what Unicode says of all that a report prints', (category) => {
    const [listed, known] = [new RegExp(`[${classOf(category)}]`, 'u'), new RegExp(`\\p{${category}}`, 'u')]
    const blocks = [
      [0, 0x36f],
      [0x388, 0x3ce],
      [0x1e00, 0x1eff],
      [0x2000, 0x206f],
      [0x20a0, 0x20ff],
      [0x2113, 0x2113],
      [0x2126, 0x2126],
      [0x212a, 0x212b],
      [0x2190, 0x2bff],
      [0x3200, 0x33ff],
      [0xd800, 0xf8ff],
      [0xff00, 0xff65],
    ] as const
    const printed = blocks
      .flatMap(([first, last]) =>
        Array.from({ length: last - first + 1 }, (_, unit) => String.fromCharCode(first + unit)),
      )
      .filter((char) => !/\p{Unassigned}/u.test(char))
    expect(printed.filter((char) => listed.test(char) !== known.test(char))).toEqual([])
  })

  test('they are listed in classes and outside, in expressions and in the strings that make some', () => {
    const short = (script: string) =>
      withLettersListed(script).replaceAll(classOf('Lu'), 'U').replaceAll(classOf('L'), 'L')
    expect(short(String.raw`[/\p{L}+/u, /[^\d\p{L}]\p{Lu}/u]`)).toBe(String.raw`[/[L]+/u, /[^\dL][U]/u]`)
    expect(short(String.raw`'(?<!\\p{L})[\\p{L}“]', /\[\P{L}/u`)).toBe(String.raw`'(?<![L])[L“]', /\[[^L]/u`)
  })

  test('no file of ours keeps one', () => {
    const root = new URL('../../src/', import.meta.url).pathname
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    )
    const listed = files.map((file) => withLettersListed(readFileSync(join(root, file), 'utf8')))
    expect(listed.filter((script) => /\\[pP]\{L/.test(script))).toEqual([])
  })
})
