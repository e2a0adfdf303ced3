import type { Bilingual } from '../../model/index.ts'

/** HTML that is safe to insert as it stands: all text in it has been escaped. */
export interface Markup {
  readonly markup: string
}

type Value = Markup | string | number | null | undefined | false | readonly Value[]

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as HTML shows it, in content and in quoted attributes alike. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (found) => entities[found]!)

/** Template tag: strings and numbers among the values are escaped, markup is not, lists are joined, nothing is dropped. */
export const html = (strings: TemplateStringsArray, ...values: Value[]): Markup => ({
  markup: strings.reduce((all, part, index) => all + print(values[index - 1]) + part),
})

function print(value: Value): string {
  if (value === null || value === undefined || value === false) return ''
  if (typeof value === 'string') return escapeHtml(value)
  if (typeof value === 'number') return String(value)
  if ('markup' in value) return value.markup
  return value.map(print).join('')
}

/** Words in both languages, of which the page shows one. */
export const both = ({ vi, en }: Bilingual): Markup =>
  vi === en
    ? html`${vi}`
    : html`<span class="vi" lang="vi">${vi}</span><span class="en" lang="en">${en}</span>`

/** The same for Vietnamese text that is no report's, written inline. */
export const say = (vi: string, en: string): Markup => both({ vi, en })

/** Data for the script of the page, which no parser of HTML takes for the end of its element. */
export const data = (value: unknown): Markup => ({ markup: JSON.stringify(value).replaceAll('<', '\\u003c') })
