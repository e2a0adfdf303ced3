import { membersOf } from '../arithmetic.ts'
import { defineCheck } from '../define-check.ts'
import { stated } from '../figures.ts'

/**
 * One document, cited more than once, has one date and one issuer.
 */
export const oneDocumentHasOneDate = defineCheck({
  code: 'DS603',
  id: 'one-document-has-one-date',
  on: ['one-document'],
  plain: true,
  title: {
    vi: 'Một văn bản có một ngày và một cơ quan ban hành',
    en: 'One document has one date and one issuer',
  },
  what: {
    vi: 'Cùng một số, ký hiệu văn bản được dẫn với hai ngày hoặc hai cơ quan.',
    en: 'One number and symbol is cited with two dates or two issuers.',
  },
  advice: {
    vi: 'Tra lại văn bản được dẫn; hai cơ quan có thể trùng số, ký hiệu.',
    en: 'Look the document up; two agencies may share a number.',
  },
  examples: {
    bad: [
      'Thực hiện Quyết định số 274/QĐ-UBND ngày 16/5/2023 của UBND huyện.\n\nQuyết định số 274/QĐ-UBND ngày 19/5/2023 của UBND huyện đã được triển khai.',
    ],
    good: [
      'Thực hiện Quyết định số 274/QĐ-UBND ngày 16/5/2023 của UBND huyện.\n\nQuyết định số 274/QĐ-UBND ngày 16/5/2023 của UBND huyện đã được triển khai.',
    ],
  },
  arithmetic: (weighed) =>
    [stated(weighed), ...membersOf(weighed, ['same']).map((member) => member.claim.text)].join(
      weighed.judgement.verdict === 'inconsistent' ? ' ≠ ' : ' = ',
    ),
  disagreement: (weighed) => ({
    vi: `Ở đây dẫn “${stated(weighed)}”, nơi khác dẫn “${membersOf(weighed, ['same'])
      .map((member) => member.claim.text)
      .join('”, “')}”.`,
    en: `Here it is cited as "${stated(weighed)}", elsewhere as "${membersOf(weighed, ['same'])
      .map((member) => member.claim.text)
      .join('", "')}".`,
  }),
})
