import { PARTS_CUES } from '../../lexicon/relation-cues.ts'
import { cueFinder, cueIndex } from '../cue.ts'

/** The words between a total and its parts that stand in a text. */
export const partsCues = cueFinder(PARTS_CUES)

/** Those of a stretch of a text, which many totals ask for. */
export const partsCuesIn = cueIndex(partsCues)

/** Beyond this many figures no reader still relates one to a total in the same sentence. */
export const REACH = 80

/** Units of text within which a cue is looked for. */
export const CUE_REACH = 1200
