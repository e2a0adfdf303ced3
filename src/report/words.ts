import { decisionVerbs, levelWords } from '../lexicon/finding-words.ts'
import type { Bilingual, Coverage, Decision, Decisions, FigureState, Finding, Level } from '../model/index.ts'
import { type Counted, countLevels, levels } from './count.ts'
import { plural } from './plural.ts'

export { levelWords }

/** What became of a figure, in as few words as a legend has. */
export const stateWords: Readonly<Record<FigureState, Bilingual>> = {
  agrees: { vi: 'khớp', en: 'agrees' },
  rounding: { vi: 'khớp do làm tròn', en: 'agrees by rounding' },
  disagrees: { vi: 'không khớp', en: 'disagrees' },
  settled: { vi: 'đã quyết định', en: 'settled' },
  unchecked: { vi: 'không đối chiếu được', en: 'not checkable' },
  unrelated: { vi: 'chưa gắn với số nào', en: 'not related' },
}

/** Where something stands, as a reader would say it: "Mục II/1, chú thích 9". */
export function whereWords({ section, footnote }: { section: string; footnote: number | null }): Bilingual {
  const vi = [section && `mục ${section}`, footnote !== null && `chú thích ${footnote}`].filter(Boolean)
  const en = [section && `section ${section}`, footnote !== null && `note ${footnote}`].filter(Boolean)
  return {
    vi: capital(vi.join(', ') || 'phần mở đầu'),
    en: capital(en.join(', ') || 'before the first section'),
  }
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)

/** What is said of a report without findings. */
export const nothingDisagrees: Bilingual = {
  vi: 'Không thấy số liệu nào mâu thuẫn.',
  en: 'No figures disagree.',
}

/** Settled findings are counted apart: "2 đã quyết định", "5 đã biết"; nothing for none. */
export function settledWords(findings: readonly Counted[]): Bilingual[] {
  const settled = findings.flatMap(({ decision }) => decision ?? [])
  const known = settled.filter(({ decision }) => decision === 'known').length
  const decided = settled.length - known
  return [
    ...(decided > 0 ? [{ vi: `${decided} đã quyết định`, en: `${decided} decided` }] : []),
    ...(known > 0 ? [{ vi: `${known} đã biết từ trước`, en: `${known} known before` }] : []),
  ]
}

/** What settled a finding, by whom and why. */
export function decisionWords({ decision, reason, by }: Decision): Bilingual {
  const words = decisionVerbs[decision]
  const why = `${by === null ? '' : ` (${by})`}: ${reason}`
  return { vi: words.vi + why, en: words.en + why }
}

/** That a decision no longer holds, and what it was. */
export const lapsedWords = ({ code, finding, ...decision }: Decisions['decisions'][number]): Bilingual => ({
  vi: `Quyết định về ${code} ${finding} hết hiệu lực vì câu văn đã thay đổi. ${decisionWords(decision).vi}`,
  en: `The decision on ${code} ${finding} is void: its text has changed. ${decisionWords(decision).en}`,
})

/** "4 lỗi", "1 error", "2 errors". */
export const countWords = (level: Level, count: number): Bilingual => ({
  vi: `${count} ${levelWords[level].vi.toLocaleLowerCase('vi')}`,
  en: plural(count, levelWords[level].en.toLowerCase()),
})

/** "4 lỗi · 1 cảnh báo", or that nothing disagrees. */
export function verdictWords(findings: readonly Finding[]): Bilingual {
  const counts = countLevels(findings)
  const open = levels.filter((level) => counts[level] > 0).map((level) => countWords(level, counts[level]))
  const words = [...open, ...settledWords(findings)]
  if (words.length === 0) return nothingDisagrees
  return { vi: words.map(({ vi }) => vi).join(' · '), en: words.map(({ en }) => en).join(' · ') }
}

/** How much was looked at, in one sentence. */
export const coverageWords = ({ figures, related, unchecked, unrelated }: Coverage): Bilingual => ({
  vi: `${figures} số liệu: ${related} đã đối chiếu, ${unchecked} không đối chiếu được, ${unrelated} chưa gắn với số nào.`,
  en: `${plural(figures, 'figure')}: ${related} checked, ${unchecked} not checkable, ${unrelated} related to no other.`,
})
