import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import remarkPlugin, { remarkDoisoat } from '../../src/remark.ts'
import { toVFileMessages } from '../../src/report/vfile-messages.ts'
import { sampleAudit, sampleText } from '../sample-audit.ts'

test('a finding as a message, with its place', async () => {
  const [message, ...others] = toVFileMessages(await sampleAudit('a.md'), 'en')
  expect(others).toEqual([])
  expect(message).toMatchObject({
    reason: '70 + 40 = 110 hộ, printed as 120 hộ',
    ruleId: 'DS101',
    source: 'doisoat',
    fatal: true,
    expected: ['50'],
    note: 'Look at the source.\n“40” as “50”',
  })
  const { start, end } = message!.place as { start: { offset: number }; end: { offset: number } }
  expect(sampleText.slice(start.offset, end.offset)).toBe('120 hộ')
})

test('remark takes the plugin', async () => {
  const processor = unified().use(remarkParse).use(remarkDoisoat, { language: 'en' })
  const messagesOf = async (path: string, value: string) => {
    const file = new VFile({ path, value })
    await processor.run(processor.parse(file), file)
    return file.messages
  }
  const disagreeing = 'Toàn xã có 100 hộ nghèo, gồm thôn Đông 60 hộ và thôn Tây 30 hộ.\n'
  const [message, ...others] = await messagesOf('a.md', disagreeing)
  expect([message?.ruleId, message?.line, message?.fatal, others]).toEqual(['DS101', 1, true, []])
  expect((await messagesOf('b.md', '')).map((empty) => empty.ruleId)).toEqual(['unreadable'])
})

test('remark writes the text as it would without the plugin, with the messages beside it', async () => {
  expect(remarkPlugin).toBe(remarkDoisoat)
  const disagreeing = 'Toàn xã có 100 hộ nghèo, gồm thôn Đông 60 hộ và thôn Tây 30 hộ.\n'
  const plain = await unified().use(remarkParse).use(remarkStringify).process(disagreeing)
  const file = await unified().use(remarkParse).use(remarkPlugin).use(remarkStringify).process(disagreeing)
  expect(String(file)).toBe(String(plain))
  expect(file.messages.map(({ ruleId, reason }) => [ruleId, reason.slice(0, 22)])).toEqual([
    ['DS101', 'Các phần cộng lại được'],
  ])
})

test('only findings of the level asked for, and graver ones', async () => {
  const text =
    'Theo Quyết định số 59/QĐ-UBND, toàn xã có 100 hộ nghèo, gồm thôn Đông 60 hộ và thôn Tây 30 hộ.\n'
  const codes = async (level: 'error' | 'info') => {
    const processor = unified().use(remarkParse).use(remarkDoisoat, { level }).use(remarkStringify)
    return (await processor.process(text)).messages.map(({ ruleId }) => ruleId)
  }
  expect(await codes('error')).toEqual(['DS101'])
  expect(await codes('info')).toContain('DS604')
})
