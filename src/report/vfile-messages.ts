import { VFileMessage } from 'vfile-message'
import type { Language } from '../format.ts'
import { type Block, blocksOf, type Finding } from '../model/index.ts'
import type { Audit } from '../pipeline.ts'
import { regionOf } from './source-region.ts'

/** Levels as unified has them: an error fails a run, a warning does not, information is neither. */
const fatal = { error: true, warning: false, info: undefined } as const

/** The findings of a report as messages of unified, in the order of the report. */
export function toVFileMessages(audit: Audit, language: Language = 'vi'): VFileMessage[] {
  const blocks = new Map(blocksOf(audit.report).map((block) => [block.id, block]))
  return audit.findings.map((finding) => {
    const message = new VFileMessage(finding.message[language], {
      source: 'doisoat',
      ruleId: finding.code,
      ...positionOf(finding, blocks),
    })
    message.fatal = fatal[finding.level]
    message.file = audit.path
    message.actual = finding.quote
    message.expected = finding.repairs.map((repair) => repair.to)
    message.note = [finding.advice, ...finding.repairs.map((repair) => repair.message)]
      .map((words) => words[language])
      .join('\n')
    return message
  })
}

function positionOf({ place }: Finding, blocks: ReadonlyMap<string, Block>) {
  const region = place && regionOf(place, blocks.get(place.block))
  if (!region) return {}
  const { startLine, startColumn, endLine, endColumn, offset, length } = region
  return {
    place: {
      start: { line: startLine, column: startColumn, offset },
      end: { line: endLine, column: endColumn, offset: offset + length },
    },
  }
}
