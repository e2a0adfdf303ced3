import { AGENCY_WORDS, BARE_AGENCIES, PLACE_WORDS, SECRECIES, URGENCIES } from '../lexicon/letterhead.ts'
import type { Header } from '../model/index.ts'
import { isDate, isMotto, opensWithNumber } from './letterhead-lines.ts'
import { isBold, type Passage } from './passage.ts'

interface Name {
  readonly text: string
  readonly bold: boolean
}

/**
 * The issuing agency and the one above it.
 *
 * A name may take several lines: a bare "ỦY BAN NHÂN DÂN" goes on with its place, and lines of one weight belong
 * together where the other name is of the other weight. Agencies of one kind issue together.
 */
export function agenciesOf(lines: readonly Passage[]): Pick<Header, 'agency' | 'parentAgency'> {
  const names = byWeight(lines.filter((line) => isAgency(line.value)).reduce(joinPlaces, []))
  const last = names.at(-1)
  if (!last) return { agency: null, parentAgency: null }
  const before = names.at(-2)
  if (before && isPeer(before.text, last.text))
    return { agency: `${before.text} - ${last.text}`, parentAgency: names.at(-3)?.text ?? null }
  return {
    agency: last.text,
    parentAgency:
      names.length > 1
        ? names
            .slice(0, -1)
            .map(({ text }) => text)
            .join(' ')
        : null,
  }
}

function isAgency(line: string): boolean {
  const lower = line.toLowerCase()
  if (line.length < 3 || line.length > 150 || !/\p{L}{2}/u.test(line)) return false
  if (isMotto(line) || opensWithNumber(line) || isDate(line)) return false
  if (
    [...URGENCIES, ...SECRECIES, 'dự thảo'].some(
      (word) =>
        lower
          .replace(/[^\p{L}\s]/gu, '')
          .trim()
          .startsWith(word) && line.length < 30,
    )
  )
    return false
  const isCapital = line === line.toUpperCase()
  return (
    isCapital ||
    (line.length < 80 && AGENCY_WORDS.some((word) => lower.startsWith(`${word} `)) && !/[.:;]$/.test(line))
  )
}

function joinPlaces(names: Name[], line: Passage): Name[] {
  const text = line.value.replace(/^[\s_*|]+|[\s_*|]+$/g, '')
  const last = names.at(-1)
  const lower = text.toLowerCase()
  const goesOn =
    last &&
    (BARE_AGENCIES.includes(last.text.toLowerCase()) ||
      (PLACE_WORDS.some((word) => lower.startsWith(`${word} `)) &&
        !AGENCY_WORDS.some((word) => lower.startsWith(`${word} `))))
  if (!goesOn) return [...names, { text, bold: isBold(line) }]
  return [...names.slice(0, -1), { text: `${last.text} ${text}`, bold: last.bold || isBold(line) }]
}

/** Names with the lines of one weight joined, where both weights stand there. */
function byWeight(names: readonly Name[]): readonly Name[] {
  const turns = names.findIndex(({ bold }) => bold)
  const isTwo =
    turns > 0 &&
    names.slice(turns).every(({ bold }) => bold) &&
    names.slice(0, turns).every(({ bold }) => !bold)
  if (!isTwo) return names
  const whole = (part: readonly Name[], bold: boolean): Name[] => {
    const isOne = part.slice(1).every(({ text }) => kindOf(text) === '')
    return isOne ? [{ text: part.map(({ text }) => text).join(' '), bold }] : [...part]
  }
  return [...whole(names.slice(0, turns), false), ...whole(names.slice(turns), true)]
}

/** True of two agencies of one kind and one level: they issue together, neither stands over the other. */
const isPeer = (a: string, b: string): boolean =>
  kindOf(a) !== '' && kindOf(a) === kindOf(b) && levelOf(a) === levelOf(b)

const levelOf = (name: string): string | undefined => {
  const words = ` ${name.toLowerCase()} `.replaceAll(' xã hội ', ' ')
  return PLACE_WORDS.filter((word) => words.includes(` ${word} `)).sort(
    (a, b) => words.indexOf(a) - words.indexOf(b),
  )[0]
}

/** The word that says what sort of agency it is: "sở", "phòng"; "" without one. */
const kindOf = (name: string): string =>
  AGENCY_WORDS.find((word) => name.toLowerCase().startsWith(`${word} `)) ?? ''
