import fc from 'fast-check'
import Fraction from 'fraction.js'
import { describe, expect, it } from 'vitest'
import { exact } from '../../src/model/index.ts'

/** Around the limit of safe integers, where the arithmetic goes over to big ones, and far from it. */
const part = fc.oneof(
  fc.integer({ min: -2000, max: 2000 }).map(BigInt),
  fc.bigInt({ min: -(2n ** 54n), max: 2n ** 54n }),
  fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }),
)
const printed = fc
  .tuple(
    part,
    part.map((d) => (d === 0n ? 1n : d)),
  )
  .map(([n, d]) => `${d < 0n ? -n : n}/${d < 0n ? -d : d}`)
const decimal = fc.tuple(part, fc.nat(9)).map(([whole, last]) => `${whole}.${last}5`)
const any = fc.oneof(printed, decimal)

describe('exact numbers', () => {
  it('are those of fraction.js, at any size', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        const [x, y, p, q] = [exact(a), exact(b), new Fraction(a), new Fraction(b)]
        expect(x.add(y).toFraction()).toBe(p.add(q).toFraction())
        expect(x.sub(y).toFraction()).toBe(p.sub(q).toFraction())
        expect(x.mul(y).toFraction()).toBe(p.mul(q).toFraction())
        if (!q.equals(0)) expect(x.div(y).toFraction()).toBe(p.div(q).toFraction())
        expect(Math.sign(x.compare(y))).toBe(Math.sign(p.compare(q)))
        expect(x.equals(y)).toBe(p.equals(q))
        expect([x.neg(), x.abs(), x.floor(), x.ceil()].map(String)).toEqual(
          [p.neg(), p.abs(), p.floor(), p.ceil()].map(String),
        )
      }),
      { numRuns: 300 },
    )
  })

  it('are as near to a float as a float can be', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: 1, max: 10 ** 9 }), (n, d) => {
        expect(exact(`${n}/${d}`).valueOf()).toBe(n / d + 0)
      }),
    )
  })

  it('cannot be divided by zero, nor read from words', () => {
    expect(() => exact(1).div(0)).toThrow()
    expect(() => exact('một')).toThrow()
  })
})
