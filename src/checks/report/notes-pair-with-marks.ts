import { blocksOf, type Note, type Report } from '../../model/index.ts'
import { defineReportCheck, type Remark } from './define-report-check.ts'

/** Every note has exactly one mark in the text, and every mark has a note. */
export const notesPairWithMarks = defineReportCheck({
  code: 'DS701',
  id: 'notes-pair-with-marks',
  title: { vi: 'Mỗi chú thích có một dấu và một nội dung', en: 'Every note has one mark and one body' },
  what: {
    vi: 'Có chú thích không có dấu trong văn bản, hoặc dấu không có chú thích, hoặc một chú thích có nhiều dấu.',
    en: 'A note has no mark in the text, a mark has no note, or a note has several marks.',
  },
  advice: {
    vi: 'Kiểm tra trang gốc: dấu chú thích hay bị mất khi nhận dạng chữ.',
    en: 'Look at the page: marks are often lost in recognition.',
  },
  examples: {
    bad: ['Huyện đã ban hành kế hoạch.\n\n[^1]: Kế hoạch số 17/KH-UBND ngày 09/3/2021 của UBND huyện.'],
    good: ['Huyện đã ban hành kế hoạch[^1].\n\n[^1]: Kế hoạch số 17/KH-UBND ngày 09/3/2021 của UBND huyện.'],
  },
  inspect: (report) => [...unmarked(report), ...unwritten(report)],
})

/** Notes without a mark, and notes with more than one. */
function unmarked(report: Report): Remark[] {
  const marks = marksByNote(report)
  return report.notes.flatMap((note) => {
    const count = marks.get(keyOf(note))?.length ?? 0
    if (count === 1) return []
    const vi = count === 0 ? 'không có dấu trong văn bản' : `có ${count} dấu trong văn bản`
    const en = count === 0 ? 'has no mark in the text' : `has ${count} marks in the text`
    const name = nameOf(note)
    return [
      remark(note.referredFrom ?? '', note.number, { vi: `${name.vi} ${vi}.`, en: `${name.en} ${en}.` }),
    ]
  })
}

/** Marks without a note. */
function unwritten(report: Report): Remark[] {
  const notes = new Set(report.notes.map(keyOf))
  return blocksOf(report).flatMap((block) =>
    block.marks
      .filter((mark) => !notes.has(keyOf(mark)))
      .map((mark) => {
        const name = nameOf(mark)
        return remark(block.section, block.note, {
          vi: `Dấu của ${name.vi.toLowerCase()} không có nội dung.`,
          en: `The mark of ${name.en.toLowerCase()} has no body.`,
        })
      }),
  )
}

function marksByNote(report: Report): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const block of blocksOf(report)) {
    for (const mark of block.marks) {
      const own = found.get(keyOf(mark))
      if (own) own.push(block.id)
      else found.set(keyOf(mark), [block.id])
    }
  }
  return found
}

const keyOf = ({ noteKind, number }: Pick<Note, 'noteKind' | 'number'>) => `${noteKind}${number}`

const nameOf = ({ noteKind, number }: Pick<Note, 'noteKind' | 'number'>) =>
  noteKind === 'footnote'
    ? { vi: `Chú thích cuối trang ${number}`, en: `Footnote ${number}` }
    : { vi: `Chú thích cuối văn bản ${number}`, en: `Endnote ${number}` }

const remark = (section: string, footnote: number | null, message: Remark['message']): Remark => ({
  level: 'warning',
  section,
  footnote,
  place: null,
  quote: '',
  claims: [],
  message,
})
