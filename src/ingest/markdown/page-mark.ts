/** Rules and comments that stand for a page break, and page numbers that say so themselves. */
const FORMS = [
  /^(?:[-*_] ?){3,80}$/,
  /^\{\d{1,4}\}[-_]{3,60}$/,
  /^<!--\s*(?:page|trang|pagebreak|page-break|slide)[^>]{0,40}-->$/i,
  /^(?:<page[^>]{0,20}>|<\/page>|\\newpage|\\pagebreak|\[\[?page[ _-]?\d{0,4}\]?\]|={3,20}\s*(?:page|trang)\s*\d{1,4}\s*={3,20})$/i,
  /^[-–—~]+ ?\d{1,4} ?[-–—~]+$/,
  // Mistral sets the calls of a page's notes apart; pandoc fences its sections.
  /^\[\^\d{1,3}\]$/,
  /^:{3,}.{0,60}$/,
  /^<page_number>[^<>]{1,12}<\/page_number>$/i,
]
/** What these forms open with; few lines do. */
const OPENING = /^[-–—~*_{<[=:\\]/
/** The name of a page, in whatever ornaments: "--- Page 3 ---", "[TRANG 4/9]". */
const NAMED = /^(?:trang|page)\s*(?:số\s*)?\d{1,4}(?:\s*(?:[/|]|of|trên)\s*\d{1,4})?$/i
const ORNAMENTS = /^[^\p{L}\d]+|[^\p{L}\d]+$/gu
const EMPHASIS = /^[*_]{1,3}(?=[^*_])|[*_]{1,3}$/g

/** True of a line that marks a page break or names its page, and says nothing else. */
export function isPageMark(text: string): boolean {
  if (text.length > 80) return false
  const plain = text.trim()
  const bare = /^[*_]|[*_]$/.test(plain) ? plain.replace(EMPHASIS, '') : plain
  if (/trang|page/i.test(plain) && NAMED.test(plain.replace(ORNAMENTS, ''))) return true
  return OPENING.test(plain) && FORMS.some((form) => form.test(plain) || (bare !== plain && form.test(bare)))
}

/** The number that stands alone on a line, as page numbers do; undefined for any other line. */
export function loneNumber(text: string): number | undefined {
  const digits = text.length < 20 ? /^[*_#\s]*(\d{1,3})[*_\s]*$/.exec(text)?.[1] : undefined
  return digits === undefined ? undefined : Number(digits)
}
