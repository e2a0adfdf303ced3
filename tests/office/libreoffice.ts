import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { SaxesParser } from 'saxes'

/** Debian's LibreOffice, or the one at the path in SOFFICE. */
const program = process.env.SOFFICE ?? '/usr/bin/soffice'

/** A comment as LibreOffice has it: who, what, and the text that it is set at, with marks of notes as [^1]. */
export interface OfficeComment {
  readonly author: string
  readonly paragraphs: readonly string[]
  readonly at: string
}

/** The folder in which LibreOffice wrote what it made of these files, in the format of a filter. */
export function convert(files: Readonly<Record<string, Uint8Array>>, filter: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'doisoat-office-'))
  const paths = Object.keys(files).map((name) => join(folder, name))
  for (const path of paths) writeFileSync(path, files[basename(path)]!)
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
  const done = spawnSync(
    program,
    [profile, '--headless', '--convert-to', filter, '--outdir', folder, ...paths],
    { encoding: 'utf8' },
  )
  if (done.error) throw done.error
  return folder
}

/** What LibreOffice reads in Word files, by their names: the text without notes and comments, and the comments. */
export function openInLibreOffice(
  files: Readonly<Record<string, Uint8Array>>,
): Map<string, { text: string; comments: OfficeComment[] }> {
  const named = Object.entries(files).map(([name, bytes]) => [`${name}.docx`, bytes] as const)
  const folder = convert(Object.fromEntries(named), 'fodt')
  return new Map(
    Object.keys(files).map((name) => [name, readFlat(readFileSync(join(folder, `${name}.fodt`), 'utf8'))]),
  )
}

interface Comment {
  author: string
  readonly paragraphs: string[]
  at: string
}

/** Parts of a paragraph that are no text of it. */
const ASIDE = new Set([
  'text:note-body',
  'text:tracked-changes',
  'office:styles',
  'office:automatic-styles',
  'office:meta',
])

function readFlat(xml: string) {
  const path: string[] = []
  const comments: Comment[] = []
  const open = new Map<string, Comment>()
  let text = ''
  let inside: Comment | undefined
  const add = (letters: string) => {
    text += letters
    for (const comment of open.values()) comment.at += letters
  }
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    path.push(name)
    if (name === 'office:annotation') {
      inside = { author: '', paragraphs: [], at: '' }
      comments.push(inside)
      const id = attributes['office:name']
      if (id !== undefined) open.set(id, inside)
    } else if (name === 'office:annotation-end') open.delete(attributes['office:name']!)
    else if (inside && name === 'text:p') inside.paragraphs.push('')
    else if (!inside && name === 'text:note-citation') add('[^')
    else if (!inside && (name === 'text:s' || name === 'text:tab' || name === 'text:line-break')) add(' ')
    else if (!inside && name === 'text:p' && !path.some((each) => ASIDE.has(each))) add('\n')
  })
  parser.on('closetag', ({ name }) => {
    path.pop()
    if (name === 'office:annotation') inside = undefined
    if (!inside && name === 'text:note-citation') add(']')
  })
  parser.on('text', (letters) => {
    if (!path.includes('office:body') || path.some((name) => ASIDE.has(name))) return
    if (!inside) {
      if (path.some((name) => name === 'text:p' || name === 'text:h')) add(letters)
    } else if (path.at(-1) === 'dc:creator') inside.author += letters
    else if (
      path.includes('text:p') &&
      inside.paragraphs.length > 0 &&
      path.lastIndexOf('text:p') > path.indexOf('office:annotation')
    )
      inside.paragraphs[inside.paragraphs.length - 1] += letters
  })
  parser.write(xml).close()
  const tidy = (value: string) => value.replace(/\s+/g, ' ').trim()
  return {
    text: tidy(text),
    comments: comments.map(({ author, paragraphs, at }) => ({
      author,
      paragraphs: paragraphs.map(tidy),
      at: tidy(at),
    })),
  }
}
