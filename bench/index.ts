/**
 * Speed and memory beside the parsers that the program stands on, written to docs/performance.md.
 *
 *     npm run bench                 the bundled reports
 *     npm run bench -- FILE…        further reports too
 *     npm run bench -- --quick      in a few minutes
 */
import { writeFileSync } from 'node:fs'
import { batchTable } from './batch.ts'
import { claimsTables } from './claims.ts'
import { goals } from './goals.ts'
import { growthTable } from './growth.ts'
import { hostileTable } from './hostile-table.ts'
import { inputs } from './inputs.ts'
import { machine } from './machine.ts'
import { memoryTable } from './memory.ts'
import { reportsTable, stagesTable } from './reports.ts'
import { files, quick } from './settings.ts'
import { startTable } from './start-table.ts'

const read = inputs(files)
const reports = await reportsTable(read)
const stages = await stagesTable(read)
const claims = await claimsTables(read)
const growth = growthTable()
const start = startTable(read)
const memory = memoryTable()
const batch = batchTable()
const hostile = hostileTable()
const figures = {
  ...reports.figures,
  ...stages.figures,
  ...claims.figures,
  ...growth.figures,
  ...start.figures,
  ...memory.figures,
  ...batch.figures,
  ...hostile.figures,
}

const page = `# What it costs

Measured by \`npm run bench\` on ${machine()}. Time is time of the processor, all threads, in ms unless said otherwise;
runs that are compared were alternated, and medians are shown. ${quick ? 'It was a quick run (`--quick`): few rounds, and hostile reports of a hundredth of their size. ' : ''}Trust the ratios: R is remark-parse alone, M is
\`mammoth.convertToHtml\`, N is \`node -e 0\`.

## Goals

${goals(figures)}

## From bytes to the dataset

${reports.text}

## By stage

${stages.text}

## Figures of a text

MB of text a second, on one core. A figure costs far more than the words around it.

${claims.text}

## Growth

One report so many times over, in a process of its own.

${growth.text}

## Memory of Word reports

The built program, on one report with its text so many times over.

${memory.text}

## Many reports

The built program, from a folder into a folder, with a worker for each core unless it says otherwise.

${batch.text}

## Start

From the start of the process to its end, in ms of time that passed.

${start.text}

## Hostile reports

Reports that overdo one thing, each in a process of its own, start included.

${hostile.text}
`

writeFileSync(new URL('../docs/performance.md', import.meta.url), page)
console.log(page)
