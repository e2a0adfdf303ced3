import { describe, expect, test } from 'vitest'
import { convertDoc } from '../../src/cli/convert-doc.ts'

const BYTES = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])

describe('a Word 97–2003 document', () => {
  test('without LibreOffice says what to install', async () => {
    await expect(convertDoc(BYTES, 'a.doc', { names: ['no-such-program', 'nor-this-one'] })).rejects.toThrow(
      'a.doc: a Word 97–2003 document needs LibreOffice to be read: install libreoffice-writer, or save it as .docx',
    )
  })
  test('on which LibreOffice fails, or writes nothing', async () => {
    await expect(convertDoc(BYTES, 'a.doc', { names: ['false'] })).rejects.toThrow(
      'a.doc: LibreOffice failed with code 1',
    )
    await expect(convertDoc(BYTES, 'a.doc', { names: ['true'] })).rejects.toThrow(
      'a.doc: LibreOffice cannot read it',
    )
  })
})
