/** Letters of other scripts that look like Latin ones: swapped in only between Latin letters. */
const FOREIGN = pairs(
  'аеорсухіѕјһАВЕКМНОРСТУХІЅЈΑΒΕΖΗΙΚΜΝΟΡΤΥΧο',
  'aeopcyxisjhABEKMHOPCTYXISJABEZHIKMNOPTYXo',
)

/** Signs with one look and several codes: the code of keyboards is taken. */
const SIGNS = pairs('Ðð\u{189}\u{2212}\u{2010}\u{2011}\u{fe63}\u{ff0d}', 'ĐđĐ-----')

const FOLDED =
  /[ÐðƉ\u{2212}\u{2010}\u{2011}\u{fe63}\u{a0}\u{2000}-\u{200a}\u{202f}\u{205f}\u{3000}\u{ff01}-\u{ff5e}]/gu
const FOREIGN_SCRIPT = /[\p{Script=Cyrillic}\p{Script=Greek}]/u
const WORD = /[\p{L}\p{M}]+/gu

/**
 * One code for one look: full-width digits, thin and no-break spaces, the minus sign, Ð for Đ, Cyrillic а in
 * a Latin word. The result is as long as the text, unit for unit, so that places in it stay true.
 */
export function foldLookAlikes(text: string): string {
  if (!/\P{ASCII}/u.test(text)) return text
  const signs = text.replace(FOLDED, fold)
  return FOREIGN_SCRIPT.test(signs) ? signs.replace(WORD, unmix) : signs
}

/** Letters of other scripts in a word with Latin ones are slips of the keyboard; words of theirs are left. */
function unmix(word: string): string {
  if (!FOREIGN_SCRIPT.test(word) || !/\p{Script=Latin}/u.test(word)) return word
  return [...word].map((letter) => FOREIGN.get(letter) ?? letter).join('')
}

function fold(sign: string): string {
  const code = sign.charCodeAt(0)
  if (code >= 0xff01 && code !== 0xff0d) return String.fromCharCode(code - 0xfee0)
  return SIGNS.get(sign) ?? ' '
}

function pairs(from: string, to: string): ReadonlyMap<string, string> {
  const meant = [...to]
  return new Map([...from].map((letter, i) => [letter, meant[i]!]))
}
