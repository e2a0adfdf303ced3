import { describe, expect, test } from 'vitest'
import { claimsIn } from '../../src/claims/index.ts'
import {
  COUNT_UNITS,
  DIRECTIONS,
  DOCUMENT_KINDS,
  MEASURE_UNITS,
  UNITS,
  unitOf,
} from '../../src/lexicon/index.ts'

describe('units', () => {
  test('are looked up as printed, in any case', () => {
    expect(unitOf('Hộ')).toMatchObject({ code: 'hộ', dimension: 'count', group: 'households' })
    expect(unitOf('km²')).toMatchObject({ code: 'm2', factor: '1000000', dimension: 'area' })
    expect(unitOf('tiếng vọng')).toBeUndefined()
  })

  test('of one dimension and code differ by their factor only', () => {
    expect(unitOf('km')).toMatchObject({ code: 'm', factor: '1000' })
    expect(unitOf('m')).toMatchObject({ code: 'm', factor: '1' })
    expect(unitOf('tạ')).toMatchObject({ code: 'kg', factor: '100' })
  })

  test('are NFC, without blanks at their ends, and listed once for each dimension', () => {
    const surfaces = [...MEASURE_UNITS].map((row) => row.surface)
    expect(surfaces.filter((surface) => surface !== surface.normalize('NFC').trim())).toEqual([])
    expect(surfaces.length).toBe(new Set(surfaces).size)
  })

  test('that are counted can all be read behind a number', () => {
    const unread = COUNT_UNITS.filter(({ surface }) => UNITS.get(surface)?.dimension === 'count').filter(
      ({ surface, code }) => {
        const [claim] = claimsIn(`Có 37 ${surface}.`)
        return claim?.kind !== 'quantity' || claim.unitCode !== code
      },
    )
    expect(unread.map(({ surface }) => surface)).toEqual([])
  })
})

test.each(DOCUMENT_KINDS.filter(({ surface }) => surface !== 'Hiến pháp' && surface !== 'Quy chuẩn'))(
  'a citation of the kind "$surface" is read',
  ({ surface, example }) => {
    expect(claimsIn(example)).toMatchObject([{ kind: 'citation', documentKind: surface }])
  },
)

test('a word of direction that names a change makes the figure one', () => {
  for (const { surface, direction } of DIRECTIONS.filter(({ of }) => of === 'change')) {
    if (surface.endsWith(' từ')) continue
    expect(claimsIn(`Số vụ ${surface} 12 vụ`), surface).toMatchObject([{ role: 'change', direction }])
  }
})
