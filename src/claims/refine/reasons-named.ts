/** Numbers that belong to the names of places, works and things. */
import { unitOf } from '../../lexicon/index.ts'
import type { Figure } from '../draft.ts'
import { isListedCount } from '../find/listed-count.ts'
import { isCapitalAt } from '../passage.ts'
import { isForeignBefore, wordBefore } from './foreign.ts'
import { isListMark } from './list-marks.ts'
import { isOfNameSeries } from './name-series.ts'
import { WORKS } from './named-things.ts'
import { near, type Reason } from './reason.ts'
import { villageBefore } from './village.ts'

/** "Châu Thành 74, Chợ Lách 38": behind a place that has a count, the next name of a list has one too. */
const LISTED = /\p{L} \d{1,4}[,;] (?:\p{Lu}\p{L}* )+$/u

/** A hospital whose name does not end in a capital. */
const HOSPITAL = /(?:^|[^\p{L}])[Bb]ệnh viện \p{Lu}\p{L}* \p{Ll}+ $/u

/** The size of a work in the bracket right behind its name. */
const SIZED = /^ \((?:công suất )?\d[\d.,]* ?(?:MW|kW|kV|MVA|m3|m³|ha|km)(?!\p{L})/u
const TWO_CAPITALS = /(?:^|[^\p{L}])\p{Lu}\p{Ll}* \p{Lu}\p{Ll}* $/u

/** Whether a unit stands in the lexicon: what only follows a name, "Cầu Rạch Miễu 2 cách cầu cũ", is none. */
const isKnown = (unit: Figure['unit']): boolean => unit !== undefined && unitOf(unit.unit) !== undefined

/** Reasons to drop a figure that is part of a name. */
export const NAMES: readonly Reason[] = [
  {
    example: 'máy bay Boeing 787',
    applies: ({ numeral, start, end }, passage) =>
      numeral.mark === 'none' &&
      numeral.value.length < 5 &&
      isForeignBefore(passage, start) &&
      !isListedCount(passage, start) &&
      villageBefore(passage.text, { start, end }) !== 'counted',
  },
  {
    example: 'thủy điện Bá Thước 2',
    ofAny: true,
    applies: ({ numeral, unit, start, end }, { text }) =>
      !isKnown(unit) &&
      isCapitalAt(text, wordBefore(text, start, 60)) &&
      /^\d{1,3}$/.test(numeral.value) &&
      WORKS.test(near(text, start, 60)) &&
      !(end - start > 1 && LISTED.test(near(text, start, 60))) &&
      villageBefore(text, { start, end }) !== 'counted',
  },
  {
    example: '1- Nghệ An: 552 2- Sơn La: 1.616 3- Phú Yên: 5',
    applies: (span, passage) => isListMark(passage, span),
  },
  {
    example: 'phường Hải Châu 1, Hải Châu 2',
    applies: (span, passage) => isOfNameSeries(passage, span),
  },
  {
    example: 'Bệnh viện Nhi đồng 2',
    applies: ({ start, end }, { text }) =>
      /^(?:\d|\d{3})$/.test(text.slice(start, end)) && HOSPITAL.test(near(text, start, 40)),
  },
  {
    example: 'thủy điện … gồm Sông Chò 2 (37 MW)',
    applies: ({ start, end }, { text }) =>
      /^\d$/.test(text.slice(start, end)) &&
      SIZED.test(text.slice(end, end + 16)) &&
      TWO_CAPITALS.test(near(text, start, 40)),
  },
  {
    example: 'sâu đục thân 2 chấm',
    ofAny: true,
    applies: ({ start }, { lower }) => near(lower, start, 9) === 'đục thân ',
  },
  {
    example: 'thôn Đăk Ang 2 có 40 hộ',
    applies: ({ start, end }, { text }) => villageBefore(text, { start, end }) === 'named',
  },
]
