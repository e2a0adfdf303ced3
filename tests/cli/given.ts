import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { folder } from './run.ts'

/** A folder with these files, by their paths. */
export function given(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = folder()
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(root, path, '..'), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  return root
}

/** The results in a folder by their names, without what is hidden. */
export function resultsIn(root: string): Map<string, string> {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.startsWith('.') && statSync(join(root, name)).isFile())
    .sort()
  return new Map(names.map((name) => [name, readFileSync(join(root, name), 'latin1')]))
}

/** A report in which the parts of a total agree with it or not. */
export const report = (number: number, agrees = true): string =>
  `# BÁO CÁO\n\nToàn xã có ${number + 40} hộ nghèo, gồm thôn Đông ${number} hộ và thôn Tây ${agrees ? 40 : 30} hộ.\n`
