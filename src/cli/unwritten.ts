import { WrongUse } from './exit.ts'

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EROFS: 'the disk can only be read',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota of the disk is used up',
  ENOTDIR: 'part of the path is a file',
  EEXIST: 'it is a file',
  ENOENT: 'no folder can be made there',
}

/** That results cannot go into a folder, with the reason in words. */
export function unwritten(folder: string, error: unknown): WrongUse {
  const { code = '', message = String(error) } = error as NodeJS.ErrnoException
  return new WrongUse(`results cannot be written to ${folder}: ${reasons[code] ?? message}`)
}
