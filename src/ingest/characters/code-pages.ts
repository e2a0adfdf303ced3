/**
 * Encodings of Vietnamese from before Unicode, as code pages: what the bytes 0x80–0xFF stand for, sixteen a row.
 *
 * Own tables, for `iconv-lite` needs Node's Buffer and this stage also runs in browsers; a test holds TCVN3 and
 * VISCII against it. "·" stands where an encoding has no letter. Source: TCVN 5712:1993, RFC 1456, VPS.
 */
export const TCVN3 = [
  'ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨ',
  'ÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ',
  '\u{a0}ĂÂÊÔƠƯĐăâêôơưđẰ',
  '\u{300}\u{309}\u{303}\u{301}\u{323}àảãáạẲằẳẵắẴ',
  'ẮẦẨẪẤỀặầẩẫấậèỂẻẽ',
  'éẹềểễếệìỉỄẾỒĩíịò',
  'Ổỏõóọồổỗốộờởỡớợù',
  'ỖủũúụừửữứựỳỷỹýỵỐ',
].join('')

/** RFC 1456. */
export const VISCII = [
  'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ',
  'ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ',
  'Õắằặấầẩậẽẹếềểễệố',
  'ồổỗỠƠộờởịỰỨỪỬơớƯ',
  'ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ',
  'ĐứÒÓÔạỷừửÙÚỹỵÝỡư',
  'àáâãảăữẫèéêẻìíĩỉ',
  'đựòóôõỏọụùúũủýợỮ',
].join('')

/** Of the Vietnamese Professionals Society; its capitals among the control codes are not known here. */
export const VPS = [
  'ÀẢÃẤẦẨọỗĂếềểệẮẰẲ',
  'Ế··ỀỂỄỐỒỔ·ýỷỵỚỜỞ',
  '·ắằẳẵặỠớÙờởỡŨỨợỪ',
  'ổỬỲỸÍÌộỈĨÓửữÒỎÕự',
  'ầÁÂấẩẫậđẻÉÊẹỉễịỹ',
  'ƯỦồốÔỏơÈừứÚũưÝẺ·',
  'àáâãảạă·èéêẽìí·ĩ',
  'ẴĐòóôõ·Ơụùúủ·ỶẼỳ',
].join('')

/** Capitals that an encoding keeps among the control codes, by code. Word documents never hold them. */
export const CONTROLS: Readonly<Record<'TCVN3' | 'VISCII' | 'VPS', Readonly<Record<number, string>>>> = {
  TCVN3: {
    1: 'Ú',
    2: 'Ụ',
    4: 'Ừ',
    5: 'Ử',
    6: 'Ữ',
    17: 'Ứ',
    18: 'Ự',
    19: 'Ỳ',
    20: 'Ỷ',
    21: 'Ỹ',
    22: 'Ý',
    23: 'Ỵ',
  },
  VISCII: { 2: 'Ẳ', 5: 'Ẵ', 6: 'Ẫ', 20: 'Ỷ', 25: 'Ỹ', 30: 'Ỵ' },
  VPS: {},
}

/** What the codes 0x80–0x9F stand for on Windows: programs that took the text for Latin wrote these letters. */
export const WINDOWS_1252 = '€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ'
