// Audits a Markdown report within unified: node examples/lint-with-remark.mjs [FILE]
import { readFileSync } from 'node:fs'
import { remarkDoisoat } from 'doisoat'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { VFile } from 'vfile'

const path = process.argv[2] ?? 'examples/xa-nam-son.md'
const file = new VFile({ path, value: readFileSync(path) })
await unified().use(remarkParse).use(remarkDoisoat, { language: 'en' }).use(remarkStringify).process(file)
for (const { line, column, ruleId, reason } of file.messages) {
  console.log(`${line}:${column} ${ruleId} ${reason}`)
}
