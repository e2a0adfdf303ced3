import { vi } from 'chrono-node'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { claimsIn } from '../../src/claims/index.ts'

const DAY = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()] as const)

/** Forms that chrono reads too: a second opinion that owes us nothing. */
const FORMS: readonly ((day: number, month: number, year: number) => string)[] = [
  (d, m, y) => `Họp ngày ${d}/${m}/${y} tại hội trường`,
  (d, m, y) => `Họp ngày ${String(d).padStart(2, '0')}/${String(m).padStart(2, '0')}/${y}`,
  (d, m, y) => `Ban hành ngày ${d} tháng ${m} năm ${y}`,
]

test('a full date is the day that chrono reads', () => {
  fc.assert(
    fc.property(DAY, fc.constantFrom(...FORMS), ([day, month, year], form) => {
      const text = form(day, month, year)
      const parsed = vi.parse(text)[0]?.start
      const theirs = parsed && [parsed.get('year'), parsed.get('month'), parsed.get('day')]
      const [claim] = claimsIn(text)
      expect(claim?.kind === 'date' ? claim.date.split('-').map(Number) : undefined).toEqual(theirs)
    }),
    { numRuns: 1000 },
  )
})

test('a day that no month has is kept as printed and marked', () => {
  expect(claimsIn('Ký ngày 31/02/2024')).toMatchObject([
    { kind: 'date', date: '31/02/2024', remarks: ['impossible-date'] },
  ])
  expect(claimsIn('Kết luận ngày 06/5/20241')).toMatchObject([
    { kind: 'date', date: '06/5/20241', remarks: ['impossible-date'] },
  ])
})
