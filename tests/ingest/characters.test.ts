import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import {
  type Charset,
  cleanText,
  decodeLegacy,
  decodeText,
  foldLookAlikes,
  fontDecoder,
  repairLegacy,
} from '../../src/ingest/characters/index.ts'
import { isSyllable } from '../../src/ingest/characters/syllable.ts'

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const VIETNAMESE = /^[ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴĐ]$/iu

describe('legacy encodings', () => {
  test.each(['TCVN3', 'VISCII'] as const)('%s is as iconv knows it', (charset) => {
    const name = charset === 'TCVN3' ? 'tcvn' : 'viscii'
    for (let code = 0; code < 256; code++) {
      const meant = iconv.decode(Buffer.from([code]), name)
      if (VIETNAMESE.test(meant)) expect(decodeLegacy(String.fromCharCode(code), charset)).toBe(meant)
    }
  })

  const SENTENCES: readonly (readonly [Charset, string, string])[] = [
    ['TCVN3', 'Toµn huyÖn cã 1.234 hé nghÌo, chiÕm 8,5%', 'Toàn huyện có 1.234 hộ nghèo, chiếm 8,5%'],
    ['TCVN3', 'Ph\u{ad}¬ng ¸n 25° “®Æc biÖt”', 'Phương án 25° “đặc biệt”'],
    ['VNI', 'Toaøn huyeän coù 1.234 hoä ngheøo, chieám 8,5%', 'Toàn huyện có 1.234 hộ nghèo, chiếm 8,5%'],
    ['VNI', 'ÑAÊK GLEI, QUAÛN LYÙ NHAØ NÖÔÙC', 'ĐĂK GLEI, QUẢN LÝ NHÀ NƯỚC'],
    ['VISCII', 'Toàn huy®n có hµ nghèo', 'Toàn huyện có hộ nghèo'],
    ['VPS', 'Toàn huy\u{8c}n cóŒ', 'Toàn huyện cóệ'],
  ]
  test.each(SENTENCES)('%s: %s', (charset, written, meant) => {
    expect(decodeLegacy(written, charset)).toBe(meant)
  })

  test('by font, unless the text is Unicode already', () => {
    const decodeByFont = fontDecoder()
    expect(decodeByFont('®Þa bµn', '.VnTime')).toEqual({ text: 'địa bàn', charset: 'TCVN3' })
    expect(decodeByFont('b¸o c¸o', '.VnTimeH')).toEqual({ text: 'BÁO CÁO', charset: 'TCVN3' })
    expect(decodeByFont('bao cao', '.VnArialH').text).toBe('BAO CAO')
    expect(decodeByFont('ñòa baøn', 'VNI-Times').text).toBe('địa bàn')
    expect(decodeByFont('địa bàn', '.VnTime')).toEqual({ text: 'địa bàn' })
    expect(decodeByFont('các', '.VnTime')).toEqual({ text: 'các' })
    expect(decodeByFont('®Þa bµn', 'Arial')).toEqual({ text: '®Þa bµn' })
  })

  test('in the letters of windows-1252, as Word writes the codes beyond Latin-1', () => {
    const written = 'Toàn huyŒn có 1.234 h¶ nghèo, chi‰m 8,5%, t°ng sÓ h¶ dân cÜ ª ÇÎa bàn'
    const meant = 'Toàn huyện có 1.234 hộ nghèo, chiếm 8,5%, tổng số hộ dân cư ở địa bàn'
    expect(fontDecoder()(written, 'VPS Times')).toEqual({ text: meant, charset: 'VPS' })
    expect(fontDecoder()('huyŒn', 'VPS Times').text).toBe('huyện')
    expect(repairLegacy(written)).toMatchObject({ text: meant, charsets: ['VPS'] })
  })

  test('by the use of the font, where both readings are words', () => {
    const decode = fontDecoder()
    expect(decode('hé', '.VnTime').text).toBe('hộ')
    expect(decode('Các địa phương của huyện', '.VnTime').text).toBe('Các địa phương của huyện')
    expect(decode('Đạt', '.VnTime').text).toBe('Đạt')
    expect(decode('có', '.VnTime').text).toBe('có')
    expect(decode('Nam', '.VnTimeH').text).toBe('NAM')
  })

  test('by evidence, line by line', () => {
    const text = 'Báo cáo của xã\n§Þa bµn cã 12 hé nghÌo\ncafé, São Paulo, 25°'
    const repaired = repairLegacy(text)
    expect(repaired.text).toBe('Báo cáo của xã\nĐịa bàn có 12 hộ nghèo\ncafé, São Paulo, 25°')
    expect([repaired.charsets, repaired.confidence]).toEqual([['TCVN3'], 1])
    expect(repaired.originals).toEqual(['§Þa bµn cã 12 hé nghÌo'])
  })

  test('each line in its own encoding, with and without lines of Unicode', () => {
    const legacy = 'Toµn huyÖn cã 12 hé nghÌo\nT¹i ®Þa bµn x·\nToaøn huyeän coù 5 hoä ngheøo'
    const meant = 'Toàn huyện có 12 hộ nghèo\nTại địa bàn xã\nToàn huyện có 5 hộ nghèo'
    for (const more of ['', '\nĐịa bàn huyện'])
      expect(repairLegacy(legacy + more)).toMatchObject({ text: meant + more, charsets: ['TCVN3', 'VNI'] })
    expect(decodeText(latin1(legacy))).toMatchObject({ text: meant })
  })

  test('text of other languages is left alone', () => {
    for (const text of [
      'Le café est à côté de la forêt, près du château',
      'Ärger über Öl für Köln und Düsseldorf',
    ])
      expect(repairLegacy(text)).toMatchObject({ text, charsets: [] })
  })
})

describe('bytes of text files', () => {
  const TEXT = 'Tổng số 1.234 hộ nghèo ở Đắk Glei, chiếm tỷ lệ 8,5%'
  const utf16 = (mark: string, bigEndian: boolean): Uint8Array => {
    const bytes = Buffer.from(mark + TEXT, 'utf16le')
    return new Uint8Array(bigEndian ? bytes.swap16() : bytes)
  }
  const FILES: readonly (readonly [string, Uint8Array])[] = [
    ['utf-8', Buffer.from(TEXT)],
    ['utf-8', Buffer.from(`\u{feff}${TEXT}`)],
    ['utf-8', Buffer.from(TEXT.normalize('NFD'))],
    ['utf-16le', utf16('\u{feff}', false)],
    ['utf-16be', utf16('\u{feff}', true)],
    ['utf-16le', utf16('', false)],
    ['TCVN3', latin1('Tæng sè 1.234 hé nghÌo ë §¾k Glei, chiÕm tû lÖ 8,5%')],
    ['VNI', latin1('Toång soá 1.234 hoä ngheøo ôû Ñaék Glei, chieám tyû leä 8,5%')],
    ['VISCII', iconv.encode(TEXT, 'viscii')],
    ['utf-8+TCVN3', Buffer.from('Tæng sè 1.234 hé nghÌo ë §¾k Glei, chiÕm tû lÖ 8,5%')],
  ]
  test.each(FILES)('%s', (encoding, bytes) => {
    const decoded = decodeText(new Uint8Array(bytes))
    expect(decoded.text).toBe(TEXT)
    expect(decoded.encoding).toBe(encoding)
    expect(decoded.confidence).toBeGreaterThanOrEqual(0.9)
  })

  test('windows-1258, whose tones follow their vowels', () => {
    const marks = TEXT.normalize('NFD')
      .replace(/([aeiouy])\u{302}/giu, (letters) => letters.normalize('NFC'))
      .replace(/([ou])\u{31b}/giu, (letters) => letters.normalize('NFC'))
      .replace(/a\u{306}/giu, (letters) => letters.normalize('NFC'))
      .replace(/(\p{L})(\u{323})(\u{302})/gu, (_, letter, dot, hat) => (letter + hat).normalize('NFC') + dot)
    const decoded = decodeText(new Uint8Array(iconv.encode(marks, 'windows-1258')))
    expect([decoded.text, decoded.encoding]).toEqual([TEXT, 'windows-1258'])
  })

  test('damaged UTF-8 is kept and counted', () => {
    const bytes = new Uint8Array(Buffer.from(TEXT))
    bytes[1] = 0xff
    const decoded = decodeText(bytes)
    expect(decoded.encoding).toBe('utf-8')
    expect(decoded.undecoded).toBeGreaterThan(0)
    expect(decoded.text).toContain('nghèo ở Đắk Glei')
  })
})

describe('one code for one look', () => {
  test('signs and letters', () => {
    expect(foldLookAlikes('１２\u{2009}345，5％')).toBe('12 345,5%')
    expect(foldLookAlikes('\u{2212}5 và 15\u{2011}18')).toBe('-5 và 15-18')
    expect(foldLookAlikes('Ðắk, ðồng')).toBe('Đắk, đồng')
    expect(foldLookAlikes('b\u{430}n xã \u{421}hư')).toBe('ban xã Chư')
    expect(foldLookAlikes('Москва')).toBe('Москва')
  })
  test('keeps every place', () => {
    const text = 'b\u{430}n １２\u{a0}\u{2212}5'
    expect(foldLookAlikes(text)).toHaveLength(text.length)
  })
  test('what only guides the layout is gone, letters are composed', () => {
    expect(cleanText('tie\u{302}\u{301}n\u{ad} đo\u{323}\u{302}\u{200b}')).toBe('tiến độ')
  })
})

describe('syllables', () => {
  test.each('nghiệp Đắk QUYẾT khuya giường thuế gì quốc ưu yêu oách của đường tỷ sĩ'.split(' '))(
    '%s',
    (word) => {
      expect(isSyllable(word)).toBe(true)
    },
  )
  test.each('nghiªp lỔ cỏc bzn strong ngoăngh Trªn ằ đĐ'.split(' '))('not %s', (word) => {
    expect(isSyllable(word)).toBe(false)
  })
})

describe('long lines', () => {
  test.each([
    ['letters', 'a'.repeat(2_000_000)],
    ['tones without letters', '\u{b0}'.repeat(2_000_000)],
    ['Cyrillic after Latin', `${'a'.repeat(1_000_000)}\u{430}`.repeat(2)],
    ['VNI', 'aâ'.repeat(1_000_000)],
  ])('%s', (_name, text) => {
    const start = performance.now()
    decodeText(Buffer.from(text))
    decodeLegacy(text, 'TCVN3')
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})
