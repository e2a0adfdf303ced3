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
}

/** The window of a stream: as wide as it is, within reason; colours unless NO_COLOR or a pipe forbids them. */
export const windowOf = (stream: NodeJS.WriteStream): Window => ({
  width: Math.min(Math.max(stream.columns ?? 100, 40), 120),
  coloured: coloured(stream),
})

/** The window as the summary writes for it. */
export function screenOf({ width, coloured }: Window): Screen {
  if (!coloured) return { width, paint: (_paint, text) => text }
  return { width, paint: (paint, text) => styleText(styles[paint], text, { validateStream: false }) }
}

function coloured(stream: NodeJS.WriteStream): boolean {
  if (process.env.NO_COLOR) return false
  if (process.env.FORCE_COLOR) return process.env.FORCE_COLOR !== '0'
  return stream.isTTY === true && process.env.TERM !== 'dumb'
}
