import type { Bilingual } from '../model/index.ts'

/** What every check says of itself, whatever it looks at. */
export interface DescribedCheck {
  /** Opaque and never reused: "DS101". */
  readonly code: string
  /** The sentence that should be true, in kebab case. */
  readonly id: string
  readonly title: Bilingual
  /** What a finding means, and what it does not conclude. */
  readonly what: Bilingual
  readonly advice: Bilingual
  /** Each bad example yields exactly one finding, of this check; each good one none. In Vietnamese, as Markdown. */
  readonly examples: { readonly bad: readonly string[]; readonly good: readonly string[] }
}
