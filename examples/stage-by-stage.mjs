// Shows what flows between the stages: node examples/stage-by-stage.mjs [FILE]
import { readFileSync } from 'node:fs'
import { check, extract, read, relate, structure } from 'doisoat'

const path = process.argv[2] ?? 'examples/xa-nam-son.md'
const document = await read({ path, bytes: readFileSync(path) })
const report = structure(document)
const claims = extract(report)
const weighed = relate(report, claims)
const { relations, findings } = check(report, claims, weighed)

console.log(`${report.header.type} ${report.header.number}/${report.header.symbol}`)
console.log(`${claims.length} figures, ${relations.length} relations, ${findings.length} findings`)
for (const { kind, verdict, explanation } of relations) console.log(`${verdict} ${kind}: ${explanation.en}`)
