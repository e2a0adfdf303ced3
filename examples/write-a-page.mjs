// Writes the HTML page of reports: node examples/write-a-page.mjs OUTPUT.html REPORT…
import { readFileSync, writeFileSync } from 'node:fs'
import { audit, formats } from 'doisoat'

const [output = 'audit.html', ...paths] = process.argv.slice(2)
const parts = []
const writer = formats.html.open((_file, part) => parts.push(part), 'en')
for (const path of paths) await writer.add(await audit({ path, bytes: readFileSync(path) }))
writer.end()
writeFileSync(output, parts.join(''))
