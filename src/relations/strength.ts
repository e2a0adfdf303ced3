/**
 * How surely a text announces that figures ought to agree: the one scale of `Proposal.strength`, of series of parts and of the
 * cues in the lexicon. A proposal that holds needs none of it; one that fails is told by it, and gives way to stronger ones.
 */
export const STRENGTH = {
  /** The text itself leaves some out, or what stands between leads elsewhere. */
  faint: 0.2,
  /** The figures merely stand side by side: only the arithmetic could say that they belong together. */
  weak: 0.3,
  /** A name, or words that often mean less, point at them: they agree or say nothing, but for a slip that is no coincidence. */
  fitting: 0.4,
  /** Names go together, or the place is the usual one; any other telling that holds refutes it. */
  hinted: 0.45,
  /** From here on a failure by little, or by a single slip, may be told: a heading of its own, a list of more than two. */
  possible: 0.5,
  /** Words announce it and leave another reading open: a failure is a warning. */
  doubtful: 0.55,
  /** Words announce it: a failure is an error. */
  told: 0.6,
  /** Words announce it and leave one figure that may be meant. */
  clear: 0.7,
  /** Words leave no doubt: from here on a failure is told whatever its size. */
  sure: 0.8,
  /** The notation itself says it: a ratio in brackets, a printed formula, a lane of a table that holds everywhere else. */
  certain: 0.9,
}
