import type { Language } from '../../format.ts'
import { lossWords } from '../../ingest/reason-words.ts'
import { nameOf } from '../name.ts'
import { coverageWords } from '../words.ts'
import { script, scriptHash, style, styleHash } from './assets.ts'
import { coverage, outline } from './coverage.ts'
import { figureData } from './figure-data.ts'
import { both, data, html, type Markup, say } from './markup.ts'
import { panel } from './panel.ts'
import { paper } from './paper.ts'
import { verdict } from './verdict.ts'
import type { View } from './view.ts'

/** Nothing may be loaded from anywhere: the page's own script and style are allowed by their hashes. */
const POLICY = `default-src 'none'; connect-src 'none'; script-src ${scriptHash}; style-src ${styleHash}; img-src data:; base-uri 'none'; form-action 'none'`

/** All that stands before the first report. */
export const opening = (language: Language): Markup => html`<!doctype html>
<html lang="${language}" data-language="${language}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>Đối soát số liệu</title>
<style>${{ markup: style }}</style></head><body>
<header class="bar-top"><a class="brand" href="#reports">Đối soát</a>
<search><input type="search" id="search" autocomplete="off" data-vi="Tìm trong báo cáo ( / )" data-en="Search the report ( / )" placeholder="Tìm trong báo cáo ( / )" aria-label="Tìm trong báo cáo"><output id="hits"></output></search>
<div class="switches"><button type="button" id="language" data-vi="English" data-en="Tiếng Việt">English</button>
<button type="button" id="theme" aria-label="Sáng hoặc tối" data-vi="Sáng hoặc tối" data-en="Light or dark">◐</button></div></header>
<main id="reports">
`

/** One report: its name and coverage, the outline, the text, the findings. */
export const article = (
  view: View,
): Markup => html`<article class="report" id="${view.prefix}report" data-prefix="${view.prefix}">
<header class="summary"><p class="file">${view.audit.path}</p>
<h1 lang="vi">${nameOf(view.audit.report.header) || view.audit.path}</h1>
<p class="subject" lang="vi">${view.audit.report.header.subject ?? ''}</p>
${verdict(view)}
<p class="looked">${both(coverageWords(view.coverage))}</p>
${coverage(view)}${losses(view)}</header>
<div class="columns">${outline(view)}${paper(view)}${panel(view)}</div>
<script type="application/json" class="figures">${data(figureData(view))}</script>
</article>
`

function losses({ audit, coverage }: View): Markup | false {
  return (
    coverage.losses > 0 &&
    html`<details class="losses"><summary>${say(
      `${coverage.losses} thành phần của tệp không đọc được (${coverage.charactersLost} ký tự)`,
      `${coverage.losses} parts of the file were not carried over (${coverage.charactersLost} characters)`,
    )}</summary><ul>${audit.report.losses.map(
      ({ kind, reason, where, text }) =>
        html`<li>${both(lossWords(where))}: ${both(reason)} <code>${kind}</code> ${text && html`<q>${text}</q>`}</li>`,
    )}</ul></details>`
  )
}

/** All that stands after the last report. */
export const closing = (): Markup => html`<svg id="arcs" aria-hidden="true"></svg>
<div id="card" role="tooltip" hidden></div>
<script>${{ markup: script }}</script></body></html>
`
