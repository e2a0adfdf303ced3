import { type BodyNode, type Report, type Section, sectionsOf } from '../../model/index.ts'
import { comesBehind, ordinalOf } from '../section-number.ts'
import { defineReportCheck, type Remark } from './define-report-check.ts'

/** The numbers of sibling sections follow each other without gap or repeat. */
export const numberingRunsOn = defineReportCheck({
  code: 'DS702',
  id: 'numbering-runs-on',
  title: { vi: 'Số thứ tự các mục liên tục', en: 'Numbering has no gap or repeat' },
  what: {
    vi: 'Số của một mục không nối tiếp mục trước: thiếu hoặc trùng.',
    en: 'The number of a section does not follow the one before it: one is missing, or stands twice.',
  },
  advice: {
    vi: 'Kiểm tra trang gốc: có thể thiếu trang, hoặc mục bị đánh số lại.',
    en: 'Look at the source: a page may be missing, or the section was numbered again.',
  },
  examples: {
    bad: ['## I. MỞ ĐẦU\n\nNội dung một.\n\n## III. KẾT LUẬN\n\nNội dung ba.'],
    good: ['## I. MỞ ĐẦU\n\nNội dung một.\n\n## II. KẾT LUẬN\n\nNội dung hai.'],
  },
  inspect: (report) =>
    [siblings(report), ...sectionsOf(report).map(siblings)].flatMap((sections) =>
      sections.slice(1).flatMap((section, index) => broken(sections[index]!, section)),
    ),
})

const siblings = (parent: Report | Section): Section[] =>
  (parent.children as BodyNode[]).filter((n) => n.type === 'section')

function broken(before: Section, section: Section): Remark[] {
  if (comesBehind(before.number, section.number) !== false || ordinalOf(section.number) === 1) return []
  return [
    {
      level: 'warning',
      section: section.path,
      footnote: null,
      place: null,
      quote: section.title ?? '',
      claims: [],
      message: {
        vi: `Sau mục ${before.number} là mục ${section.number}.`,
        en: `Section ${before.number} is followed by section ${section.number}.`,
      },
    },
  ]
}
