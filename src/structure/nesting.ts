import { comesBefore, type Numbering, type Scheme } from './numbering.ts'

/** A section that is open while the text is read: its number and its path. */
export interface Open {
  readonly numbering: Numbering
  readonly path: string
}

const RANKS: Readonly<Record<Scheme, number>> = {
  appendix: 0,
  part: 1,
  chapter: 2,
  letter: 3,
  roman: 4,
  decimal: 5,
  small: 10,
  bracket: 11,
}

/** Deeper schemes have higher ranks; every component of a decimal number counts. */
const rank = ({ scheme, parts }: Numbering): number =>
  RANKS[scheme] + (scheme === 'decimal' ? parts.length - 1 : 0)

/** No report nests deeper; numbers that begin anew on every line would. */
const DEEPEST = 8

/**
 * How many of the open sections stay open when a section with this number begins: it becomes a child of the last.
 *
 * The number decides: one more than an open number is its sibling; "1.4" belongs to "1"; a first number opens a
 * level below those of outer schemes.
 */
export function depthOf(open: readonly Open[], numbering: Numbering): number {
  const isSame = (other: Numbering): boolean =>
    other.scheme === numbering.scheme && other.parts.length === numbering.parts.length
  const next = open.findLastIndex(
    ({ numbering: other }) =>
      isSame(other) &&
      comesBefore(numbering.scheme, other.ordinal, numbering.ordinal) &&
      samePrefix(other, numbering),
  )
  if (next >= 0) return next
  const prefix = open.findLastIndex(({ numbering: other }) => isPrefix(other, numbering))
  if (prefix >= 0) return prefix + 1
  const same = open.findLastIndex(({ numbering: other }) => isSame(other))
  // "1." within "3." is a list inside it: its numbers begin anew.
  const isInner = numbering.ordinal === 1 && numbering.scheme === 'decimal' && open.length < DEEPEST
  if (same >= 0 && isInner) return open.length
  if (same >= 0) return same
  if (numbering.scheme === 'letter' && numbering.ordinal === 1) {
    const roman = open.findLastIndex(({ numbering: other }) => other.scheme === 'roman')
    if (roman >= 0) return roman + 1
  }
  const inner = open.findIndex(({ numbering: other }) => rank(other) >= rank(numbering))
  return inner < 0 ? open.length : inner
}

const samePrefix = (a: Numbering, b: Numbering): boolean =>
  a.parts.slice(0, -1).join('.') === b.parts.slice(0, -1).join('.')

const isPrefix = (outer: Numbering, inner: Numbering): boolean =>
  outer.scheme === 'decimal' &&
  inner.scheme === 'decimal' &&
  outer.parts.length === inner.parts.length - 1 &&
  inner.parts.slice(0, -1).join('.') === outer.parts.join('.')
