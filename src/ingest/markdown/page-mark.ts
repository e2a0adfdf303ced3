const FORMS = [
  /^(?:[-*_]\s?){3,}$/,
  /^\{\d{1,4}\}-{3,}$/,
  /^<!--\s*(?:page|trang)[^>]*-->$/i,
  /^(?:<page[^>]*>|<\/page>|\f)$/i,
  /^[-–—~\s]*(?:trang|page)?\s*\d{1,4}\s*(?:[/|]\s*\d{1,4})?[-–—~\s]*$/i,
]

/** True of a line that marks a page break or prints a page number, and says nothing else. */
export const isPageMark = (text: string): boolean =>
  text.length <= 60 && FORMS.some((form) => form.test(text.trim()))
