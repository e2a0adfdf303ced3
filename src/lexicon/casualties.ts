/** What became of the people that a report of accidents counts: the dead are not the hurt. Lower case, NFC; each word ends where a word ends. */
export const CASUALTIES: readonly { readonly sort: 'dead' | 'hurt'; readonly surfaces: readonly string[] }[] =
  [
    { sort: 'dead', surfaces: ['chết', 'tử vong', 'thiệt mạng'] },
    { sort: 'hurt', surfaces: ['bị thương', 'thương nặng', 'thương nhẹ', 'thương tích'] },
  ]
