import { type Labels, labelling } from './labels.ts'
import { callsIn } from './note-mark.ts'
import { type RawBlock, readableEnd, readableStart, sourceOf } from './raw-block.ts'

/** The body of a note, as blocks; the first is of kind "note". */
export interface RawNote {
  readonly identifier: string
  readonly blocks: readonly RawBlock[]
}

/** A text parted into its body and its notes. Where notes stood in the body, a "note" block without lines is left. */
export interface Parted {
  readonly body: readonly RawBlock[]
  readonly notes: readonly RawNote[]
  readonly labels: Labels
}

/** Blocks parted into the body and its notes, each in order. */
export function partNotes(blocks: readonly RawBlock[]): Parted {
  const owners = ownersOf(blocks)
  const body: RawBlock[] = []
  const notes: RawBlock[][] = []
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'note') notes.push([block])
    else if (owners[index]) notes.at(-1)!.push(block)
    else body.push(block)
    if (block.kind === 'note') body.push({ ...block, lines: [] })
  }
  const openings = notes.map(([first]) => ({ label: first!.label, line: first!.lines[0]?.line ?? 0 }))
  const { identifiers, labels } = labelling(openings)
  return {
    body,
    labels,
    notes: notes.map((own, index) => ({ identifier: identifiers[index]!, blocks: own })),
  }
}

/** For each block, whether it is a further paragraph of the note before it. */
function ownersOf(blocks: readonly RawBlock[]): boolean[] {
  const calledAt = callPlaces(blocks)
  const owned = blocks.map(() => false)
  let note = -1
  let open: RawBlock | undefined
  let free: number[] = []
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'note') {
      // A note called before the one above it stands at the foot of the same page: all between them is that note's.
      if (note >= 0 && (calledAt.get(index) ?? index) < note) for (const own of free) owned[own] = true
      note = index
      free = []
    } else if (note >= 0 && canBelong(block)) {
      if (isIndented(block) || continuesNote(blocks[index - 1]!, block, open)) owned[index] = true
      else free.push(index)
    } else if (block.kind !== 'page-mark') note = -1
    if (note < 0 && block.kind !== 'page-mark') open = block
    if (free.length > 3) note = -1
  }
  return owned
}

/** For each note, by its index, the block that calls it first since the last note of its label. */
function callPlaces(blocks: readonly RawBlock[]): Map<number, number> {
  const pending = new Map<string, number>()
  const places = new Map<number, number>()
  for (const [index, block] of blocks.entries()) {
    const called = block.kind === 'note' ? pending.get(block.label) : undefined
    if (called !== undefined) places.set(index, called)
    if (block.kind === 'note') pending.delete(block.label)
    for (const label of callsIn(sourceOf(block))) if (!pending.has(label)) pending.set(label, index)
  }
  return places
}

const canBelong = (block: RawBlock): boolean =>
  (block.kind === 'paragraph' || block.kind === 'item') && !/^\*\*/.test(block.lines[0]!.text)

const isIndented = (block: RawBlock): boolean => block.kind === 'paragraph' && block.depth >= 2

/** A small letter goes on with the note above when that is open at its end and the body is not. */
function continuesNote(before: RawBlock, block: RawBlock, body: RawBlock | undefined): boolean {
  const isOpen = (end: string): boolean => /[\p{L}\p{N},]$/u.test(end)
  if (before.kind !== 'note' || block.kind !== 'paragraph' || !/^\p{Ll}/u.test(readableStart(block)))
    return false
  return isOpen(readableEnd(before)) && !(body && isOpen(readableEnd(body)))
}
