import { strToU8, zipSync } from 'fflate'
import { escapeXml } from '../../model/escape-xml.ts'
import { type Sheet, type Style, sheetXml, styles } from './sheet.ts'

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** A workbook (.xlsx) of these sheets: the same sheets give the same bytes. */
export function workbook(sheets: readonly Sheet[]): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets),
    '_rels/.rels': rels([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets
      .map(({ name }, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
      .join('')}</sheets><definedNames>${sheets.map(titleRow).join('')}</definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels': rels([
      ...sheets.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': styleSheet,
  }
  for (const [at, sheet] of sheets.entries()) parts[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(sheet)
  const files = Object.entries(parts).map(([path, text]) => [path, strToU8(text)] as const)
  return zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1) })
}

/** The head of a sheet, on every page that it is printed on. */
const titleRow = ({ name }: Sheet, at: number): string =>
  `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">'${escapeXml(name)}'!$1:$1</definedName>`

const rels = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `${head}<Relationships xmlns="${relationships}">${targets
    .map(
      ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${office}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`

const contentTypes = (sheets: readonly Sheet[]): string =>
  `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>${sheets
    .map(
      (_, at) =>
        `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${types}.worksheet+xml"/>`,
    )
    .join('')}<Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/></Types>`

/** Fonts of the styles: marks come before the size, the colour after it. */
const font = (mark = '', colour = '') =>
  `<font>${mark}<sz val="11"/>${colour && `<color rgb="${colour}"/>`}<name val="Calibri"/></font>`
const fonts = [
  font(),
  font(),
  font('<b/>'),
  ...['FFB3231B', 'FF855D00', 'FF2B5D9B'].map((colour) => font('<b/>', colour)),
  font('<u/>', 'FF0D5B4D'),
  font('', 'FF7A857E'),
  font(),
]
const fills = [
  '<patternFill patternType="none"/>',
  '<patternFill patternType="gray125"/>',
  '<patternFill patternType="solid"><fgColor rgb="FFE6EAE7"/></patternFill>',
].map((fill) => `<fill>${fill}</fill>`)
/** A fine line under each row tells rows of many lines apart, on paper too. */
const borders = ['<border/>', '<border><bottom style="hair"><color rgb="FF9AA8A0"/></bottom></border>']

/** The format of a style: wrapped text; numbers keep off the text to their right. */
function formatOf(style: Style, at: number): string {
  const way = style === 'number' ? 'horizontal="right" indent="1"' : 'wrapText="1"'
  const looks = `fontId="${at}" fillId="${style === 'head' ? 2 : 0}" borderId="${style === 'none' ? 0 : 1}" xfId="0"`
  return `<xf ${looks} applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" ${way}/></xf>`
}

const list = (name: string, items: readonly string[]): string =>
  `<${name} count="${items.length}">${items.join('')}</${name}>`

/** One format for each of `styles`, in their order. */
const styleSheet = [
  `${head}<styleSheet xmlns="${main}">`,
  list('fonts', fonts),
  list('fills', fills),
  list('borders', borders),
  list('cellStyleXfs', ['<xf/>']),
  list('cellXfs', styles.map(formatOf)),
  '</styleSheet>',
].join('')
