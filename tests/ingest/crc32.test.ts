import { crc32 as ofNode } from 'node:zlib'
import { expect, test } from 'vitest'
import { crc32 } from '../../src/ingest/docx/archive/crc32.ts'

test('is the checksum of zip archives, of any number of bytes', () => {
  const bytes = Uint8Array.from({ length: 70 }, (_, at) => (at * 37 + 200) % 256)
  for (let length = 0; length <= bytes.length; length++) {
    const part = bytes.subarray(0, length)
    expect(crc32(part), `${length} bytes`).toBe(ofNode(part))
  }
})
