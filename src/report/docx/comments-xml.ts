import { escapeXml } from '../../model/escape-xml.ts'
import type { Remark } from './remarks.ts'

/** Who the comments are by. They have no date: the same report gives the same bytes. */
const AUTHOR = 'Doisoat'
const INITIALS = 'DS'

/** The `w:comment` elements of remarks, with ids from `first` on. Names have the prefix, which ends in a colon. */
export const commentsXml = (remarks: readonly Remark[], first: number, w: string): string =>
  remarks
    .map(
      ({ paragraphs }, at) =>
        `<${w}comment ${w}id="${first + at}" ${w}author="${AUTHOR}" ${w}initials="${INITIALS}">${paragraphs
          .map((text, index) => paragraph(text, index === 0, w))
          .join('')}</${w}comment>`,
    )
    .join('')

/** The first paragraph of a comment opens with the mark that leads back to the text. */
function paragraph(text: string, isHead: boolean, w: string): string {
  const mark = isHead ? `<${w}r><${w}annotationRef/></${w}r>` : ''
  const bold = isHead ? `<${w}rPr><${w}b/></${w}rPr>` : ''
  return `<${w}p>${mark}<${w}r>${bold}<${w}t xml:space="preserve">${escapeXml(text)}</${w}t></${w}r></${w}p>`
}
