import type { Passage } from '../passage.ts'

/** Units of text in which the name before a number, and the item before it, stand. */
const NEAR = 40
const NAME = /(?:^|[^\p{L}])((?:\p{Lu}\p{L}* ){1,4})$/u
const JOINTS: readonly string[] = [', ', ' và ', '; ', ' - ']

/** "Hải Châu 1, Hải Châu 2": the same name with the number next to it stands right beside; both belong to names. */
export function isOfNameSeries(
  { text }: Passage,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const printed = text.slice(start, end)
  if (!/^\d{1,2}$/.test(printed)) return false
  const name = NAME.exec(text.slice(Math.max(0, start - NEAR), start))?.[1]
  if (name === undefined) return false
  const own = Number(printed)
  const before = text.slice(Math.max(0, start - name.length - NEAR), start - name.length)
  return JOINTS.some(
    (joint) =>
      isItem(text.slice(end, end + NEAR), `${joint}${name}${own + 1}`) ||
      before.endsWith(`${name}${own - 1}${joint}`),
  )
}

const isItem = (text: string, item: string): boolean =>
  text.startsWith(item) && !/^\d/.test(text.slice(item.length))
