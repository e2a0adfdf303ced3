import { xlsx } from '../src/dataset/xlsx/index.ts'
import type { Audit } from '../src/pipeline.ts'

/** The bytes of the workbook of these audits. */
export function workbookOf(audits: readonly Audit[]): Uint8Array {
  let bytes = new Uint8Array()
  const writer = xlsx.open((_file, part) => {
    bytes = part as Uint8Array<ArrayBuffer>
  }, 'vi')
  for (const audit of audits) writer.add(audit)
  writer.end()
  return bytes
}
