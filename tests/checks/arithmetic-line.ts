import { unitOf } from '../../src/lexicon/index.ts'
import { type Exact, exact, halfUnit, ZERO } from '../../src/model/index.ts'
import { rootOf } from '../../src/relations/root.ts'
import { plain } from '../fixtures/expectation.ts'

/** An amount as far as a line has been read; "bare" until a unit says what it is worth. */
interface Amount {
  readonly value: Exact
  readonly bare: boolean
}

/**
 * Whether a printed line of arithmetic ("874,0 + 327,0 = 1.201,0 triệu đồng", "04 ÷ 12 × 100 ≈ 33,3333%") holds by its own
 * text: "=" exactly, "≈" to half of the last printed digit, "≠" not at all. Throws on what is no such line.
 *
 * A term without unit is of the unit of the right side where another term has one of its own; within a product a figure
 * without unit is a plain number as soon as a factor has a unit.
 */
export function lineHolds(line: string): boolean {
  const [, left = '', sign = '', right = ''] = /^(.+?) ([=≈≠≤>]) (.+)$/.exec(line) ?? []
  if (sign === '' || / [=≈≠≤>] /.test(right)) throw new Error(`Unexpected line “${line}”`)
  const tokens = tokensOf(left)
  const converted = tokens.some((token) => worthOf(token) !== undefined)
  const stated = figure(right)
  const total = sum(tokens, converted ? stated.worth : exact(1))
  if (tokens.length > 0) throw new Error(`Unexpected “${tokens.join(' ')}” in “${line}”`)
  const off = total.sub(stated.value.mul(converted ? stated.worth : 1))
  const slack = halfUnit(stated.decimals).mul(converted ? stated.worth : 1)
  if (sign === '≈') return off.abs().compare(slack) <= 0 && !off.equals(ZERO)
  if (sign === '≤') return off.compare(0) <= 0
  if (sign === '>') return off.compare(0) > 0
  return off.equals(ZERO) === (sign === '=')
}

const tokensOf = (text: string): string[] =>
  text
    .split(/ ([+−×÷]) |(\)\^\(1\/\d+\)|[()])/)
    .filter((token) => token !== undefined && token.trim() !== '')
    .map((token) => token.trim())

/** What one unit behind a figure is worth: of "tạ/ha" in kg for one m²; undefined for a figure without unit. */
function worthOf(token: string): Exact | undefined {
  const unit = /^[-−]?\d[\d.,]*\s*(.*)$/.exec(token)?.[1] ?? ''
  return unit === '' ? undefined : worthOfUnit(unit)
}

/** Multiples that stand before a unit: 1,5 triệu đồng. */
const MULTIPLES: Readonly<Record<string, string>> = {
  nghìn: '1000',
  ngàn: '1000',
  triệu: '1000000',
  tỷ: '1000000000',
  tỉ: '1000000000',
}

const MEASURED: readonly string[] = ['area', 'mass', 'length', 'volume']

function worthOfUnit(unit: string): Exact {
  const [, word = '', rest = ''] = /^(\S+) ?(.*)$/.exec(unit) ?? []
  const multiple = MULTIPLES[word]
  if (multiple !== undefined) return exact(multiple).mul(worthOfUnit(rest))
  const whole = unitOf(unit)
  if (whole) return exact(whole.factor)
  const [above = '', ...below] = unit.split('/')
  return below
    .map((name) => unitOf(name.trim()))
    .filter((row) => row !== undefined && MEASURED.includes(row.dimension))
    .reduce((worth, row) => worth.div(exact(row?.factor ?? '1')), exact(unitOf(above.trim())?.factor ?? '1'))
}

function figure(token: string) {
  const [, digits = ''] = /^([-−]?\d[\d.,]*\d|[-−]?\d)(?: ?[^\d\s+−×÷=?][^+−×÷=?]*)?$/.exec(token) ?? []
  if (digits === '') throw new Error(`Unexpected “${token}”, expected a figure`)
  const decimal = /^[-−]/.test(digits) ? `-${plain(digits.slice(1))}` : plain(digits)
  const worth = worthOf(token)
  return {
    value: exact(decimal),
    decimals: decimal.split('.')[1]?.length ?? 0,
    worth: worth ?? exact(1),
    bare: worth === undefined,
  }
}

function sum(tokens: string[], ofRight: Exact): Exact {
  let total = product(tokens, ofRight)
  for (let sign = tokens[0]; sign === '+' || sign === '−'; sign = tokens[0]) {
    tokens.shift()
    const next = product(tokens, ofRight)
    total = sign === '+' ? total.add(next) : total.sub(next)
  }
  return total
}

function product(tokens: string[], ofRight: Exact): Exact {
  let total = factor(tokens, ofRight)
  for (let sign = tokens[0]; sign === '×' || sign === '÷'; sign = tokens[0]) {
    tokens.shift()
    const next = factor(tokens, exact(1))
    const value = sign === '×' ? total.value.mul(next.value) : total.value.div(next.value)
    total = { value, bare: total.bare && next.bare }
  }
  return total.bare ? total.value.mul(ofRight) : total.value
}

function factor(tokens: string[], ofRight: Exact): Amount {
  const token = tokens.shift() ?? ''
  if (token !== '(') {
    const { value, worth, bare } = figure(token)
    return { value: value.mul(worth), bare }
  }
  const value = sum(tokens, ofRight)
  const [, closing, degree] = /^(\))(?:\^\(1\/(\d+)\))?$/.exec(tokens.shift() ?? '') ?? []
  if (closing === undefined) throw new Error('Unexpected end of a bracket')
  return { value: degree === undefined ? value : rootOf(value, Number(degree)), bare: false }
}
