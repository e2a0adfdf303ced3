import { expect, test } from 'vitest'
import { nearNames } from '../../src/compare/pairs/near-names.ts'
import type { Told } from '../../src/compare/row.ts'

/** A level with this name; the rest of it does not matter here. */
const told = (name: string): Told =>
  ({ level: { thing: { words: name.split(' '), shared: false } } }) as unknown as Told

const found = (name: string, names: readonly string[]) =>
  nearNames(names.map(told))(told(name)).map(({ level }) => level.thing.words.join(' '))

test('a name is found that holds all of another or is held by it, in the given order', () => {
  const names = ['a b c d', 'x b c', 'a b c', 'c b a d e f g h', 'a b', 'b c d', 'c d e a b']
  expect(found('a b c', names)).toEqual(['a b c d', 'a b c', 'c d e a b'])
  expect(found('a b c d e', names)).toEqual(['a b c d', 'a b c', 'c b a d e f g h', 'b c d', 'c d e a b'])
  expect(found('a b', names)).toEqual([])
})

test('is what holding every name against every other gives', () => {
  const syllables = 'abcdefgh'.split('')
  const names = Array.from({ length: 200 }, (_, at) =>
    syllables.filter((_, bit) => (at * 37) & (1 << bit)).join(' '),
  )
  for (const name of names) {
    const one = new Set(name.split(' '))
    const expected = names.filter((other) => {
      const two = new Set(other.split(' '))
      const [short, long] = one.size <= two.size ? [one, two] : [two, one]
      return short.size >= 3 && long.size - short.size <= 4 && [...short].every((word) => long.has(word))
    })
    expect(found(name, names)).toEqual(expected)
  }
})

test('names are looked at in step with their number, not with its square', () => {
  const looks = (count: number): number => {
    let times = 0
    const levels = Array.from({ length: count }, (_, at) => {
      const words = `tổng thu ngân sách thôn ${at}`.split(' ')
      const thing = {
        shared: false,
        get words() {
          times++
          return words
        },
      }
      return { level: { thing } } as unknown as Told
    })
    const near = nearNames(levels)
    for (const level of levels) near(level)
    return times
  }
  expect(looks(4000)).toBeLessThan(looks(1000) * 5)
})
