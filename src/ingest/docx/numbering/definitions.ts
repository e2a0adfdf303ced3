import type { FontReader } from '../look.ts'
import type { Styles } from '../styles.ts'
import { child, childrenOf, toggle, value, type XmlElement } from '../xml/element.ts'

/** One level of a list. */
export interface Level {
  /** "decimal", "upperRoman", "bullet", "none", … */
  readonly format: string
  /** Text with the counters of the levels in it: "%1.%2." */
  readonly text: string
  readonly start: number
  /** Level (from 1) whose paragraphs make this one begin again; 0 never; undefined any level above. */
  readonly restart: number | undefined
  /** True when counters of other levels are printed as Arabic digits. */
  readonly legal: boolean
  /** True when nothing stands between number and text. */
  readonly tight: boolean
  readonly font: string | undefined
  /** Of numbers in words: "vi", "en". */
  readonly language: string
}

/** A list that paragraphs belong to by its number. */
export interface List {
  /** Lists made of one abstract list share its counters. */
  readonly abstractId: string
  readonly levels: ReadonlyMap<number, Level>
  /** Levels that begin anew, at this number, where the list is first used. */
  readonly starts: ReadonlyMap<number, number>
  /** Levels by the paragraph style that has them as its own. */
  readonly styles: ReadonlyMap<string, number>
}

/** The lists of a document. */
export interface Numbering {
  list(numId: string): List | undefined
}

/** The deepest level that Word knows, from 0. */
const DEEPEST = 8

/** Word takes no longer text of a number; it is printed at every paragraph. */
const LONGEST_TEXT = 255

/** The lists that the part declares. */
export function readNumbering(root: XmlElement | undefined, styles: Styles, font: FontReader): Numbering {
  const byId = (name: string, id: string) =>
    new Map(childrenOf(root, name).map((each) => [each.attributes[id] ?? '', each]))
  const abstracts = byId('w:abstractNum', 'w:abstractNumId')
  const nums = byId('w:num', 'w:numId')
  const lists = new Map<string, List | undefined>()
  const read = (numId: string): List | undefined => {
    const num = nums.get(numId)
    const found = num && resolve(num, { abstracts, nums, styles })
    return num && found ? readList(num, found, { font, language: styles.language }) : undefined
  }
  const list = (numId: string) => {
    if (!lists.has(numId)) lists.set(numId, read(numId))
    return lists.get(numId)
  }
  return { list }
}

interface Declared {
  readonly abstracts: ReadonlyMap<string, XmlElement>
  readonly nums: ReadonlyMap<string, XmlElement>
  readonly styles: Styles
}

/** The abstract list of a list, through at most a few links by numbering styles: they may lead in a circle. */
function resolve(num: XmlElement, { abstracts, nums, styles }: Declared): XmlElement | undefined {
  let abstract = abstracts.get(value(num, 'w:abstractNumId') ?? '')
  for (let step = 0; step < DEEPEST && abstract; step++) {
    const link = value(abstract, 'w:numStyleLink')
    if (link === undefined) return abstract
    const target = nums.get(styles.numbering(link) ?? '')
    abstract = target && abstracts.get(value(target, 'w:abstractNumId') ?? '')
  }
  return undefined
}

/** What levels take from the document where they do not say it. */
interface Setting {
  readonly font: FontReader
  readonly language: string | undefined
}

function readList(num: XmlElement, abstract: XmlElement, setting: Setting): List {
  const levels = new Map<number, Level>()
  const starts = new Map<number, number>()
  const styles = new Map<string, number>()
  for (const level of childrenOf(abstract, 'w:lvl')) {
    const style = value(level, 'w:pStyle')
    const index = addLevel(levels, level, setting)
    if (style !== undefined && index !== undefined && !styles.has(style)) styles.set(style, index)
  }
  for (const override of childrenOf(num, 'w:lvlOverride')) {
    const own = child(override, 'w:lvl')
    if (own) addLevel(levels, own, setting)
    const start = value(override, 'w:startOverride')
    if (start !== undefined) starts.set(Number(override.attributes['w:ilvl'] ?? 0), count(start))
  }
  return { abstractId: abstract.attributes['w:abstractNumId'] ?? '', levels, starts, styles }
}

/** Adds a level, and returns its index; undefined when Word has no such level. */
function addLevel(levels: Map<number, Level>, level: XmlElement, setting: Setting): number | undefined {
  const index = Number(level.attributes['w:ilvl'] ?? 0)
  if (!Number.isInteger(index) || index < 0 || index > DEEPEST) return undefined
  const restart = value(level, 'w:lvlRestart')
  const look = child(level, 'w:rPr')
  levels.set(index, {
    format: formatOf(level).slice(0, LONGEST_TEXT),
    text: (value(level, 'w:lvlText') ?? '').slice(0, LONGEST_TEXT),
    // A missing start means 0 (ECMA-376, 17.9.25), but Word itself counts from 1 unless told otherwise.
    start: count(value(level, 'w:start')),
    restart: restart === undefined ? undefined : Number(restart),
    legal: toggle(level, 'w:isLgl') ?? false,
    tight: value(level, 'w:suff') === 'nothing',
    font: setting.font(child(look, 'w:rFonts')),
    language: (value(look, 'w:lang') ?? setting.language ?? 'vi').slice(0, 2).toLowerCase(),
  })
  return index
}

/** The format of a level; newer ones stand where an older program passes over them. */
function formatOf(level: XmlElement): string {
  const choice = child(child(level, 'mc:AlternateContent'), 'mc:Choice')
  const { 'w:val': name, 'w:format': custom } =
    (child(level, 'w:numFmt') ?? child(choice, 'w:numFmt'))?.attributes ?? {}
  return (name === 'custom' ? custom : name) ?? 'decimal'
}

/** A number to count from; 1 for what is none. */
function count(text: string | undefined): number {
  const number = Number(text ?? 1)
  return Number.isInteger(number) && Math.abs(number) <= 1_000_000 ? number : 1
}
