import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../src/ingest/markdown/index.ts'
import { blocksOf, type Report, sectionsOf } from '../../src/model/index.ts'
import { structure } from '../../src/structure/index.ts'

/** Everything that the reader carried over or put into the ledger, as one text. */
function accountedFor(markdown: string): string {
  const report: Report = structure(readMarkdown(markdown))
  const carried = blocksOf(report).map((block) => `${block.marker} ${block.value}`)
  return [...carried, ...report.losses.map((loss) => loss.text), ...bareSections(report)].join(' ')
}

/** A section whose number stands alone on its line has no block; the number is the section's. */
const bareSections = (report: Report): string[] => sectionsOf(report).map((section) => section.number)

const count = (text: string, letter: string): number => text.split(letter).length - 1

const word = fc.nat({ max: 999_999 }).map((n) => `từ${n}x`)
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((all) => all.join(' '))
const mark = fc.nat({ max: 9 })
const constructs = fc.oneof(
  words,
  words.map((text) => `${text},`),
  words.map((text) => text.replace(/^t/, 'T')),
  fc.tuple(words, mark).map(([text, n]) => `${text}<sup>${n}</sup> ${text}y.`),
  fc.tuple(words, mark).map(([text, n]) => `<sup>${n}</sup> ${text}.`),
  fc.tuple(words, mark).map(([text, n]) => `[^${n}]: ${text}.\n\n    ${text}y.`),
  fc.tuple(words, fc.integer({ min: 1, max: 6 })).map(([text, level]) => `${'#'.repeat(level)} ${text}`),
  fc.tuple(words, mark).map(([text, n]) => `[^${n}]: [^${n + 1}]: ${text}.`),
  fc.tuple(words, mark).map(([text, n]) => `**${n}. ${text}:** ${text}y`),
  fc
    .tuple(words, words)
    .map(([a, b]) => `<table><tr><td>${a}<table><tr><td>${b}<td>${b}y</table><td>${a}y</table>`),
  fc.tuple(words, mark).map(([text, n]) => `${n}. ${text}`),
  fc.tuple(words, fc.constantFrom('-', '+', '*', '•')).map(([text, bullet]) => `${bullet} ${text};`),
  fc.tuple(words, words).map(([a, b]) => `| ${a} | ${b} |\n|---|---|\n| 1 | ${a}y | ${b}z |`),
  fc
    .tuple(words, words)
    .map(([a, b]) => `<table><tr><th colspan="2">${a}</th></tr><tr><td>${b}<p>${a}y</td><td>${b}z</table>`),
  fc
    .tuple(word, word)
    .map(
      ([a, b]) =>
        `+----------+----------+\n| ${a.padEnd(9)}| ${b.padEnd(9)}|\n+==========+==========+\n| ${a.slice(1).padEnd(9)}|          |\n+----------+----------+`,
    ),
  fc
    .tuple(word, word)
    .map(
      ([a, b]) =>
        `----------- -----------\n ${a.padEnd(10)} ${b}\n----------- -----------\n ${a.slice(1).padEnd(10)} ${b}\n----------- -----------`,
    ),
  words.map((text) => `![${text}](a.png)`),
  words.map((text) => `<!-- ${text} -->`),
  words.map((text) => `${text} <!-- ${text}y --> ${text}z`),
  words.map((text) => `> ${text}\n> ${text}y`),
  words.map((text) => `${text}\n======`),
  words.map((text) => `[${text}](https://x.vn/${text.length}) và [${text}y](${text.length})`),
  words.map((text) => `\`${text}\` $${text}y$ ~~${text}z~~`),
  words.map((text) => `Nơi nhận:\n- ${text};\n- Lưu: ${text}y.`),
  words.map((text) => `<div>${text}<br>${text}y</div>`),
  fc.constantFrom(
    '---',
    '- 3 -',
    '* * *',
    '12',
    '{3}----',
    '**KT. CHỦ TỊCH**',
    '# BÁO CÁO',
    'I. CHUNG',
    'Bảng 1. Thu',
  ),
)

describe('the ledger of Markdown', () => {
  it('carries or lists every word of a document, once', () => {
    fc.assert(
      fc.property(fc.array(constructs, { maxLength: 14 }), (parts) => {
        const markdown = parts.join('\n\n')
        const found = accountedFor(markdown)
        for (const printed of new Set(markdown.match(/\p{L}*\d+x\p{L}*/gu) ?? []))
          expect([printed, count(` ${found} `, printed)]).toEqual([printed, count(markdown, printed)])
      }),
      { numRuns: 300 },
    )
  })

  it('loses no letter of any noise', () => {
    const noise = fc.array(
      fc.constantFrom('ệ', 'ệ ệ', ' ', '\n', '\n\n', ...'*_`[]()#|-+.:!\\~$^&{}>"1', '[^1]', '**', '---'),
      { maxLength: 60 },
    )
    fc.assert(
      fc.property(noise, (parts) => {
        const markdown = parts.join('')
        expect(count(accountedFor(markdown), 'ệ')).toBe(count(markdown, 'ệ'))
      }),
      { numRuns: 2_000 },
    )
  })
})
