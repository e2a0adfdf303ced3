import { nameOfPeriod } from '../../compare/period-name.ts'
import type { Bilingual, ComparedAgency, Comparison, ComparisonFinding, Sighting } from '../../model/index.ts'
import { plural } from '../plural.ts'
import { countWords } from '../words.ts'

/** How much was told and matched, in one sentence. */
export function matchWords(comparison: Pick<Comparison, 'matches' | 'told'>): Bilingual {
  const of = (...verdicts: string[]) =>
    comparison.matches.filter(({ verdict }) => verdicts.includes(verdict)).length
  const [all, agree, differ, corrected] = [
    comparison.matches.length,
    of('agrees', 'rounding'),
    of('disagrees'),
    of('corrected'),
  ]
  return {
    vi: `${comparison.told} số kỳ trước được nêu; ${all} cặp số đối chiếu được giữa các báo cáo: ${agree} khớp, ${differ} không khớp, ${corrected} đã điều chỉnh.`,
    en: `${plural(comparison.told, 'earlier level')} told; ${plural(all, 'pair')} of figures matched between reports: ${agree} agree, ${differ} disagree, ${corrected} corrected.`,
  }
}

/** "1 lỗi · 2 cảnh báo", or that nothing disagrees. */
export function findingWords(findings: readonly ComparisonFinding[]): Bilingual {
  const parts = (['error', 'warning', 'info'] as const)
    .map((level) => ({ level, count: findings.filter((finding) => finding.level === level).length }))
    .filter(({ count }) => count > 0)
    .map(({ level, count }) => countWords(level, count))
  if (parts.length === 0)
    return {
      vi: 'Không thấy số liệu nào mâu thuẫn giữa các báo cáo.',
      en: 'No figures disagree between reports.',
    }
  return { vi: parts.map(({ vi }) => vi).join(' · '), en: parts.map(({ en }) => en).join(' · ') }
}

/** How sure it is that two figures are of one thing, from 0 to 1. */
export const confidenceWords = ({ confidence }: ComparisonFinding): Bilingual => ({
  vi: `độ tin cậy ${confidence.toFixed(2).replace('.', ',')}`,
  en: `confidence ${confidence.toFixed(2)}`,
})

/** The name of a period; of a report without one, that its title names none. */
export const periodWords = (period: string | null): Bilingual =>
  period === null ? { vi: 'không rõ kỳ', en: 'no period' } : nameOfPeriod(period)

/** "reports/2023.md:21:8", the form that terminals and editors open; without line in a .docx. */
export const linkOf = ({ report, place }: Sighting): string =>
  place.line === undefined ? report : `${report}:${place.line}:${place.column}`

/** The name of an agency, with what stands above it where several agencies have one name. */
export const agencyWords = ({ name, above }: ComparedAgency): Bilingual =>
  name === ''
    ? { vi: '(không rõ cơ quan)', en: '(no agency)' }
    : { vi: above ? `${name} (${above})` : name, en: above ? `${name} (${above})` : name }
