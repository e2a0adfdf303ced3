/** The sectors of an economy, which fall short of its product by the taxes on products. */
import { ECONOMY_WORDS, NO_ECONOMY_WORDS } from '../../lexicon/share-cues.ts'
import { type Exact, exact } from '../../model/index.ts'
import { memoized } from '../../model/memoized.ts'
import type { Discourse, Passage } from '../discourse/index.ts'

/** "Cơ cấu kinh tế của tỉnh: 57% - 33% - 5%": the taxes are often left out; only a province or the country has any. */
export const leavesTaxes = (discourse: Discourse, passage: Passage, opening: string, total: Exact): boolean =>
  ECONOMY.test(opening) &&
  !OTHER.test(opening) &&
  total.compare(WITH_TAXES) < 0 &&
  total.compare(LEAST) >= 0 &&
  (PROVINCE.test(passage.lower) || tellsProduct(discourse))

const within = (words: readonly string[]) => new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'u')
const ECONOMY = within(ECONOMY_WORDS)
const OTHER = within(NO_ECONOMY_WORDS)
const PROVINCE = /(?<!\p{L})(?:tỉnh|cả nước|toàn quốc|quốc gia)(?!\p{L})/u

/** Taxes on products are at most so much of a product. */
const [LEAST, WITH_TAXES] = [exact(88), exact(98)]

/** Whether a report tells what a province or the country produces. */
const tellsProduct = memoized((discourse: Discourse): boolean =>
  discourse.passages.some(({ lower }) => PRODUCT.test(lower)),
)
const PRODUCT = /(?<!\p{L})(?:gr?dp|tổng sản phẩm)(?!\p{L})/u
