import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { claimsIn, extract } from '../../src/claims/index.ts'
import type { Block, Claim, Report } from '../../src/model/index.ts'
import { claimSchema } from '../../src/model/schemas.ts'

/** Pieces that reports are made of, and marks that readers stumble over. */
const PIECE = fc.oneof(
  fc.integer({ min: 0, max: 999_999 }).map(String),
  fc.integer({ min: 0, max: 9999 }).map((n) => n.toLocaleString('vi-VN')),
  fc.tuple(fc.nat(999), fc.nat(99)).map(([a, b]) => `${a},${b}`),
  fc.constantFrom(
    ...'hộ|người|vụ|triệu đồng|%|tiêu chí|ha|kg|/|-|–|(|)|,|.|;|:|\n|ngày|tháng|năm|quý II|từ|đến|tăng|giảm|trong đó|gồm|và|Điều|khoản|Quyết định số|QĐ-UBND|NQ/TW|lần thứ XVI|giai đoạn|hai mươi mốt|một trăm lẻ năm|nửa số|phần ba|rưỡi|khoảng|hơn|l0|O5|24/24|Covid-19|$|₫|+|=|*|“|”|Tỷ lệ hộ nghèo|Số: '.split(
      '|',
    ),
  ),
)
const TEXT = fc
  .array(fc.tuple(PIECE, fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 24 })
  .map((pieces) => pieces.map(([piece, blank]) => piece + blank).join(''))

/** Texts without `1.385`, which the habit of a whole report decides. */
const CERTAIN = TEXT.map((text) => text.replace(/(?<=\d)\.(?=\d)/g, ''))

const withoutPlace = ({ id: _id, place: _place, ...claim }: Claim) => claim

describe('reading a text', () => {
  test('gives claims that the schema takes, in reading order, whose places slice the text', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const claims = claimsIn(text)
        let last = 0
        for (const claim of claims) {
          expect(() => claimSchema.parse(claim)).not.toThrow()
          expect(text.normalize('NFC').slice(claim.place.start, claim.place.end)).toBe(claim.text)
          expect(claim.place.start).toBeGreaterThanOrEqual(last)
          last = claim.place.end
        }
        expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length)
      }),
      { numRuns: 2000 },
    )
  })

  test('does not depend on how letters are composed', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        expect(claimsIn(text.normalize('NFD'))).toEqual(claimsIn(text.normalize('NFC')))
      }),
      { numRuns: 500 },
    )
  })

  test('is the same alone and in a report, wherever the blocks are cut', () => {
    fc.assert(
      fc.property(fc.array(CERTAIN, { minLength: 1, maxLength: 4 }), (texts) => {
        const together = extract(reportOf(texts)).map(withoutPlace)
        const apart = texts.flatMap((text) => extract(reportOf([text])).map(withoutPlace))
        expect(together).toEqual(apart)
      }),
      { numRuns: 300 },
    )
  })

  test('bounds each value by its interval', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        for (const claim of claimsIn(text)) {
          if (claim.kind !== 'quantity' && claim.kind !== 'percent') continue
          expect(Number(claim.lo)).toBeLessThanOrEqual(Number(claim.value))
          expect(Number(claim.hi)).toBeGreaterThanOrEqual(Number(claim.value))
        }
      }),
      { numRuns: 500 },
    )
  })
})

/** A report of paragraphs without numbers whose reading hangs on the habit of the others. */
function reportOf(texts: readonly string[]): Report {
  return {
    type: 'report',
    header: {
      agency: null,
      parentAgency: null,
      number: null,
      symbol: null,
      place: null,
      date: { year: null, month: null, day: null },
      type: null,
      subject: null,
      period: null,
      addressees: [],
      urgency: null,
      secrecy: null,
    },
    signature: { authority: null, title: null, name: null },
    signers: [],
    recipients: [],
    children: texts.map(paragraph),
    notes: [],
    losses: [],
  }
}

const paragraph = (value: string, at: number): Block => ({
  type: 'block',
  id: `b${at + 1}`,
  kind: 'paragraph',
  value,
  section: '',
  note: null,
  marker: '',
  depth: 0,
  marks: [],
  sentences: [[0, value.length]],
  points: [],
  bold: false,
})
