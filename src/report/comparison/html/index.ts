import type { ComparisonFormat } from '../../../compare/comparison-format.ts'
import type { Language } from '../../../format.ts'
import type { Comparison } from '../../../model/index.ts'
import { both, type Markup, html as markup, say } from '../../html/markup.ts'
import { verdict } from '../../html/verdict.ts'
import { plural } from '../../plural.ts'
import { byAgency } from '../by-agency.ts'
import { findingWords, matchWords } from '../words.ts'
import { agencySection } from './agency-section.ts'
import { script, scriptHash, style, styleHash } from './assets.ts'

/** `comparison.html`: one page that needs nothing else, with each agency's reports in a row, findings, and series over time. */
export const html: ComparisonFormat = (comparison, emit, language) => {
  emit('comparison.html', opening(comparison, language).markup)
  for (const agency of byAgency(comparison)) emit('comparison.html', agencySection(agency).markup)
  emit('comparison.html', markup`</main><script>${{ markup: script }}</script></body></html>\n`.markup)
}

/** Nothing may be loaded from anywhere: the page's own script and style are allowed by their hashes. */
const POLICY = `default-src 'none'; script-src ${scriptHash}; style-src ${styleHash}; img-src data:; base-uri 'none'; form-action 'none'`

const opening = (comparison: Comparison, language: Language): Markup => markup`<!doctype html>
<html lang="${language}" data-language="${language}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>Đối soát giữa các báo cáo</title>
<style>${{ markup: style }}</style></head><body>
<header class="bar-top"><a class="brand" href="#agencies">Đối soát</a>
<div class="switches"><button type="button" id="language" data-vi="English" data-en="Tiếng Việt">English</button>
<button type="button" id="theme" aria-label="Sáng hoặc tối" data-vi="Sáng hoặc tối" data-en="Light or dark">◐</button></div></header>
<main id="agencies">
<h1>${say(
  `${comparison.reports.length} báo cáo của ${comparison.agencies.length} cơ quan`,
  `${plural(comparison.reports.length, 'report')} of ${plural(comparison.agencies.length, 'agency', 'agencies')}`,
)}</h1>
<p class="totals">${both(matchWords(comparison))}</p>
${comparison.findings.length > 0 ? verdict(comparison) : markup`<p class="verdict"><span class="good">${both(findingWords([]))}</span></p>`}
`
