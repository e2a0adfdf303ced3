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

/** The window of a stream: as wide as it is, within reason; colours unless NO_COLOR or a pipe forbids them. */
export function screenOf(stream: NodeJS.WriteStream): Screen {
  const width = Math.min(Math.max(stream.columns ?? 100, 40), 120)
  if (!coloured(stream)) return { width, paint: (_paint, text) => text }
  return { width, paint: (paint, text) => styleText(styles[paint], text) }
}

function coloured(stream: NodeJS.WriteStream): boolean {
  if (process.env.NO_COLOR) return false
  if (process.env.FORCE_COLOR) return process.env.FORCE_COLOR !== '0'
  return stream.isTTY === true && process.env.TERM !== 'dumb'
}
