import type { Figure } from '../context/figures.ts'

/** "- Đủ điều kiện 412 việc; …" right above "- Đã xong 230 việc, đạt 55,8% số đủ điều kiện": figures of two items of one list. */
export const areNextItems = ({ passage: { block, index } }: Figure, { passage }: Figure): boolean =>
  block.kind === 'item' &&
  passage.block.kind === 'item' &&
  block.section === passage.block.section &&
  block.depth === passage.block.depth &&
  passage.index === index + 1
