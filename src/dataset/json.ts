import { defineFormat } from '../format.ts'
import { generator } from '../version.ts'
import { toEntry } from './entry.ts'

/** `audit.json`: the dataset as one object. */
export const json = defineFormat({
  parts: (audit) => ({ report: JSON.stringify(toEntry(audit), null, 1) }),
  join(emit) {
    const file = 'audit.json'
    let first = true
    emit(file, `{"schemaVersion":"1.0","generator":${JSON.stringify(generator)},"reports":[`)
    return {
      add({ report = '' }) {
        emit(file, first ? '\n' : ',\n')
        emit(file, report)
        first = false
      },
      end: () => emit(file, '\n]}\n'),
    }
  },
})
