const HEAD = /^(?:\d{1,2}(?:\.\d{1,2}){0,4}\\?[.)](?:\s|(?=\p{Lu}))|[IVX]{1,6}\.|[a-zđ]\\?[.)]\s)/u

/** True of a text that opens with a number or letter of its own, and so goes on with nothing before it. */
export const numberingHead = (text: string): boolean => HEAD.test(text.slice(0, 30))
