import type { Language } from '../../format.ts'
import { plural } from '../../report/plural.ts'
import { knownElsewhere, type OpenBaseline } from '../baseline.ts'
import type { Tally } from './task.ts'

/** Lines that say which decisions on a report no longer hold, and which known findings are gone from it. */
export function notices(path: string, { lapsed, gone }: Tally, language: Language): string {
  const words = [
    ...lapsed.map(({ code, finding }) => voidWords(`${code} ${finding}`)[language]),
    ...gone.map(({ code, finding }) => goneWords(`${code} ${finding}`)[language]),
  ]
  return words.map((line) => `${path}: ${line}\n`).join('')
}

/** A line that counts the known findings of reports that a run has not read; "" without any. */
export function elsewhereNotice(
  baseline: OpenBaseline | undefined,
  paths: readonly string[],
  language: Language,
): string {
  const count = baseline ? knownElsewhere(baseline, paths) : 0
  return baseline && count > 0 ? `${baseline.file}: ${elsewhereWords(count)[language]}\n` : ''
}

const voidWords = (finding: string) => ({
  vi: `quyết định về ${finding} hết hiệu lực: câu văn đã thay đổi; cần xem lại rồi quyết định lại, hoặc rút lại bằng --undo`,
  en: `the decision on ${finding} is void: its text has changed; decide anew, or take it back with --undo`,
})

const goneWords = (finding: string) => ({
  vi: `${finding} đã biết từ trước, nay không còn`,
  en: `${finding} was known and is gone`,
})

const elsewhereWords = (count: number) => ({
  vi: `${count} phát hiện đã biết thuộc báo cáo khác, lần này không đọc`,
  en: `${plural(count, 'known finding is', 'known findings are')} of reports that this run has not read`,
})
