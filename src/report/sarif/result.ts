import type { Location, Region, Result } from 'sarif'
import type { Language } from '../../format.ts'
import { type Block, blocksOf, type Claim, type Finding, type Level, type Place } from '../../model/index.ts'
import type { Audit } from '../../pipeline.ts'
import { regionOf } from '../source-region.ts'
import { whereWords } from '../words.ts'

const levels: Readonly<Record<Level, Result.level>> = { error: 'error', warning: 'warning', info: 'note' }

/** What the results of one report look up. */
interface Context {
  readonly uri: string
  readonly language: Language
  readonly claims: ReadonlyMap<string, Claim>
  readonly blocks: ReadonlyMap<string, Block>
}

/** The findings of a report as SARIF results. */
export function resultsOf(audit: Audit, language: Language): Result[] {
  const context: Context = {
    uri: uriOf(audit.path),
    language,
    claims: new Map(audit.claims.map((claim) => [claim.id, claim])),
    blocks: new Map(blocksOf(audit.report).map((block) => [block.id, block])),
  }
  return audit.findings.map((finding) => resultOf(finding, context))
}

/** The result of a report that has this index among the artifacts. */
export function numbered(result: Result, index: number): Result {
  const at = (location: Location): Location => {
    const { physicalLocation } = location
    if (physicalLocation?.artifactLocation === undefined) return location
    const artifactLocation = { ...physicalLocation.artifactLocation, index }
    return { ...location, physicalLocation: { ...physicalLocation, artifactLocation } }
  }
  return {
    ...result,
    ...(result.locations && { locations: result.locations.map(at) }),
    ...(result.relatedLocations && { relatedLocations: result.relatedLocations.map(at) }),
  }
}

function resultOf(finding: Finding, context: Context): Result {
  const { language, claims } = context
  const others = finding.claims.slice(1).flatMap((id) => claims.get(id) ?? [])
  return {
    ruleId: finding.code,
    level: levels[finding.level],
    message: { text: finding.message[language] },
    locations: [locationOf(finding, finding.place, context)],
    ...(others.length > 0 && {
      relatedLocations: others.map((claim, index) => ({
        id: index + 1,
        ...locationOf(claim, claim.place, context),
        message: { text: claim.text },
      })),
    }),
    ...(finding.decision && {
      suppressions: [{ kind: 'external', status: 'accepted', justification: finding.decision.reason }],
    }),
    partialFingerprints: { 'doisoat/v1': finding.id },
    properties: {
      quote: finding.quote,
      advice: finding.advice[language],
      repairs: finding.repairs.map((repair) => repair.message[language]),
    },
  }
}

/** Where to look: file and, where the source is text, lines; section and note always. */
function locationOf(
  at: { section: string; footnote: number | null },
  place: Place | null,
  context: Context,
): Location {
  const { uri, language, blocks } = context
  const region = place && regionOf(place, blocks.get(place.block))
  const block = place?.block ?? ''
  return {
    physicalLocation: { artifactLocation: { uri }, ...(region && { region: sarifRegion(region) }) },
    logicalLocations: [
      { name: whereWords(at)[language], fullyQualifiedName: `${at.section}#${block}`, kind: 'element' },
    ],
  }
}

const sarifRegion = ({ offset, length, ...lines }: NonNullable<ReturnType<typeof regionOf>>): Region => ({
  ...lines,
  charOffset: offset,
  charLength: length,
})

/** A path as a URI reference: relative as it is, absolute as a file URI. */
export function uriOf(path: string): string {
  const parts = path.replaceAll('\\', '/').split('/')
  const encoded = parts.map((part) => encodeURIComponent(part)).join('/')
  if (/^[A-Za-z]:$/.test(parts[0] ?? ''))
    return `file:///${parts[0]}${encoded.slice((parts[0] ?? '').length + 2)}`
  return path.startsWith('/') ? `file://${encoded}` : encoded
}
