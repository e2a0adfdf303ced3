/** Finds the cues of a list in a text; whole words only, the longest where several begin at one place. */
export type CueFinder<Cue> = (text: string) => CueFound<Cue>[]

export interface CueFound<Cue> {
  readonly cue: Cue
  readonly start: number
  readonly end: number
}

/** A finder for rows of the lexicon: one pass of one alternation, whatever their number. */
export function cueFinder<Cue extends { readonly surface: string }>(cues: readonly Cue[]): CueFinder<Cue> {
  const rows = new Map(cues.map((cue) => [cue.surface, cue]))
  const longestFirst = [...rows.keys()].sort((a, b) => b.length - a.length).map(escaped)
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
  return (text) =>
    [...text.matchAll(pattern)].map((match) => ({
      cue: rows.get(match[0].toLowerCase())!,
      start: match.index,
      end: match.index + match[0].length,
    }))
}

const escaped = (surface: string) => surface.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
