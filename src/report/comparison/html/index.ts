import type { ComparisonFormat } from '../../../compare/comparison-format.ts'

export const html: ComparisonFormat = (_comparison, emit) => emit('comparison.html', '')
