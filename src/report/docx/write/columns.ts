/** Width of the text of a page, in twentieths of a point. */
export const TEXT_WIDTH = 9070

/** A column of a page: its width in twentieths of a point, and its paragraphs as XML. */
export interface Column {
  readonly width: number
  readonly content: string
}

/** Columns beside each other, as a table of one row that shows no lines; its reader takes them for text, not for data. */
export function columns(all: readonly Column[]): string {
  const grid = all.map(({ width }) => `<w:gridCol w:w="${width}"/>`).join('')
  const cells = all.map(
    ({ width, content }) =>
      `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content || '<w:p/>'}</w:tc>`,
  )
  return `<w:tbl><w:tblPr><w:tblW w:w="${TEXT_WIDTH}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="60" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>${grid}</w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join('')}</w:tr></w:tbl>`
}

/** A thin rule of this length in the middle of a column, as a paragraph without text; with the room below it. */
export const rule = (length: number, { width, below }: { width: number; below: number }): string => {
  const side = Math.max(0, Math.round((width - length) / 2))
  return `<w:p><w:pPr><w:pBdr><w:top w:val="single" w:sz="4" w:space="1" w:color="auto"/></w:pBdr><w:spacing w:before="40" w:after="${below}" w:line="100" w:lineRule="exact"/><w:ind w:left="${side}" w:right="${side}"/></w:pPr></w:p>`
}
