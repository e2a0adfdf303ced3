import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openJournal } from '../../../src/cli/batch/journal.ts'
import { decode, encode } from '../../../src/cli/batch/packet.ts'
import { openStore } from '../../../src/cli/batch/store.ts'
import { openTwins } from '../../../src/cli/batch/twins.ts'
import { takeLock } from '../../../src/cli/lock.ts'
import { UnreadableError } from '../../../src/ingest/unreadable.ts'
import { folder } from '../run.ts'

const packet = {
  tally: { findings: [], lapsed: [], gone: [], lost: 3 },
  parts: [{ 'a.md': 'chữ có dấu', b: Uint8Array.of(0, 255) }, {}],
  found: Uint8Array.of(7),
}

describe('a packet', () => {
  test('comes back with its parts as bytes', () => {
    const back = decode(encode(packet))!
    expect(back.tally).toEqual(packet.tally)
    expect(back.parts.map((named) => Object.keys(named))).toEqual([['a.md', 'b'], []])
    expect(Buffer.from(back.parts[0]!['a.md'] as Uint8Array).toString()).toBe('chữ có dấu')
    expect([...(back.parts[0]!.b as Uint8Array), ...back.found!]).toEqual([0, 255, 7])
  })

  test('is nothing when any byte is damaged or it is cut off', () => {
    const bytes = encode(packet)
    for (const at of bytes.keys()) {
      const damaged = Uint8Array.from(bytes)
      damaged[at]! ^= 1
      expect(decode(damaged), `byte ${at}`).toBeUndefined()
      expect(decode(bytes.subarray(0, at))).toBeUndefined()
    }
  })
})

describe('a store', () => {
  const files = (root: string) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
      statSync(join(root, name)).isFile(),
    )

  test('gives what it was given, after it was opened again too, and nothing for other keys', async () => {
    const root = folder()
    await openStore(root).put('abcd', encode(packet))
    const store = openStore(root)
    expect(Buffer.from((await store.get('abcd'))!)).toEqual(Buffer.from(encode(packet)))
    expect(await store.get('abce')).toBeUndefined()
    expect(files(root)).toEqual(['ab/cd'])
  })

  test('has nothing where an entry is damaged', async () => {
    const root = folder()
    await openStore(root).put('abcd', encode(packet))
    const file = join(root, 'ab/cd')
    const whole = readFileSync(file)
    for (const spoiled of [whole.subarray(0, 9), Buffer.from('spoiled'), Buffer.alloc(0)]) {
      writeFileSync(file, spoiled)
      expect(await openStore(root).get('abcd')).toBeUndefined()
    }
    await openStore(root).put('abcd', encode(packet).subarray(1))
    expect(await openStore(root).get('abcd')).toBeUndefined()
  })

  test('drops what this run had no use for, the oldest first, and what was never finished', async () => {
    const root = folder()
    const before = openStore(root)
    for (const [age, key] of ['aa1', 'bb2', 'cc3'].entries()) {
      await before.put(key, encode(packet))
      utimesSync(join(root, key.slice(0, 2), key.slice(2)), 1000 + age, 1000 + age)
    }
    writeFileSync(join(root, 'aa/9.77.part'), 'half')
    const store = openStore(root)
    await store.get('aa1')
    store.prune(2 * statSync(join(root, 'aa/1')).size)
    expect(files(root).sort()).toEqual(['aa/1', 'cc/3'])
    store.prune(0)
    expect(files(root)).toEqual(['aa/1'])
  })
})

describe('a journal', () => {
  const stamp = { path: 'a.md', size: 10, mtimeMs: 5.5 }

  test('recalls what an interrupted run knew, and only when it is resumed', () => {
    const file = join(folder(), 'journal')
    const first = openJournal(file, false)
    first.note(stamp, 'ff')
    first.close()
    const resumed = openJournal(file, true)
    expect(resumed.recall(stamp)).toBe('ff')
    expect(resumed.recall({ ...stamp, path: 'b.md' })).toBeUndefined()
    expect(resumed.recall({ ...stamp, mtimeMs: 6 })).toBeUndefined()
    expect(resumed.recall({ ...stamp, size: 11 })).toBeUndefined()
    resumed.close()
    expect(openJournal(file, false).recall(stamp)).toBeUndefined()
  })

  test('survives a line that was being written when the program was killed', () => {
    const file = join(folder(), 'journal')
    openJournal(file, false).note(stamp, 'ff')
    appendFileSync(file, '\n{"path":"b.md","si')
    const resumed = openJournal(file, true)
    resumed.note({ ...stamp, path: 'c.md' }, 'cc')
    const again = openJournal(file, true)
    const known = ['a.md', 'b.md', 'c.md'].filter((path) => again.recall({ ...stamp, path }))
    expect(known).toEqual(['a.md', 'c.md'])
  })
})

describe('twins', () => {
  const made = (size: number) => ({ packet: Uint8Array.of(1), found: new Uint8Array(size) })

  test('hold what was found in the youngest files, as much as there is room for', async () => {
    const { take } = openTwins(10)
    for (const content of ['a', 'b', 'c', 'd']) await take(content, content, async () => made(4))
    const held: string[] = []
    for (const content of ['d', 'c', 'b', 'a'])
      await take(content, content, async (found) => {
        if (found) held.push(content)
        return made(0)
      })
    expect(held).toEqual(['d', 'c'])
  })

  test('read a file once while it is in hand, and hold nothing of one that cannot be read', async () => {
    const { take } = openTwins()
    let times = 0
    const read = (path: string) =>
      take('a', path, async () => {
        times++
        throw new UnreadableError('one.md', 'is empty')
      })
    const failed = await Promise.allSettled([read('one.md'), read('two.md')])
    expect(times).toBe(1)
    expect(failed.map((each) => each.status === 'rejected' && each.reason.path)).toEqual(['one.md', 'two.md'])
  })
})

describe('a lock', () => {
  const held = /^another run \(process \d+\) is writing to out;/

  test('is had by one, and taken over when its process has ended', () => {
    const lock = join(folder(), 'lock')
    writeFileSync(lock, String(process.ppid))
    expect(() => takeLock(lock, 'out')).toThrow(held)
    // No process has a number as high as this.
    for (const ended of ['99999999', String(process.pid)]) {
      writeFileSync(lock, ended)
      takeLock(lock, 'out')
      expect(readFileSync(lock, 'utf8')).toBe(String(process.pid))
    }
  })

  test('that has no number yet is held at first', () => {
    const lock = join(folder(), 'lock')
    writeFileSync(lock, '')
    expect(() => takeLock(lock, 'out')).toThrow()
    utimesSync(lock, 1000, 1000)
    takeLock(lock, 'out')
    expect(readFileSync(lock, 'utf8')).toBe(String(process.pid))
  })

  test('is taken over by one process at a time', () => {
    const lock = join(folder(), 'lock')
    writeFileSync(lock, '99999999')
    mkdirSync(`${lock}.turn`)
    expect(() => takeLock(lock, 'out')).toThrow()
    utimesSync(`${lock}.turn`, 1000, 1000)
    takeLock(lock, 'out')
    expect(existsSync(`${lock}.turn`)).toBe(false)
    expect(readdirSync(dirname(lock))).toEqual(['lock'])
  })
})
