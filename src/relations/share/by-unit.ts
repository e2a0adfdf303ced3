import { unitOf as rowOf } from '../../lexicon/index.ts'
import { type Figure, figuresOf } from '../context/figures.ts'
import { operandOf } from '../context/operand-of.ts'
import { codeOf, unitOf } from '../operand.ts'
import { STRENGTH } from '../strength.ts'
import { isCount, type Numerator } from './numerator.ts'

/** Units of text behind a percentage in which it says of what it is one. */
const NAME = 40

/** How many figures back the counts stand of which a sentence gives the shares together. */
const REACH = 8

const OF = /^ (?:về|(?:trong |trên |so với )?tổng(?: số)?|(?:trong |trên )số)(?: số)? (\p{L}+)(?!\p{L})/u

/** Nouns for amounts of money. */
const MONEY: ReadonlySet<string> = new Set(['tiền', 'giá', 'vốn', 'trị'])

/**
 * "thi hành xong 4.100 việc, 380 tỷ đồng, đạt 66,1% về việc và 25,3% về tiền": of two amounts that stand before two shares, the one
 * that is counted as the words behind a share say; none where nothing has to be told apart.
 */
export function numeratorsByUnit(percent: Figure): Numerator[] {
  const { mention, passage, at } = percent
  const noun = OF.exec(passage.lower.slice(mention.end, mention.end + NAME))?.[1]
  if (noun === undefined || !(MONEY.has(noun) || rowOf(noun)?.dimension === 'count')) return []
  const counts = figuresOf(passage)
    .slice(Math.max(0, at - REACH), at)
    .filter((figure) => figure.mention.sentence === mention.sentence && isCount(figure))
  const own = counts.findLast((figure) => isOf(figure, noun))
  if (!own || own === counts.at(-1)) return []
  return [{ figure: own, strength: STRENGTH.clear, evidence: noun }]
}

const isOf = (figure: Figure, noun: string): boolean => {
  const operand = operandOf(figure)
  if (MONEY.has(noun)) return codeOf(operand) === 'VND'
  const unit = unitOf(operand)
    .toLowerCase()
    .replace(/^(?:(?:nghìn|ngàn|triệu|vạn) )+/u, '')
  return unit === noun || unit.startsWith(`${noun} `) || unit.startsWith(`${noun},`)
}
