import { expect, test } from 'vitest'
import { PARTS_CUES, TOTAL_AFTER_CUES } from '../../src/lexicon/relation-cues.ts'
import { STRENGTH } from '../../src/relations/strength.ts'

test('cues are as strong as a level of the one scale, or announce nothing', () => {
  const levels = new Set([0, ...Object.values(STRENGTH)])
  const off = [...PARTS_CUES, ...TOTAL_AFTER_CUES].filter(({ strength }) => !levels.has(strength))
  expect(off).toEqual([])
})
