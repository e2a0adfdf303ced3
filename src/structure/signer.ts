import { AGENCY_WORDS, NO_SIGNERS } from '../lexicon/letterhead.ts'
import { NAME_PREFIXES, SIGNER_TITLES, TITLE_PREFIXES } from '../lexicon/signers.ts'
import { isCapitalAt, isPlainLetterAt, isSmallLetterAt } from '../model/letters.ts'

const AUTHORITY =
  /^(?:(?:TM|T\/M|T\.M|KT|K\/T|K\.T|TL|T\/L|T\.L|TUQ|TUN|Q|QUYỀN|KÝ THAY)\s?\.|(?:T\/M|K\/T|T\/L)\s)\s*\p{L}/u
/** "PGS.TS. ", "ThS.BS ": degrees before a name, one or several. */
const DEGREES =
  /^(?:(?:GS|PGS|TSKH|TS|ThS|BS\.?\s?CK\p{L}{0,2}\d?|BS|DS|KS|LS|CN)\.?[\s,]{0,2}){1,4}(?=\p{Lu}\p{Ll})/iu

/** What degrees begin with: few names have one, and what tells their letters takes milliseconds to compile. */
const DEGREE = /^(?:P?GS|TS|ThS|[BDKL]S|CN)/i

/** True of a line that says on whose behalf is signed: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH". */
export const isAuthority = (row: string): boolean =>
  row.length <= 120 && AUTHORITY.test(row) && (row === row.toUpperCase() || !/[\d%;:]|\.$/.test(row))

/** True of the title of a signer, in capitals: "PHÓ CHỦ TỊCH", "Q. GIÁM ĐỐC". */
export function isTitle(row: string): boolean {
  if (row.length > 80 || row !== row.toUpperCase()) return false
  let rest = row.toLowerCase()
  for (const prefix of TITLE_PREFIXES)
    if (rest.startsWith(`${prefix} `)) rest = rest.slice(prefix.length).trim()
  return SIGNER_TITLES.some(
    (title) => rest === title || rest.startsWith(`${title} `) || rest.startsWith(`${title},`),
  )
}

/** True of a person's name: two to six words with capitals, after a rank or degree or none. */
export function isName(row: string): boolean {
  let rest = row.trim()
  if (DEGREE.test(rest)) rest = rest.replace(DEGREES, '')
  if (rest.length > 60 || isTitle(rest) || isAuthority(rest)) return false
  for (const prefix of NAME_PREFIXES)
    if (rest.toLowerCase().startsWith(`${prefix} `)) rest = rest.slice(prefix.length).trim()
  return isInCapitals(rest) && !isAgencyLike(rest) && !isAgencyLine(rest)
}

/** Two to six words of letters, each with a capital at its head. */
function isInCapitals(text: string): boolean {
  const words = text.split(/\s/)
  return words.length > 1 && words.length < 7 && words.every(isCapitalized)
}

function isCapitalized(word: string): boolean {
  if (!isCapitalAt(word, 0)) return false
  for (let at = 1; at < word.length; at++)
    if (!isPlainLetterAt(word, at) && word[at] !== '’' && word[at] !== "'") return false
  return true
}

/** A longer row is none of a signature. */
const LONGEST_ROW = 250
const NAME_BEHIND = /\s(\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){1,4})$/u

/** "(đã ký)", "[Ký, đóng dấu]": what stands for the signature itself. */
const SIGNED = /\s*[([](?:đã ký|chữ ký|ký)(?:[ ,][^()[\]]{0,30})?[)\]]\s*/iu

/** A row that holds authority, title and name, cut where they meet; any other row alone. */
export function signerRows(row: string): string[] {
  if (isName(row)) return [row]
  const parts = row.length < LONGEST_ROW ? row.split(SIGNED).filter((part) => part !== '') : [row]
  if (parts.length > 1) return parts.flatMap(signerRows)
  if (parts.length === 1 && parts[0] !== row) return signerRows(parts[0]!)
  const name = isSmallLetterAt(row, row.length - 1) ? NAME_BEHIND.exec(row.slice(-70))?.[1] : undefined
  const hasName =
    name !== undefined && row.length < LONGEST_ROW && isCapital(row.slice(0, row.length - name.length))
  const head = hasName ? row.slice(0, row.length - name.length).trim() : row
  const words = head.split(' ')
  const cut = isAuthority(head) ? words.findIndex((_, index) => index > 1 && isTitleAfter(words, index)) : -1
  const rows = cut < 0 ? [head] : [words.slice(0, cut).join(' '), words.slice(cut).join(' ')]
  return hasName ? [...rows, name] : rows
}

const isCapital = (text: string): boolean => text === text.toUpperCase() && /\p{Lu}{2}/u.test(text)

/** A title that begins at a word: after "KT." one title stands already, so that a second must follow it. */
function isTitleAfter(words: readonly string[], index: number): boolean {
  const before = words.slice(1, index).join(' ')
  return isTitle(words.slice(index).join(' ')) && (/^(?:TM|T\/M)/.test(words[0]!) || isTitle(before))
}

/** True of a line in capitals that names an agency over a signature: "SỞ TÀI CHÍNH", "ĐẠI DIỆN SỞ NỘI VỤ". */
export function isAgencyLine(row: string): boolean {
  if (row.length > 100 || row !== row.toUpperCase() || /\d/.test(row) || isTitle(row)) return false
  const name = row.toLowerCase().replace(/^đại diện /, '')
  return AGENCY_WORDS.some((word) => name.startsWith(`${word} `))
}

const isAgencyLike = (text: string): boolean => NO_SIGNER.test(text)

const NO_SIGNER = new RegExp(`^(?:${NO_SIGNERS.join('|')})`, 'i')
