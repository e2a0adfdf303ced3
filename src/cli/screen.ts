import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { styleText } from 'node:util'
import type { Paint, Screen } from '../report/text/index.ts'

const styles: Readonly<Record<Paint, Parameters<typeof styleText>[0]>> = {
  error: ['bold', 'red'],
  warning: 'yellow',
  info: 'cyan',
  good: 'green',
  strong: 'bold',
  quiet: 'dim',
}

/** What is known of the window that a stream leads to: plain data, for a worker has no window. */
export interface Window {
  readonly width: number
  readonly coloured: boolean
  /** Whether it shows links (OSC 8). */
  readonly linked: boolean
}

/** The window of a stream: as wide as it is, within reason; colours unless NO_COLOR or a pipe forbids them. */
export const windowOf = (stream: NodeJS.WriteStream): Window => ({
  width: Math.min(Math.max(stream.columns ?? 100, 40), 120),
  coloured: coloured(stream),
  linked: linked(stream),
})

/** The window as the summary writes for it. */
export const screenOf = ({ width, coloured, linked }: Window): Screen => ({
  width,
  paint: (paint, text) => (coloured ? styleText(styles[paint], text, { validateStream: false }) : text),
  ...(linked && { link: (path, text) => (path === '-' ? text : hyperlink(path, text)) }),
})

/** A link as terminals read it; those that do not know it show the text alone. */
const hyperlink = (path: string, text: string): string =>
  `\u001b]8;;${pathToFileURL(resolve(path)).href}\u001b\\${text}\u001b]8;;\u001b\\`

/** Terminals that are known to show links: a few old ones print what they do not know. */
function linked(stream: NodeJS.WriteStream): boolean {
  const { FORCE_HYPERLINK, TERM = '', TERM_PROGRAM = '', VTE_VERSION = '0', CI, ...env } = process.env
  if (FORCE_HYPERLINK !== undefined) return FORCE_HYPERLINK !== '0'
  if (stream.isTTY !== true || TERM === 'dumb' || CI !== undefined) return false
  const known = ['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper', 'Tabby', 'zed']
  if (known.includes(TERM_PROGRAM) || /kitty|alacritty|foot|ghostty/.test(TERM)) return true
  return Number(VTE_VERSION) >= 5000 || env.WT_SESSION !== undefined || env.KONSOLE_VERSION !== undefined
}

function coloured(stream: NodeJS.WriteStream): boolean {
  if (process.env.NO_COLOR) return false
  if (process.env.FORCE_COLOR) return process.env.FORCE_COLOR !== '0'
  return stream.isTTY === true && process.env.TERM !== 'dumb'
}
