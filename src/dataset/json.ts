import type { Format } from '../format.ts'
import { generator } from '../version.ts'
import { toEntry } from './entry.ts'

/** `audit.json`: the dataset as one object. */
export const json: Format = {
  open(emit) {
    const file = 'audit.json'
    let first = true
    emit(file, `{"schemaVersion":"1.0","generator":${JSON.stringify(generator)},"reports":[`)
    return {
      add(audit) {
        emit(file, `${first ? '\n' : ',\n'}${JSON.stringify(toEntry(audit), null, 1)}`)
        first = false
      },
      end: () => emit(file, '\n]}\n'),
    }
  },
}
