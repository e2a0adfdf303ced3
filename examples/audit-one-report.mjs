// Audits one report and prints its errors: node examples/audit-one-report.mjs [FILE]
import { readFileSync } from 'node:fs'
import { audit, coverageOf } from 'doisoat'

const path = process.argv[2] ?? 'examples/xa-nam-son.md'
const result = await audit({ path, bytes: readFileSync(path) })
const { figures, related } = coverageOf(result)

console.log(`${figures} figures, ${related} of them checked`)
for (const { level, code, message } of result.findings) {
  if (level === 'error') console.log(`${code}: ${message.en}`)
}
