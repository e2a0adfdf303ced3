/** What a file may cost before it is refused. */
export interface Limits {
  /** Bytes that all entries of the package may have when unzipped. */
  readonly unzippedBytes: number
  /** How many times larger than its zipped form one entry may be. */
  readonly ratio: number
  /** Entries smaller than this many bytes may have any ratio: a short file of blanks zips very well. */
  readonly ratioFloor: number
  /** Entries that the package may hold. */
  readonly entries: number
  /** XML elements that all parts together may hold. */
  readonly elements: number
  /** How deep XML elements may be nested. */
  readonly depth: number
  /** Figures that a report may have; every one is laid beside many others. */
  readonly figures: number
  /** Time that reading one file may take. */
  readonly milliseconds: number
}

/** Twenty times what the largest reports of offices need. */
export const DEFAULT_LIMITS: Limits = {
  unzippedBytes: 200 * 2 ** 20,
  ratio: 100,
  ratioFloor: 2 ** 20,
  entries: 10_000,
  elements: 3_000_000,
  depth: 500,
  figures: 20_000,
  milliseconds: 60_000,
}
