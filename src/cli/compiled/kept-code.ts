import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { crc32 } from 'node:zlib'
import { makeFolder } from '../batch/make-folder.ts'

/** Bytes before the code, which vouch for it. */
const sealLength = 4

/**
 * The code that an earlier run kept in a file; undefined where there is none, where it was compiled from another source or by
 * another Node, and where it is damaged, which V8 would not survive.
 */
export function keptCode(file: string, source: Uint8Array): Buffer | undefined {
  try {
    const content = readFileSync(file)
    const code = content.subarray(sealLength)
    return sealOf(source, code).equals(content.subarray(0, sealLength)) ? code : undefined
  } catch {
    return undefined
  }
}

/** Keeps code for the runs that follow, if the file can be written. It appears whole or not at all: two runs may end at once. */
export function keepCode(file: string, source: Uint8Array, code: Buffer): void {
  const unfinished = `${file}.${process.pid}`
  try {
    makeFolder(dirname(file))
    writeFileSync(unfinished, Buffer.concat([sealOf(source, code), code]))
    renameSync(unfinished, file)
  } catch {
    // The next run compiles again, as this one did.
    removeIfPossible(unfinished)
  }
}

/** Where a folder cannot be written, or is none, nothing of it can be removed either. */
function removeIfPossible(file: string): void {
  try {
    rmSync(file, { force: true })
  } catch {}
}

/** Guards against accidents alone, for which a checksum does in a quarter of the time of a hash: who may write here runs as the user. */
function sealOf(source: Uint8Array, code: Uint8Array): Buffer {
  const seal = Buffer.alloc(sealLength)
  const maker = `${process.version} ${process.arch} ${source.length}\n`
  seal.writeUInt32LE(crc32(code, crc32(source, crc32(maker))))
  return seal
}
