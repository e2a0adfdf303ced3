import { isSyllable } from '../characters/index.ts'
import { lossWords } from '../reason-words.ts'
import type { Context } from './inline.ts'
import type { Line } from './line.ts'
import { JOINED } from './position.ts'

/** The last letters of a line before a hyphen, and the first of the next. */
const BEFORE = /(?:^|[^\p{L}])(\p{L}{1,6})[-\u00ad‐]\s*$/u
const AFTER = /^\s*(\p{Ll}{1,6})(?!\p{L})/u

/**
 * The lines with each word whole that was broken at the end of one: its hyphen is blanked, and put into the ledger.
 *
 * A word is broken where its two parts are one syllable, and either not both of them are syllables by themselves or two
 * vowels meet: "thôn-" and "g", "hi-" and "ện". Any other hyphen is one of the text: "kinh tế-" and "xã hội".
 */
export function joinBroken(lines: readonly Line[], context: Context): readonly Line[] {
  if (!lines.some(({ text }, index) => index + 1 < lines.length && /[-\u00ad‐]\s*$/.test(text.slice(-4))))
    return lines
  return lines.map((line, index) => {
    const [, head] = BEFORE.exec(line.text.slice(-12)) ?? []
    const [, tail] = AFTER.exec(lines[index + 1]?.text.slice(0, 12) ?? '') ?? []
    if (!head || !tail || !isBroken(head, tail)) return line
    const where = `line ${line.line}`
    const reason = lossWords('A word that was broken at the end of a line is whole again.')
    context.losses.push({ kind: 'line-hyphen', reason, where, length: 0, text: `${head}-${tail}` })
    const at = line.text.search(/[-\u00ad‐]\s*$/)
    return { ...line, text: `${line.text.slice(0, at)}${JOINED.repeat(line.text.length - at)}` }
  })
}

const isBroken = (head: string, tail: string): boolean =>
  isSyllable(head + tail) &&
  (!isSyllable(head) || !isSyllable(tail) || (isVowel(head.at(-1)!) && isVowel(tail[0]!)))

const isVowel = (letter: string): boolean => /^[aeiouy]/.test(letter.normalize('NFD').toLowerCase())
