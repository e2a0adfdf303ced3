import type { Emit } from '../../format.ts'

/** `annotations.jsonld` under way. */
export interface AnnotationFile {
  /** Adds annotations, as the text of a JSON list. */
  readonly add: (annotations: string) => void
  readonly end: () => void
}

const FILE = 'archive/annotations.jsonld'

/** A W3C AnnotationCollection of one page, annotation by annotation; what it counts is said at its end. */
export function annotationFile(emit: Emit): AnnotationFile {
  let total = 0
  const head = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'annotations.jsonld',
    type: 'AnnotationCollection',
    label: 'Figures of the reports',
  }
  const page = { id: 'annotations.jsonld#page1', type: 'AnnotationPage', startIndex: 0 }
  emit(FILE, `${JSON.stringify(head).slice(0, -1)},"first":${JSON.stringify(page).slice(0, -1)},"items":[`)
  return {
    add(annotations) {
      for (const annotation of JSON.parse(annotations) as object[])
        emit(FILE, `${total++ > 0 ? ',' : ''}\n${JSON.stringify(annotation)}`)
    },
    end: () => emit(FILE, `\n]},"total":${total}}\n`),
  }
}
