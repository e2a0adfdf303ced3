import { expect, test } from 'vitest'
import { gate } from '../../../src/cli/batch/gate.ts'
import { inOrder } from '../../../src/cli/batch/order.ts'

const collected = async <Item>(items: AsyncIterable<Item>): Promise<Item[]> => {
  const all: Item[] = []
  for await (const item of items) all.push(item)
  return all
}

/** Promises that are settled by hand, in any order. */
function byHand() {
  const waiting = new Map<number, (value: number) => void>()
  const started: number[] = []
  return {
    started,
    start: (item: number) =>
      new Promise<number>((resolve) => {
        started.push(item)
        waiting.set(item, resolve)
      }),
    finish: (item: number) => waiting.get(item)?.(item),
  }
}

const turn = () => new Promise((resolve) => setImmediate(resolve))

test('what is done last is given first when it is due first', async () => {
  const { start, finish } = byHand()
  const all = collected(inOrder([0, 1, 2, 3], start, 10))
  for (const item of [3, 1, 2, 0]) finish(item)
  expect(await all).toEqual([0, 1, 2, 3])
})

test('no more are started than may be ahead of the one that is due', async () => {
  const { start, finish, started } = byHand()
  const all = collected(inOrder([0, 1, 2, 3, 4], start, 2))
  await turn()
  expect(started).toEqual([0, 1, 2])
  finish(2)
  finish(1)
  await turn()
  expect(started).toEqual([0, 1, 2])
  finish(0)
  await turn()
  expect(started).toEqual([0, 1, 2, 3, 4])
  finish(3)
  finish(4)
  expect(await all).toEqual([0, 1, 2, 3, 4])
})

test('a failure is thrown when it is due, after what comes before it', async () => {
  const seen: number[] = []
  const start = async (item: number) => {
    if (item === 2) throw new Error('no')
    return item
  }
  await expect(
    (async () => {
      for await (const item of inOrder([0, 1, 2, 3], start, 10)) seen.push(item)
    })(),
  ).rejects.toThrow('no')
  expect(seen).toEqual([0, 1])
})

test('a gate lets in as many as it is wide, in their order, and none while it is closed', async () => {
  let open = true
  const entered: number[] = []
  const { enter, leave, knock } = gate(2, () => open)
  for (const item of [1, 2, 3, 4]) enter().then(() => entered.push(item))
  await turn()
  expect(entered).toEqual([1, 2])
  open = false
  leave()
  await turn()
  expect(entered).toEqual([1, 2])
  open = true
  knock()
  await turn()
  expect(entered).toEqual([1, 2, 3])
})
