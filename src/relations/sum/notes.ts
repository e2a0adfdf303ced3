import type { Block } from '../../model/index.ts'
import { type Discourse, firstAt, type Mention, noteKey } from '../discourse/index.ts'
import { partsCues, REACH } from './parts-cues.ts'
import { sameUnit } from './same-unit.ts'
import { HEADED, type Series } from './series.ts'

/** Notes behind one figure that are looked into. */
const NOTES = 3

/** Parts that only a note gives: the note marked behind the figure in its sentence. */
export function notesAfter(discourse: Discourse, total: Mention): Series[] {
  const passage = discourse.passageOf(total.block.id)!
  const behind = firstAt(passage.mentions, total.end, (m) => m.start)
  const next = passage.mentions.slice(behind, behind + REACH).find((m) => sameUnit(m, total))
  const [, sentenceEnd = total.block.value.length] = total.block.sentences[total.sentence] ?? []
  const own = next?.start ?? Number.POSITIVE_INFINITY
  const marks = total.block.marks
  const first = firstAt(marks, total.end, (mark) => mark.at)
  return marks
    .slice(first, first + NOTES)
    .filter((mark) => mark.at <= sentenceEnd)
    .flatMap((mark) => {
      const note = discourse.notes.get(noteKey(mark))
      if (!note) return []
      const blocks = note.children.filter((child) => child.type === 'block')
      const mentions = blocks.flatMap((b) => discourse.passageOf(b.id)?.mentions ?? []).slice(0, REACH)
      const level = mentions.filter((m) => m.bracket === null)
      const cue = partsCues(openingOf(blocks[0], level[0])).at(0)?.cue
      return [
        {
          mentions: level,
          evidence: `note ${mark.number}`,
          strength: mark.at > own ? FARTHER : cue ? cue.strength : listStrength(level, blocks[0]),
        },
      ]
    })
}

/** The words of a note before its first figure: what stands behind it announces parts of that figure. */
const openingOf = (block: Block | undefined, first: Mention | undefined): string =>
  block?.value.slice(0, first?.block === block ? Math.min(first.start, 60) : 60).toLowerCase() ?? ''

/** Another figure of the unit stands nearer to the mark: only a list that adds up to this one is of it. */
const FARTHER = 0.25

/** A note that opens with its first part and has two is the breakdown itself; one that tells a story may be. */
function listStrength(level: readonly Mention[], first: Block | undefined): number {
  const opens = level[0] !== undefined && level[0].block === first && level[0].start < OPENING
  return opens && level.length > 1 ? 0.6 : HEADED
}

/** Units of text before the first part of a note that is nothing but a list. */
const OPENING = 40
