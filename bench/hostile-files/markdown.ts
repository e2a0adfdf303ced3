const many = (count: number, make: (at: number) => string, between = ''): string =>
  Array.from({ length: count }, (_, at) => make(at)).join(between)

/** Markdown that overdoes one thing. */
export const MARKDOWN: Readonly<Record<string, () => string>> = {
  '100,000 notes': () =>
    `${many(100_000, (at) => `Đã xong việc[^${at}].`, '\n\n')}\n\n${many(100_000, (at) => `[^${at}]: Theo báo cáo của thôn.`, '\n\n')}\n`,
  '100,000 notes at page feet': () =>
    many(100_000, (at) => `Đã xong việc[^${at}].\n\n[^${at}]: Theo báo cáo của thôn.\n\n`),
  '100,000 notes as printed': () =>
    many(100_000, (at) => `Đã xong việc<sup>${at}</sup>.\n\n<sup>${at}</sup> Theo báo cáo của thôn.\n\n`),
  '100,000 paragraphs': () => many(100_000, () => 'Đã làm xong việc được giao trong kỳ.\n\n'),
  '100,000 paragraphs with emphasis and escapes': () =>
    many(100_000, () => '**Kết quả:** đã *làm xong* việc \\*được giao\\* `trong` [kỳ](a).\n\n'),
  '100,000 tables': () => many(100_000, () => '| Xã | Kết quả |\n|---|---|\n| An | xong |\n\n'),
  'a table of 100,000 rows': () => `| Xã | Kết quả |\n|---|---|\n${many(100_000, () => '| An | xong |\n')}`,
  '100,000 HTML tables': () => many(100_000, () => '<table><tr><td>Xã</td><td>xong</td></tr></table>\n\n'),
  '100,000 nested HTML tables': () => `${'<table><tr><td>'.repeat(100_000)}a\n`,
  '100,000 list items': () => many(100_000, () => '- Đã làm xong việc.\n'),
  '100,000 list levels': () => `${'- '.repeat(100_000)}a\n`,
  '1,000 list levels, one a line': () => many(1000, (at) => `${'  '.repeat(at)}- việc\n`),
  '100,000 numbered items': () => many(100_000, (at) => `${at + 1}. Việc đã xong.\n`),
  '100,000 quotes': () => many(100_000, () => '> Đã làm xong việc.\n\n'),
  '100,000 headings': () => many(100_000, () => '## Việc đã làm\n\nĐã xong.\n\n'),
  'a line of 10 MB': () => 'Ủy ban nhân dân '.repeat(500_000),
  'a paragraph of 200,000 lines': () => many(200_000, () => 'Ủy ban nhân dân xã đã làm xong việc.\n'),
  'cells that span 1,000 rows and columns': () =>
    `<table>${many(700, () => `<tr>${'<td rowspan="1000" colspan="1000">1</td>'.repeat(3)}</tr>`)}</table>\n`,
  '2,000,000 cells in a row': () =>
    `${'|'.repeat(2_000_000)}\n${'|-'.repeat(1_000_000)}\n${'|'.repeat(2_000_000)}\n`,
  'a grid of 1,600 columns': () => `${`${'+--'.repeat(1600)}+\n${'|1 '.repeat(1600)}|\n`.repeat(200)}\n`,
  '200,000 words struck out': () => '~~a~~ '.repeat(200_000),
  '200,000 formulas': () => '$\\frac{1}{2}$ '.repeat(200_000),
  '100,000 headings underlined': () => 'Kết quả\n-------\n'.repeat(100_000),
  'unclosed comments': () => '<!-- a\n'.repeat(200_000),
  'a letter with 3,000,000 accents': () => `e${'\u{301}'.repeat(3_000_000)}`,
  'unclosed brackets': () => '['.repeat(1_000_000),
  'unclosed emphasis': () => '*a _b '.repeat(200_000),
  'unclosed code': () => many(3000, (at) => `${'`'.repeat(at % 1000)} a `),
  'stars and blanks': () => '* '.repeat(100_000),
  'unclosed HTML': () => '<div><b>'.repeat(200_000),
  '100,000 images': () => many(100_000, () => '![dấu](a.png)\n\n'),
  '100,000 page marks': () => many(100_000, (at) => `Đã làm xong.\n\n{${at}}----------------\n\n`),
  'bytes of zero': () => '\0'.repeat(1_000_000),
}
