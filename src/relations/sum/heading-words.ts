import { SOME_HEADED } from '../../lexicon/enumeration-cues.ts'
import { anyOf } from '../any-of.ts'
import { contentWords } from '../content-words.ts'
import type { Mention } from '../discourse/index.ts'

/** Units of text beside a figure that are compared with a heading. */
const HEADING = 90

/** "Trong số người chết: nam 12, nữ 07": the words behind name the total. */
export const FRAMED = /^\s*trong(?: tổng)? số (?!đó|này)/iu

/** "gồm cấp tỉnh 148, cấp sở 392. … Cấp sở: …": a heading that is the very name of a total. */
export function isCalledSo(heading: string, { lead }: Mention): boolean {
  const [own, name] = [contentWords(lead), contentWords(heading)]
  return name.length > 1 && own.slice(-name.length).join(' ') === name.join(' ')
}

/** "Đã lập biên bản 24.618 trường hợp … Các lỗi bị lập biên bản: …": words of the heading that stand at the total. */
export function sharedWords(heading: string, { lead, tail, claim }: Mention): number {
  const said = new Set(
    contentWords(`${lead.slice(-HEADING)} ${claim.text} ${tail.slice(0, HEADING)} ${claim.subject}`),
  )
  return new Set(contentWords(heading).filter((word) => said.has(word))).size
}

/** Heads some of many: "Vi phạm chủ yếu: …". */
export const SOME = new RegExp(anyOf(SOME_HEADED), 'iu')
