const transitional = 'http://schemas.openxmlformats.org/'
const strict = 'http://purl.oclc.org/ooxml/'

/** Namespaces of ECMA-376 and of Word, transitional and strict, with the prefix that our names carry. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  [`${transitional}wordprocessingml/2006/main`, 'w'],
  [`${strict}wordprocessingml/main`, 'w'],
  [`${transitional}officeDocument/2006/relationships`, 'r'],
  [`${strict}officeDocument/relationships`, 'r'],
  [`${transitional}officeDocument/2006/math`, 'm'],
  [`${strict}officeDocument/math`, 'm'],
  [`${transitional}drawingml/2006/main`, 'a'],
  [`${strict}drawingml/main`, 'a'],
  [`${transitional}drawingml/2006/wordprocessingDrawing`, 'wp'],
  [`${strict}drawingml/wordprocessingDrawing`, 'wp'],
  [`${transitional}drawingml/2006/picture`, 'pic'],
  [`${strict}drawingml/picture`, 'pic'],
  [`${transitional}drawingml/2006/chart`, 'c'],
  [`${strict}drawingml/chart`, 'c'],
  [`${transitional}drawingml/2006/diagram`, 'dgm'],
  [`${strict}drawingml/diagram`, 'dgm'],
  [`${transitional}markup-compatibility/2006`, 'mc'],
  [`${transitional}package/2006/relationships`, 'rel'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
  ['http://schemas.microsoft.com/office/drawing/2014/chartex', 'cx'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
])

/** The prefixes in force at some element: its own declarations before those around it. */
export interface Scope {
  readonly outer: Scope | undefined
  readonly declared: ReadonlyMap<string, string>
  /** Names that were resolved here: as written → as we write them. */
  readonly names: Map<string, string>
}

/** Before any declaration: only "xml" is known. */
export const outermost = (): Scope => ({
  outer: undefined,
  declared: new Map([['xml', 'xml']]),
  names: new Map(),
})

/** The scope inside an element that has these attributes; the same one when it declares nothing. */
export function enter(scope: Scope, attributes: Readonly<Record<string, string>>): Scope {
  let declared: Map<string, string> | undefined
  for (const name in attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue
    declared ??= new Map()
    declared.set(name.slice(6), PREFIXES.get(attributes[name]!) ?? '?')
  }
  return declared ? { outer: scope, declared, names: new Map() } : scope
}

/** The name with our prefix: "w:p"; "?:p" when its namespace is none of ours. */
export function elementName(scope: Scope, name: string): string {
  const known = scope.names.get(name)
  if (known !== undefined) return known
  const resolved = resolve(scope, name)
  scope.names.set(name, resolved)
  return resolved
}

/** As `elementName`; an attribute without a prefix is in no namespace. */
export const attributeName = (scope: Scope, name: string): string =>
  name.includes(':') ? elementName(scope, name) : name

function resolve(scope: Scope, name: string): string {
  const colon = name.indexOf(':')
  const prefix = find(scope, name.slice(0, Math.max(colon, 0)))
  if (colon < 0 && prefix === undefined) return name
  return `${prefix ?? '?'}:${name.slice(colon + 1)}`
}

function find(scope: Scope, prefix: string): string | undefined {
  let at: Scope | undefined = scope
  while (at && !at.declared.has(prefix)) at = at.outer
  return at?.declared.get(prefix)
}
