/** Signs of tone and of vowel that VNI writes as a letter after the vowel, with what they stand for. */
const TONES: Readonly<Record<string, string>> = {
  ø: '\u{300}',
  ù: '\u{301}',
  û: '\u{309}',
  õ: '\u{303}',
  ï: '\u{323}',
}
const BREVES: Readonly<Record<string, string>> = {
  ê: '\u{306}',
  è: '\u{306}\u{300}',
  é: '\u{306}\u{301}',
  ú: '\u{306}\u{309}',
  ü: '\u{306}\u{303}',
  ë: '\u{306}\u{323}',
}
const CIRCUMFLEXES: Readonly<Record<string, string>> = {
  â: '\u{302}',
  à: '\u{302}\u{300}',
  á: '\u{302}\u{301}',
  å: '\u{302}\u{309}',
  ã: '\u{302}\u{303}',
  ä: '\u{302}\u{323}',
}

/** Letters that VNI has whole, and the vowels with a horn, which take signs of tone. */
const LETTERS: Readonly<Record<string, string>> = { ô: 'ơ', ö: 'ư', î: 'ỵ', ñ: 'đ', æ: 'ỉ', ó: 'ĩ', ò: 'ị' }

const VOWELS: readonly (readonly [vowels: string, signs: Readonly<Record<string, string>>])[] = [
  ['a', { ...TONES, ...BREVES, ...CIRCUMFLEXES }],
  ['eo', { ...TONES, ...CIRCUMFLEXES }],
  ['uyôö', TONES],
]

/** All letters of VNI, lower and upper case: "aù" → "á". */
const TABLE: ReadonlyMap<string, string> = new Map(
  [
    ...Object.entries(LETTERS),
    ...VOWELS.flatMap(([vowels, signs]) =>
      [...vowels].flatMap((vowel) =>
        Object.entries(signs).map(
          ([sign, mark]) => [vowel + sign, (LETTERS[vowel] ?? vowel) + mark] as const,
        ),
      ),
    ),
  ].flatMap(([written, meant]) => {
    const [lower, upper] = [meant.normalize('NFC'), meant.normalize('NFC').toUpperCase()]
    const capital = written[0]!.toUpperCase() + written.slice(1)
    return [[written, lower] as const, [capital, upper] as const, [written.toUpperCase(), upper] as const]
  }),
)

/** The text that VNI letters stand for; the longest match wins, as in "ôø" → "ờ". */
export function decodeVni(text: string): string {
  let decoded = ''
  for (let at = 0; at < text.length; at++) {
    const pair = at + 1 < text.length ? TABLE.get(text.slice(at, at + 2)) : undefined
    decoded += pair ?? TABLE.get(text[at]!) ?? text[at]!
    if (pair !== undefined) at++
  }
  return decoded
}
