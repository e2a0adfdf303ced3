import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parse } from 'parse5'
import { expect, test } from 'vitest'
import { assets } from '../../scripts/embed.ts'
import { blocksOf } from '../../src/model/index.ts'
import { audit as readAndAudit } from '../../src/pipeline.ts'
import { html } from '../../src/report/html/index.ts'
import { collect } from '../collect.ts'
import { sampleAudit } from '../sample-audit.ts'

interface Node {
  readonly nodeName: string
  readonly value?: string
  readonly attrs?: readonly { readonly name: string; readonly value: string }[]
  readonly childNodes?: readonly Node[]
}

const audit = await sampleAudit()
const page = collect(html, [audit]).get('audit.html')!
const nodes = allNodes(parse(page) as Node)
const attribute = (node: Node, name: string) => node.attrs?.find((attr) => attr.name === name)?.value
const elements = (name: string) => nodes.filter((node) => node.nodeName === name)
const textOf = (node: Node): string => node.value ?? (node.childNodes ?? []).map(textOf).join('')

function allNodes(node: Node): Node[] {
  return [node, ...(node.childNodes ?? []).flatMap(allNodes)]
}

test('the script and style in the file are those of the client folder', async () => {
  const committed = readFileSync(new URL('../../src/report/html/assets.ts', import.meta.url), 'utf8')
  expect(committed, 'run npm run embed').toBe(await assets())
})

test('the policy allows the page’s own script and style, and nothing from anywhere', () => {
  const policy = attribute(elements('meta').find((meta) => attribute(meta, 'http-equiv'))!, 'content')!
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  const [style] = elements('style')
  const script = elements('script').find((element) => attribute(element, 'type') === undefined)!
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain(`script-src ${hash(textOf(script))}`)
  expect(policy).toContain(`style-src ${hash(textOf(style!))}`)
  expect(nodes.filter((node) => attribute(node, 'style') !== undefined)).toEqual([])
  expect(
    nodes.filter((node) => /^https?:/.test(attribute(node, 'src') ?? attribute(node, 'href') ?? '')),
  ).toEqual([])
})

test('text of the report stays text', () => {
  expect(elements('script')).toHaveLength(2)
  const figures = elements('script').find((element) => attribute(element, 'type') === 'application/json')!
  expect(Object.keys(JSON.parse(textOf(figures)).claims)).toHaveLength(audit.claims.length)
  const shown = textOf(elements('body')[0]!)
  expect(shown).toContain('<script>alert(1)</script> & "ngoặc" \'đơn\'.')
})

test('every block is there, and every figure once with its state and its words', () => {
  const ids = nodes.map((node) => attribute(node, 'id')).filter((id) => id !== undefined)
  expect(new Set(ids).size).toBe(ids.length)
  const blocks = blocksOf(audit.report).filter((block) => block.kind !== 'letterhead')
  expect(blocks.filter((block) => !ids.includes(`r1-${block.id}`))).toEqual([])
  const figures = nodes.filter((node) => attribute(node, 'class')?.startsWith('fig '))
  const words = (node: Node): string =>
    node.nodeName === 'sup' ? '' : (node.value ?? (node.childNodes ?? []).map(words).join(''))
  expect(figures.map((node) => [attribute(node, 'class'), words(node)])).toEqual([
    ['fig disagrees', '120 hộ'],
    ['fig disagrees', '70 hộ'],
    ['fig disagrees', '40 hộ'],
    ['fig unchecked', '15 hộ'],
    ['fig rounding', '66,6%'],
    ['fig rounding', '2/3 thôn'],
    ['fig unrelated', '-5'],
  ])
})

test('addresses inside the page lead somewhere', () => {
  const ids = new Set(nodes.map((node) => attribute(node, 'id')))
  const links = elements('a')
    .map((node) => attribute(node, 'href')!)
    .filter((href) => href.startsWith('#'))
  expect(links.filter((href) => !ids.has(href.slice(1)))).toEqual([])
  const targets = nodes.flatMap((node) => [
    attribute(node, 'data-target'),
    ...(attribute(node, 'data-claims') ?? '').split(' '),
  ])
  expect(targets.filter((id) => id && !ids.has(id))).toEqual([])
})

test('what is settled stands in grey, in the list and in the text, and is not counted', () => {
  const decision = { decision: 'accepted', reason: 'số ước', by: 'Lan' } as const
  const findings = audit.findings.map((finding) => ({ ...finding, decision }))
  const lapsed = [{ finding: 'f9', code: 'DS201', quote: '…', ...decision }]
  const all = allNodes(parse(collect(html, [{ ...audit, findings, lapsed }]).get('audit.html')!) as Node)
  const looks = all.map((node) => attribute(node, 'class') ?? '')
  expect(looks).toContain('finding error settled')
  expect(looks.filter((look) => look === 'fig settled')).toHaveLength(3)
  expect(looks.filter((look) => look.startsWith('fig disagrees'))).toEqual([])
  expect(looks).toContain('chip state settled')
  expect(looks).toContain('badge settled')
  const shown = (look: string) => textOf(all.find((node) => attribute(node, 'class') === look)!)
  expect(shown('verdict')).toContain('1 đã quyết định')
  expect(shown('decision')).toContain('Chấp nhận (Lan): số ước')
  expect(shown('lapsed')).toContain('Quyết định về DS201 f9 hết hiệu lực')
})

test('several reports have a list and ids apart', async () => {
  const all = allNodes(parse(collect(html, [audit, await sampleAudit('b.md')]).get('audit.html')!) as Node)
  const ids = all.map((node) => attribute(node, 'id')).filter((id) => id !== undefined)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toContain('overview')
})

test('of a long sentence the words around the figure are quoted, whole words on either side', async () => {
  const head =
    'Trong năm qua các cấp, các ngành đã tập trung chỉ đạo quyết liệt nhiều nhiệm vụ trọng tâm, '.repeat(4)
  const text = `${head}toàn xã có 120 hộ nghèo, gồm thôn Đông 70 hộ và thôn Tây 40 hộ.`
  const made = await readAndAudit({ path: 'a.md', bytes: new TextEncoder().encode(text) })
  const [, quote] = /<blockquote[^>]*>(.*?)<\/blockquote>/s.exec(collect(html, [made]).get('audit.html')!)!
  expect(quote).toMatch(/^…\S.{20,110} có 120 hộ nghèo, gồm thôn Đông 70 hộ và thôn Tây 40 hộ\.$/)
})
