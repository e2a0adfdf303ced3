import type { Series } from './series.ts'

/** Two semicolons with a clause of four words and more between them, and no figure. */
const CLAUSE = /;\s*(?:\p{L}+[,\s]\s*){3,}[^;]*;/u

/** Units of text between two figures that are looked at. */
const REACH = 400

/**
 * Whether a clause without any figure stands between two figures of a list: behind "gồm 40 đơn khiếu nại; công tác giải quyết được đẩy
 * nhanh; 24 đơn đã xử lý" the list is over: figures that are more than the total are none of its parts.
 */
export const isBroken = ({ mentions }: Series): boolean =>
  mentions.some(({ block, start, bracket, sentence }, at) => {
    const before = mentions[at - 1]
    if (before?.block !== block || before.bracket !== bracket || before.sentence !== sentence) return false
    const between = block.value.slice(before.end, Math.min(start, before.end + REACH))
    return !/\d/.test(between) && CLAUSE.test(between)
  })
