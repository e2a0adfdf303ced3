const ONSET = 'b|c|ch|d|đ|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|q|r|s|t|th|tr|v|x'
const OPEN =
  'a|e|ê|i|o|ô|ơ|u|ư|y|ai|ao|au|ay|âu|ây|eo|êu|ia|iêu|yêu|iu|oa|oai|oao|oay|oe|oeo|oi|ôi|ơi|ua|uây|uê|ui|uôi|uơ|uy|uya|uyu|ưa|ưi|ươi|ươu|ưu'
const CLOSED = 'a|ă|â|e|ê|i|o|ô|ơ|u|ư|y|iê|yê|oa|oă|oe|oo|uâ|uê|uô|uy|uyê|ươ'

/** Letters without tone; names of the Highlands end in k. Closed by a stop, a syllable has the tone sắc or nặng only. */
const SHAPE = new RegExp(`^(?:${ONSET})?(?:(?:${OPEN})|(?:${CLOSED})(?:(m|n|ng|nh)|(c|ch|k|p|t)))$`, 'u')
const TONES = /[\u{300}\u{301}\u{303}\u{309}\u{323}]/gu

/** The fonts of TCVN3 have no capitals with a tone: "CôNG" is a word in them, "lỔ" in none. */
const CASE = /^(?:\p{Ll}+|\p{Lu}\p{Ll}*|\p{Lu}+|(?:[A-Z]|(?![a-z])\p{Ll})+)$/u

/** True for a word that can be a syllable of Vietnamese: "nghiệp", "Đắk"; not "nghiªp", "lỔ", "các" with hỏi. */
export function isSyllable(word: string): boolean {
  if (!CASE.test(word) || word.length > 7) return false
  const spread = word.toLowerCase().normalize('NFD')
  const tones = spread.match(TONES) ?? []
  if (tones.length > 1) return false
  const shape = SHAPE.exec(spread.replace(TONES, '').normalize('NFC'))
  if (!shape) return false
  return shape[2] === undefined || tones[0] === '\u{301}' || tones[0] === '\u{323}'
}
