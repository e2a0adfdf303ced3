import { TELLING_RESTS } from '../../lexicon/account-cues.ts'

const REST = new RegExp(`(?<!\\p{L})còn lại(?: (?:${TELLING_RESTS.join('|')}))?$`, 'u')

/** Whether the words right before a figure call it the rest: "số vụ còn lại là 07 vụ". */
export const isCalledRest = (lead: string): boolean => REST.test(lead)
