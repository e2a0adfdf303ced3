/** The reports of the page, in order. */
export const reports = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('article.report')]

/** The report that holds an element. */
export const reportOf = (element: Element): HTMLElement | null =>
  element.closest<HTMLElement>('article.report')

/** The elements with these ids that exist. */
export const byIds = (ids: readonly string[]): HTMLElement[] =>
  ids.map((id) => document.getElementById(id)).filter((element) => element !== null)

/** The language that is shown. */
export const language = (): 'vi' | 'en' => (document.documentElement.dataset.language === 'en' ? 'en' : 'vi')

/** Words of the current language. */
export const say = (vi: string, en: string): string => (language() === 'en' ? en : vi)

/** An element with a class and text; text is never parsed as HTML. */
export function make(tag: string, look: string, text = ''): HTMLElement {
  const element = document.createElement(tag)
  element.className = look
  element.textContent = text
  return element
}

/**
 * Brings an element to the middle of the window, or its head to the top when it is as tall as that: at once, for a smooth ride
 * through a long report takes too long.
 */
export function bringIntoView(element: Element): void {
  const isTall = element.getBoundingClientRect().height > innerHeight * 0.8
  element.scrollIntoView({ block: isTall ? 'start' : 'center', behavior: 'instant' })
}

/** Whether the window has no room for text and findings side by side. */
export const isNarrow = (): boolean => matchMedia('(max-width: 60rem)').matches
