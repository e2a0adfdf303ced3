import fc from 'fast-check'
import { toCardinal } from 'n2words/vi-VN'
import { doReadNumber, ReadingConfig } from 'read-vietnamese-number'
import { describe, expect, test } from 'vitest'
import { claimsIn } from '../../src/claims/index.ts'

const config = new ReadingConfig()
config.unit = []

/** Spellers that others wrote, and how far each is right: n2words calls 10^15 "một trăm nghìn tỷ". */
const SPELLERS: Readonly<Record<string, readonly [spell: (value: bigint) => string, most: bigint]>> = {
  n2words: [(value) => toCardinal(value), 10n ** 15n - 1n],
  'read-vietnamese-number': [(value) => doReadNumber(value.toString(), config).trim(), 10n ** 18n],
}

const readBack = (words: string): string | undefined => {
  const [claim, ...others] = claimsIn(words)
  return claim?.kind === 'quantity' && others.length === 0 ? claim.value : undefined
}

describe.each(Object.entries(SPELLERS))('what %s spells', (_name, [spell, most]) => {
  test('is read back for all of 0 to 10,000', () => {
    const wrong: string[] = []
    for (let value = 0n; value <= 10_000n; value++) {
      const words = spell(value)
      if (readBack(words) !== value.toString()) wrong.push(`${value} ${words}: ${readBack(words)}`)
    }
    expect(wrong).toEqual([])
  })

  test('is read back as far as it is right', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: most }), (value) => {
        expect(readBack(spell(value)), spell(value)).toBe(value.toString())
      }),
      { numRuns: 1000 },
    )
  })

  test('is read back in a sentence, with its unit', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 11n, max: 10n ** 9n }), (value) => {
        const [claim] = claimsIn(`Cả vùng có ${spell(value)} hộ dân.`)
        expect(claim).toMatchObject({ kind: 'quantity', value: value.toString(), unitCode: 'hộ dân' })
      }),
      { numRuns: 500 },
    )
  })
})
