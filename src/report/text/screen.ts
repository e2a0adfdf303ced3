/** Parts of the summary that a terminal may set apart. */
export type Paint = 'error' | 'warning' | 'info' | 'good' | 'strong' | 'quiet'

/** Where a summary is shown: how wide it is and what it does with colours. */
export interface Screen {
  readonly width: number
  readonly paint: (paint: Paint, text: string) => string
  /** The text as a link to a file, where the terminal shows links; without it, or elsewhere, the text alone. */
  readonly link?: (path: string, text: string) => string
}

/** A file: a hundred columns, no colours. */
export const paper: Screen = { width: 100, paint: (_paint, text) => text }
