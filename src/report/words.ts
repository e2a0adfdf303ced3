import type { Bilingual, Coverage, Decision, FigureState, Finding, Level } from '../model/index.ts'
import { countLevels, levels } from './count.ts'

/** Words that views share, in both languages. */
export const levelWords: Readonly<Record<Level, Bilingual>> = {
  error: { vi: 'Lỗi', en: 'Error' },
  warning: { vi: 'Cảnh báo', en: 'Warning' },
  info: { vi: 'Lưu ý', en: 'Note' },
}

/** What became of a figure, in as few words as a legend has. */
export const stateWords: Readonly<Record<FigureState, Bilingual>> = {
  agrees: { vi: 'khớp', en: 'agrees' },
  rounding: { vi: 'khớp do làm tròn', en: 'agrees by rounding' },
  disagrees: { vi: 'không khớp', en: 'disagrees' },
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

/** Settled findings are counted apart. */
export const settledWords = (count: number): Bilingual => ({
  vi: `${count} đã quyết định`,
  en: `${count} decided`,
})

/** What was decided, by whom and why. */
export const decisionWords = ({ decision, reason, by }: Decision): Bilingual => ({
  vi: `${decision === 'accepted' ? 'Chấp nhận' : 'Bác bỏ'}${by === null ? '' : ` (${by})`}: ${reason}`,
  en: `${decision === 'accepted' ? 'Accepted' : 'Rejected'}${by === null ? '' : ` (${by})`}: ${reason}`,
})

/** "4 lỗi", "1 error", "2 errors". */
export const countWords = (level: Level, count: number): Bilingual => ({
  vi: `${count} ${levelWords[level].vi.toLocaleLowerCase('vi')}`,
  en: `${count} ${levelWords[level].en.toLowerCase()}${count === 1 ? '' : 's'}`,
})

/** "4 lỗi · 1 cảnh báo", or that nothing disagrees. */
export function verdictWords(findings: readonly Finding[]): Bilingual {
  const counts = countLevels(findings)
  const open = levels.filter((level) => counts[level] > 0).map((level) => countWords(level, counts[level]))
  const settled = findings.filter((finding) => finding.decision).length
  const words = settled > 0 ? [...open, settledWords(settled)] : open
  if (words.length === 0) return nothingDisagrees
  return { vi: words.map(({ vi }) => vi).join(' · '), en: words.map(({ en }) => en).join(' · ') }
}

/** How much was looked at, in one sentence. */
export const coverageWords = ({ figures, related, unchecked, unrelated }: Coverage): Bilingual => ({
  vi: `${figures} số liệu: ${related} đã đối chiếu, ${unchecked} không đối chiếu được, ${unrelated} chưa gắn với số nào.`,
  en: `${figures} figures: ${related} checked, ${unchecked} not checkable, ${unrelated} related to no other.`,
})
