import type { Block } from '../../../model/index.ts'
import { columns, TEXT_WIDTH } from './columns.ts'
import { paragraph, type Setting } from './paragraph.ts'

const HALF = TEXT_WIDTH / 2

/** Recipients on the left, who signs on the right, with room for his hand and the seal. */
export function ending(blocks: readonly Block[], setting: Setting): string {
  const [recipients, signature] = [
    blocks.filter(({ kind }) => kind === 'recipients'),
    blocks.filter(({ kind }) => kind === 'signature'),
  ]
  const left = recipients.map((block, index) =>
    paragraph(block, {
      ...setting,
      properties: '<w:spacing w:after="0"/>',
      look: `${index === 0 ? '<w:b/><w:i/>' : ''}<w:sz w:val="22"/>`,
    }),
  )
  const right = signature.map((block, index) => {
    const isName = index > 0 && index === signature.length - 1
    const properties = `<w:spacing w:before="${isName ? 1200 : 0}" w:after="0"/><w:jc w:val="center"/>`
    return paragraph(block, { ...setting, properties, look: '<w:b/>' })
  })
  const sides = [left, right].map((content) => ({ width: HALF, content: content.join('') }))
  return `${columns(sides)}<w:p/>`
}
