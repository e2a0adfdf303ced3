import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { around, exact, halfUnit, overlaps, toDecimal, toFixed, toVietnamese } from '../../src/model/index.ts'

describe('numbers', () => {
  it('prints Vietnamese notation', () => {
    expect(toVietnamese('1201.5')).toBe('1.201,5')
    expect(toVietnamese('-1234567')).toBe('−1.234.567')
    expect(toVietnamese('0.04')).toBe('0,04')
    expect(toVietnamese('999')).toBe('999')
  })

  it('rounds half away from zero, exactly', () => {
    expect(toFixed(exact('0.125'), 2)).toBe('0.13')
    expect(toFixed(exact('-0.125'), 2)).toBe('-0.13')
    expect(toFixed(exact('1/3'), 4)).toBe('0.3333')
    expect(toFixed(exact('-0.001'), 2)).toBe('0.00')
    expect(toDecimal(exact('1201.50'))).toBe('1201.5')
  })

  it('prints what it reads', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.nat(9), (units, decimals) => {
        const value = exact(`${units}/${10n ** BigInt(decimals)}`)
        expect(exact(toFixed(value, decimals)).equals(value)).toBe(true)
      }),
    )
  })
})

describe('intervals of printed digits', () => {
  it('hold what rounds to the print, limits included', () => {
    const third = around(exact('33.33'), halfUnit(2))
    expect(overlaps(third, { lo: exact('100/3'), hi: exact('100/3') })).toBe(true)
    expect(overlaps(third, { lo: exact('33.335'), hi: exact('33.335') })).toBe(true)
    expect(overlaps(third, { lo: exact('33.3351'), hi: exact('33.3351') })).toBe(false)
  })
})
