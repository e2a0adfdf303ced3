import type { Format } from '../../format.ts'
import { html as markup } from './markup.ts'
import { overview, type Row, rowOf } from './overview.ts'
import { article, closing, opening } from './page.ts'
import { viewOf } from './view.ts'

/** `audit.html`: one page that needs nothing else, with the text of every report, its figures and findings. */
export const html: Format = {
  open(emit, language) {
    const file = 'audit.html'
    const rows: Row[] = []
    emit(file, opening(language).markup)
    return {
      add(audit) {
        const view = viewOf(audit, rows.length)
        rows.push(rowOf(view))
        emit(file, article(view).markup)
      },
      end() {
        const list = rows.length === 1 ? '' : overview(rows)
        emit(file, markup`${list}</main>${closing()}`.markup)
      },
    }
  },
}
