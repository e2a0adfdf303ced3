import type { Bilingual } from '../../model/index.ts'
import { type Counted, countLevels, levels } from '../count.ts'
import { countWords, nothingDisagrees, settledWords } from '../words.ts'
import { both, html, type Markup } from './markup.ts'

/** What was found, in large letters: how many of each level, or that nothing disagrees; what is settled stands apart. */
export function verdict({ findings }: { readonly findings: readonly Counted[] }): Markup {
  const counts = countLevels(findings)
  const open = levels.filter((level) => counts[level] > 0)
  const part = (look: string, words: Bilingual) => html`<span class="${look}">${both(words)}</span>`
  return html`<p class="verdict">${
    open.length > 0
      ? open.map(
          (level, index) => html`${index > 0 && ' · '}${part(level, countWords(level, counts[level]))}`,
        )
      : part('good', nothingDisagrees)
  }${settledWords(findings).map((words) => html` · ${part('settled', words)}`)}</p>`
}
