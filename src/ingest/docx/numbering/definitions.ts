import type { FontReader, Styles } from '../styles.ts'
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
}

/** A list that paragraphs belong to by its number. */
export interface List {
  /** Lists made of one abstract list share its counters. */
  readonly abstractId: string
  readonly levels: ReadonlyMap<number, Level>
  /** Levels that begin anew, at this number, where the list is first used. */
  readonly starts: ReadonlyMap<number, number>
}

/** The lists of a document. */
export interface Numbering {
  list(numId: string): List | undefined
  /** Level of the list that names the paragraph style as its own. */
  levelOfStyle(numId: string, style: string): number | undefined
}

/** The deepest level that Word knows, from 0. */
const DEEPEST = 8

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
    return num && found ? readList(num, found, font) : undefined
  }
  const list = (numId: string) => {
    if (!lists.has(numId)) lists.set(numId, read(numId))
    return lists.get(numId)
  }
  return {
    list,
    levelOfStyle(numId, style) {
      const found = abstracts.get(list(numId)?.abstractId ?? '')
      const level = childrenOf(found, 'w:lvl').find((each) => value(each, 'w:pStyle') === style)
      return level && Number(level.attributes['w:ilvl'] ?? 0)
    },
  }
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

function readList(num: XmlElement, abstract: XmlElement, font: FontReader): List {
  const levels = new Map<number, Level>()
  const starts = new Map<number, number>()
  for (const level of childrenOf(abstract, 'w:lvl')) addLevel(levels, level, font)
  for (const override of childrenOf(num, 'w:lvlOverride')) {
    const own = child(override, 'w:lvl')
    if (own) addLevel(levels, own, font)
    const start = value(override, 'w:startOverride')
    if (start !== undefined) starts.set(Number(override.attributes['w:ilvl'] ?? 0), Number(start))
  }
  return { abstractId: abstract.attributes['w:abstractNumId'] ?? '', levels, starts }
}

function addLevel(levels: Map<number, Level>, level: XmlElement, font: FontReader): void {
  const index = Number(level.attributes['w:ilvl'] ?? 0)
  if (!(index >= 0 && index <= DEEPEST)) return
  const restart = value(level, 'w:lvlRestart')
  levels.set(index, {
    format: value(level, 'w:numFmt') ?? 'decimal',
    text: value(level, 'w:lvlText') ?? '',
    // A missing start means 0 (ECMA-376, 17.9.25), but Word itself counts from 1 unless told otherwise.
    start: Number(value(level, 'w:start') ?? 1),
    restart: restart === undefined ? undefined : Number(restart),
    legal: toggle(level, 'w:isLgl') ?? false,
    tight: value(level, 'w:suff') === 'nothing',
    font: font(child(child(level, 'w:rPr'), 'w:rFonts')),
  })
}
