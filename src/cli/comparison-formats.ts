import type { ComparisonFormat } from '../compare/comparison-format.ts'
import type { Screen } from '../report/text/index.ts'

/** Every format that `compare` writes; each is loaded only when it is asked for. */
export const comparisonFormats: Readonly<Record<string, (screen?: Screen) => Promise<ComparisonFormat>>> = {
  json: async () => (await import('../dataset/comparison/json.ts')).json,
  csv: async () => (await import('../dataset/comparison/csv.ts')).csv,
  html: async () => (await import('../report/comparison/html/index.ts')).html,
  text: async (screen) => (await import('../report/comparison/text.ts')).text(screen),
}

/** Tables of `--format csv`, listed here so that `--help` need not load them; a test holds the list to the dataset. */
export const comparisonTableNames: readonly string[] = ['findings', 'matches', 'series', 'reports']
