import type { Language } from '../../format.ts'

/** How far a run is, on standard error. */
export interface Progress {
  /** One more file is done, of this size in bytes. */
  readonly done: (size: number) => void
  /** Makes way for lines that other parts write there. */
  readonly clear: () => void
  readonly end: () => void
}

/** What a run has before it. */
export interface Ahead {
  readonly files: number
  readonly bytes: number
  readonly language: Language
}

/** A run that is over sooner needs no progress; a window shows the next state after so long, a log file after so long. */
const silent = 500
const windowEvery = 200
const logEvery = 10_000

/** A line that is written over in a window; elsewhere, such as a log file, a line of its own every ten seconds. */
export function openProgress(ahead: Ahead, stream: NodeJS.WriteStream): Progress {
  const start = Date.now()
  let [files, weight, shown] = [0, 0, false]
  const show = (): void => {
    if (Date.now() - start < silent) return
    const line = progressWords({
      ...ahead,
      files: ahead.files,
      done: files,
      share: weight / total(ahead),
      seconds: (Date.now() - start) / 1000,
    })
    stream.write(stream.isTTY ? `\r\u001b[2K${line.slice(0, stream.columns - 1)}` : `${line}\n`)
    shown = true
  }
  const timer = setInterval(show, stream.isTTY ? windowEvery : logEvery)
  // A line of progress is no reason to go on.
  timer.unref()
  const clear = (): void => {
    if (shown && stream.isTTY) stream.write('\r\u001b[2K')
    shown = false
  }
  return {
    done(size) {
      files++
      weight += size + perFile
    },
    clear,
    end() {
      clearInterval(timer)
      clear()
    },
  }
}

/** A file costs something however short it is: as much as so many bytes. */
const perFile = 2048

const total = ({ files, bytes }: Ahead): number => Math.max(1, bytes + files * perFile)

interface State {
  readonly language: Language
  readonly files: number
  readonly done: number
  /** Share of the work that is done, 0–1. */
  readonly share: number
  readonly seconds: number
}

/** "412 of 1000 files · 12.3 a second · about 48 s left"; what is left is not guessed before something is done. */
export function progressWords({ language, files, done, share, seconds }: State): string {
  const rate = (done / seconds).toFixed(1)
  const left = share > 0 ? (seconds * (1 - share)) / share : undefined
  const time = left === undefined ? [] : [timeWords(left, language)]
  if (language === 'en') {
    return [
      `${done} of ${files} files`,
      `${rate} a second`,
      ...time.map((words) => `about ${words} left`),
    ].join(' · ')
  }
  const words = [
    `${done}/${files} tệp`,
    `${rate.replace('.', ',')} tệp/giây`,
    ...time.map((left) => `còn khoảng ${left}`),
  ]
  return words.join(' · ')
}

/** "48 s", "12 min", "3 h 20 min". */
export function timeWords(seconds: number, language: Language): string {
  const [second, minute, hour] = { vi: ['giây', 'phút', 'giờ'], en: ['s', 'min', 'h'] }[language]
  if (seconds < 90) return `${Math.ceil(seconds)} ${second}`
  const minutes = Math.round(seconds / 60)
  if (minutes < 90) return `${minutes} ${minute}`
  return `${Math.floor(minutes / 60)} ${hour} ${minutes % 60} ${minute}`
}
