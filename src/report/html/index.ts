import { defineFormat, textOf } from '../../format.ts'
import { html as markup } from './markup.ts'
import { overview, type Row, rowOf } from './overview.ts'
import { article, closing, opening } from './page.ts'
import { viewOf } from './view.ts'

/** Stands for the prefix of a report's ids until its place on the page is known: no character of any text. */
const somePrefix = '\uffff'

/** `audit.html`: one page that needs nothing else, with the text of every report, its figures and findings. */
export const html = defineFormat({
  parts(audit) {
    const view = viewOf(audit, somePrefix)
    return { article: article(view).markup, row: JSON.stringify(rowOf(view)) }
  },
  join(emit, language) {
    const file = 'audit.html'
    const rows: Row[] = []
    emit(file, opening(language).markup)
    return {
      add({ article, row }) {
        const prefix = `r${rows.length + 1}-`
        rows.push({ ...(JSON.parse(textOf(row)) as Row), prefix })
        emit(file, textOf(article).replaceAll(somePrefix, prefix))
      },
      end() {
        const list = rows.length === 1 ? '' : overview(rows)
        emit(file, markup`${list}</main>${closing()}`.markup)
      },
    }
  },
})
