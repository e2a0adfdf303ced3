import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compare, confront, observe, pack, unpack } from '../../src/compare/index.ts'
import { audit } from '../../src/pipeline.ts'
import { text } from '../../src/report/comparison/text.ts'

const FOLDER = new URL('../../fixtures/compare/', import.meta.url)
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.md'))
const audits = await Promise.all(
  files.map((path) => audit({ path, bytes: new Uint8Array(readFileSync(new URL(path, FOLDER))) })),
)
const comparison = compare(audits)

/** "2024  đàn bò  1.098 ≠ binh-son-2023  1.089 con": what an auditor finds by eye, one pair a line. */
const expected = readFileSync(new URL('expected.txt', FOLDER), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'))
  .map((line) => line.split(/\s{2,}/))

const SIGNS = { agrees: '=', rounding: '≈', corrected: 'CORRECTED', disagrees: 'ERROR' } as const

const found = comparison.matches
  .filter(({ check }) => check !== 'DS903')
  .map(({ later, earlier, verdict }) =>
    [later.report, later.text, SIGNS[verdict], earlier.report, earlier.text].map((part) =>
      part.replace(/\.md$/, ''),
    ),
  )

describe('three years of a commune', () => {
  it.each(expected)('%s tells %s %s what %s tells: %s', (...line) => {
    expect(found).toContainEqual(line)
  })

  it('matches nothing that an auditor would not', () => {
    expect(found.filter((line) => !expected.some((other) => other.join() === line.join()))).toEqual([])
  })

  it('finds the two planted disagreements and the correction, and nothing else', () => {
    expect(comparison.findings.map(({ code, level, indicator }) => `${code} ${level} ${indicator}`)).toEqual([
      'DS901 error đàn bò',
      'DS901 error vụ vi phạm pháp luật',
      'DS904 info hộ nghèo',
    ])
  })

  it('keeps communes of one name, and neighbours, apart', () => {
    expect(comparison.agencies.map(({ name, above }) => `${name}, ${above}`)).toEqual([
      'ỦY BAN NHÂN DÂN XÃ AN THỊNH, ỦY BAN NHÂN DÂN HUYỆN TÂN HƯNG',
      'ỦY BAN NHÂN DÂN XÃ BÌNH SƠN, ỦY BAN NHÂN DÂN HUYỆN LONG PHÚ',
      'ỦY BAN NHÂN DÂN XÃ BÌNH SƠN, ỦY BAN NHÂN DÂN HUYỆN TÂN HƯNG',
    ])
    for (const { later, earlier } of comparison.matches)
      expect(later.report.replace(/-\d.*/, '')).toBe(earlier.report.replace(/-\d.*/, ''))
  })

  it('says the same in whatever order the reports come', () => {
    expect(compare(audits.toReversed())).toEqual(comparison)
  })

  it('says the same of reports that were packed in between', () => {
    expect(confront(audits.map((one) => unpack(pack(observe(one)))))).toEqual(comparison)
  })

  it('reads as it did (npm run bless)', () => {
    let said = ''
    text()(comparison, (_file, part) => (said += String(part)), 'vi')
    const golden = new URL('comparison.golden.txt', FOLDER)
    const shown = `${said}\n${seriesLines().join('\n')}\n`
    if (process.env.BLESS) writeFileSync(golden, shown)
    expect(shown).toBe(readFileSync(golden, 'utf8'))
  })
})

/** Each series on a line: "đàn bò (con): 2022 1045; 2023-S1 1062; …". */
const seriesLines = (): string[] =>
  comparison.series.map(({ agency, name, unit, points }) => {
    const told = points.map(
      ({ period, telling, sighting }) => `${period} ${telling === 'reported' ? '' : '~'}${sighting.text}`,
    )
    return `${agency} ${name} (${unit}): ${told.join('; ')}`
  })
