// Reads the figures of a sentence: node examples/figures-of-a-sentence.mjs [SENTENCE]
import { claimsIn } from 'doisoat'

const sentence = process.argv[2] ?? 'Kinh phí 1.201,5 triệu đồng, đạt 96,3% dự toán.'
for (const claim of claimsIn(sentence)) {
  console.log(claim.kind, JSON.stringify(claim.text), 'value' in claim ? `${claim.value} ${claim.unit}` : '')
}
