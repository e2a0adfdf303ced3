import type { Artifact, ReportingDescriptor } from 'sarif'
import { checks } from '../../checks/index.ts'
import type { Format, Language } from '../../format.ts'
import { generator } from '../../version.ts'
import { resultsOf, uriOf } from './result.ts'

const schema =
  'https://raw.githubusercontent.com/oasis-tcs/sarif-spec/main/sarif-2.1/schema/sarif-schema-2.1.0.json'

/** `audit.sarif`: the findings as SARIF 2.1.0, one run for all reports. Fingerprints are the ids of findings. */
export const sarif: Format = {
  open(emit, language) {
    const file = 'audit.sarif'
    const artifacts: Artifact[] = []
    let results = 0
    const tool = { driver: { ...generator, rules: checks.map((check) => ruleOf(check, language)) } }
    emit(
      file,
      `{"$schema":"${schema}","version":"2.1.0","runs":[{"tool":${JSON.stringify(tool)},"language":"${language}","columnKind":"utf16CodeUnits","results":[`,
    )
    return {
      add(audit) {
        const hashes = { 'sha-256': audit.sha256 }
        for (const result of resultsOf(audit, artifacts.length, language)) {
          emit(file, `${results++ > 0 ? ',' : ''}\n${JSON.stringify(result)}`)
        }
        artifacts.push({ location: { uri: uriOf(audit.path) }, mimeType: audit.mediaType, hashes })
      },
      end: () => emit(file, `\n],"artifacts":${JSON.stringify(artifacts)}}]}\n`),
    }
  },
}

const ruleOf = (check: (typeof checks)[number], language: Language): ReportingDescriptor => ({
  id: check.code,
  name: check.id,
  shortDescription: { text: check.title[language] },
  fullDescription: { text: check.what[language] },
  help: { text: check.advice[language] },
})
