/** How a section is numbered. Outer schemes come first: a scheme nests in those before it. */
export type Scheme = 'appendix' | 'part' | 'chapter' | 'letter' | 'roman' | 'decimal' | 'small' | 'bracket'

/** A number at the head of a paragraph. */
export interface Numbering {
  readonly scheme: Scheme
  /** As printed, without its full stop or bracket: "II", "1.4", "a", "Phụ lục I". */
  readonly number: string
  /** As printed with them: "II.", "a)". */
  readonly marker: string
  /** Its place in its own sequence: 4 for "1.4", 2 for "b". */
  readonly ordinal: number
  /** Components of a decimal number: [1, 4]; of another scheme the ordinal alone. */
  readonly parts: readonly number[]
  /** Units of text that the number takes up, white space included. */
  readonly length: number
}

const ROMAN = 'M{0,1}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})'
const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']
const SMALL = 'abcdđeghiklmnopqrstuvxy'

const FORMS: readonly { scheme: Scheme; form: RegExp }[] = [
  {
    scheme: 'appendix',
    form: new RegExp(
      `^(phụ lục(?: số)?(?: (?:${ROMAN}|\\d{1,2}|[A-Z])(?![\\p{L}\\d]))?)[.:]?(?:\\s+|$)`,
      'iu',
    ),
  },
  {
    scheme: 'part',
    form: new RegExp(
      `^(phần (?:thứ (?:${ORDINALS.join('|')})|${ROMAN}|\\d{1,2}|[A-Z])(?![\\p{L}\\d]))[.:]?(?:\\s+|$)`,
      'iu',
    ),
  },
  {
    scheme: 'chapter',
    form: new RegExp(`^(chương (?:${ROMAN}|\\d{1,2})(?![\\p{L}\\d]))[.:]?(?:\\s+|$)`, 'iu'),
  },
  { scheme: 'roman', form: new RegExp(`^((?=[IVXLC])${ROMAN})[.)/](?:\\s*[-–]\\s*|\\s+|(?=\\p{L}))`, 'u') },
  { scheme: 'letter', form: /^([A-HĐ])[.)/](?:\s*[-–]\s*|\s+)/u },
  { scheme: 'decimal', form: /^(\d{1,2}(?:\.\d{1,2}){1,4})(?:[.):](?:\s+|(?=\p{L}))|\s+(?=\p{Lu}))/u },
  { scheme: 'decimal', form: /^(\d{1,2})[.)/](?:\s+|(?=\p{L}))/u },
  { scheme: 'small', form: /^([a-zđ])[.)](?:\s+|(?=\p{Lu}))/u },
  { scheme: 'bracket', form: /^(\(\d{1,2}\))(?:\s+|(?=\p{Lu}))/u },
]

/** The number that a text opens with; undefined when it opens with none. */
export function numberingOf(text: string): Numbering | undefined {
  const head = text.slice(0, 40)
  for (const { scheme, form } of FORMS) {
    const match = form.exec(head)
    const number = match?.[1]
    if (!match || number === undefined) continue
    const parts = partsOf(scheme, number)
    return {
      scheme,
      number: number.replace(/[()]/g, ''),
      marker: match[0].trim(),
      parts,
      ordinal: parts.at(-1)!,
      length: match[0].length,
    }
  }
  return undefined
}

function partsOf(scheme: Scheme, number: string): number[] {
  if (scheme === 'decimal') return number.split('.').map(Number)
  if (scheme === 'small') return [SMALL.indexOf(number) + 1]
  const last = number.replace(/[()]/g, '').split(' ').at(-1) ?? ''
  if (scheme === 'letter') return ['ABCDEFGH'.indexOf(last) + 1]
  if (/^\d+$/.test(last)) return [Number(last)]
  const spoken = ORDINALS.indexOf(last.toLowerCase())
  return [spoken >= 0 ? spoken + 1 : romanValue(last.toUpperCase())]
}

/** 14 for "XIV"; 0 for what is no Roman number. */
export function romanValue(text: string): number {
  const digits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 }
  let total = 0
  for (const [at, letter] of [...text].entries()) {
    const value = digits[letter] ?? 0
    total += value < (digits[text[at + 1] ?? ''] ?? 0) ? -value : value
  }
  return total
}
