const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']

/** 21 → "hai mươi mốt"; null beyond ninety-nine, to which Word writes numbers out. */
export function vietnameseWords(count: number): string | null {
  if (count < 1 || count > 99) return null
  const [tens, ones] = [Math.floor(count / 10), count % 10]
  if (tens === 0) return DIGITS[ones]!
  const head = tens === 1 ? 'mười' : `${DIGITS[tens]} mươi`
  if (ones === 0) return head
  if (ones === 1 && tens > 1) return `${head} mốt`
  return `${head} ${ones === 5 ? 'lăm' : DIGITS[ones]}`
}

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['one', 'first'],
  ['two', 'second'],
  ['three', 'third'],
  ['five', 'fifth'],
  ['eight', 'eighth'],
  ['nine', 'ninth'],
  ['twelve', 'twelfth'],
])

/** 21 → "twenty-one"; null beyond ninety-nine. */
export function englishWords(count: number): string | null {
  if (count < 1 || count > 99) return null
  if (count < 20) return SMALL[count]!
  const head = TENS[Math.floor(count / 10)]!
  return count % 10 === 0 ? head : `${head}-${SMALL[count % 10]}`
}

/** 21 → "twenty-first"; null beyond ninety-nine. */
export function englishOrdinal(count: number): string | null {
  const words = englishWords(count)
  if (words === null) return null
  const [, head = '', last = ''] = /^(.*-)?([a-z]+)$/.exec(words) ?? []
  return `${head}${IRREGULAR.get(last) ?? `${last.replace(/y$/, 'ie')}th`}`
}

/** 21 → "21st". */
export function englishSuffixed(count: number): string {
  const teen = count % 100 > 10 && count % 100 < 20
  return `${count}${(teen ? undefined : ['th', 'st', 'nd', 'rd'][count % 10]) ?? 'th'}`
}

/** "một" → "Một". */
export const capitalized = (words: string | null): string | null =>
  words === null ? null : `${words[0]!.toLocaleUpperCase('vi')}${words.slice(1)}`
