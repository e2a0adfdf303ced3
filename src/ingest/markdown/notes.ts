import type { RawBlock } from './raw-block.ts'

/** The body of a note, as blocks. */
export interface RawNote {
  readonly identifier: string
  readonly blocks: readonly RawBlock[]
}

/** Blocks parted into the body and its notes, in order. */
export function notesOf(blocks: readonly RawBlock[]): { body: RawBlock[]; notes: RawNote[] } {
  const body: RawBlock[] = []
  const notes: RawNote[] = []
  for (const block of blocks) {
    if (block.kind === 'note') notes.push({ identifier: block.label, blocks: [block] })
    else body.push(block)
  }
  return { body, notes }
}
