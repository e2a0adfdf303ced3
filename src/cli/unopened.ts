import { UnreadableError } from '../ingest/unreadable.ts'

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission to read it is denied',
  EPERM: 'permission to read it is denied',
  EISDIR: 'it is a folder',
  ENOENT: 'there is no such file or folder',
  ELOOP: 'it is a link that leads to itself',
  ENAMETOOLONG: 'its name is too long',
  EIO: 'the disk cannot read it',
  ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GiB',
}

/** Why a file or folder cannot be opened, in words. */
export function unopened(path: string, error: unknown): UnreadableError {
  const { code = '' } = error as NodeJS.ErrnoException
  // A name in another encoding comes with characters that it does not have, and leads to nothing.
  if (code === 'ENOENT' && path.includes('\ufffd')) {
    return new UnreadableError(path, 'its name is not in UTF-8: rename it')
  }
  return new UnreadableError(path, reasons[code] ?? String(error))
}
