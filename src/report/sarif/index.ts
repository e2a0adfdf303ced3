import type { Artifact, ReportingDescriptor, Result } from 'sarif'
import { checks } from '../../checks/index.ts'
import { defineFormat, type Language, textOf } from '../../format.ts'
import { generator } from '../../version.ts'
import { numbered, resultsOf, uriOf } from './result.ts'

const schema =
  'https://raw.githubusercontent.com/oasis-tcs/sarif-spec/main/sarif-2.1/schema/sarif-schema-2.1.0.json'

/** `audit.sarif`: the findings as SARIF 2.1.0, one run for all reports. Fingerprints are the ids of findings. */
export const sarif = defineFormat({
  parts: (audit, { language }) => ({
    results: JSON.stringify(resultsOf(audit, language)),
    artifact: JSON.stringify({
      location: { uri: uriOf(audit.path) },
      mimeType: audit.mediaType,
      hashes: { 'sha-256': audit.sha256 },
    } satisfies Artifact),
  }),
  join(emit, language) {
    const file = 'audit.sarif'
    const artifacts: string[] = []
    let written = 0
    const tool = { driver: { ...generator, rules: checks.map((check) => ruleOf(check, language)) } }
    emit(
      file,
      `{"$schema":"${schema}","version":"2.1.0","runs":[{"tool":${JSON.stringify(tool)},"language":"${language}","columnKind":"utf16CodeUnits","results":[`,
    )
    return {
      add({ results, artifact }) {
        for (const result of JSON.parse(textOf(results)) as Result[]) {
          const separator = written++ > 0 ? ',' : ''
          emit(file, `${separator}\n${JSON.stringify(numbered(result, artifacts.length))}`)
        }
        artifacts.push(textOf(artifact))
      },
      end: () => emit(file, `\n],"artifacts":[${artifacts.join(',')}]}]}\n`),
    }
  },
})

const ruleOf = (check: (typeof checks)[number], language: Language): ReportingDescriptor => ({
  id: check.code,
  name: check.id,
  shortDescription: { text: check.title[language] },
  fullDescription: { text: check.what[language] },
  help: { text: check.advice[language] },
})
