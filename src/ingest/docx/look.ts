import { child, toggle, value, type XmlElement } from './xml/element.ts'

/** What a run looks like, as far as it bears on its text. Undefined: not said here. */
export interface RunLook {
  readonly bold?: boolean | undefined
  readonly caps?: boolean | undefined
  readonly hidden?: boolean | undefined
  readonly struck?: boolean | undefined
  readonly raised?: 'superscript' | 'subscript' | 'baseline' | undefined
  /** How far the letters stand above the line, in half points; below it where negative. */
  readonly lifted?: number | undefined
  /** Font of letters beyond ASCII. */
  readonly font?: string | undefined
}

/** Turns `w:rFonts` into the name of the font; themes are resolved by it. */
export type FontReader = (rFonts: XmlElement | undefined) => string | undefined

/** What run properties say by themselves. */
export function readLook(properties: XmlElement | undefined, font: FontReader): RunLook {
  if (!properties) return {}
  const struck = toggle(properties, 'w:strike')
  return {
    bold: toggle(properties, 'w:b'),
    caps: toggle(properties, 'w:caps'),
    hidden: toggle(properties, 'w:vanish'),
    struck: struck || (toggle(properties, 'w:dstrike') ?? struck),
    raised: value(properties, 'w:vertAlign') as RunLook['raised'],
    lifted: liftOf(properties),
    font: font(child(properties, 'w:rFonts')),
  }
}

/** Word writes half points, LibreOffice the same with their name. */
function liftOf(properties: XmlElement): number | undefined {
  const said = value(properties, 'w:position')
  return said === undefined ? undefined : Number.parseInt(said, 10) || 0
}

/** What later looks say wins over earlier ones. */
export function mergeLooks(looks: readonly RunLook[]): RunLook {
  return looks.reduce(
    (above, look) => ({
      bold: look.bold ?? above.bold,
      caps: look.caps ?? above.caps,
      hidden: look.hidden ?? above.hidden,
      struck: look.struck ?? above.struck,
      raised: look.raised ?? above.raised,
      lifted: look.lifted ?? above.lifted,
      font: look.font ?? above.font,
    }),
    {},
  )
}
