import { expect, test } from 'vitest'
import { audit } from '../../src/pipeline.ts'

const source = (text: string) => ({ path: 'a.md', bytes: new TextEncoder().encode(`# BÁO CÁO\n\n${text}\n`) })

test('a report of more figures than the limit is refused, and says so', async () => {
  const report = source('Có 12 hộ, 13 hộ, 14 hộ theo Quyết định số 77/QĐ-UBND ngày 03/02/2023.')
  await expect(audit(report, { figures: 2 })).rejects.toThrow(
    'a.md: it has at least 3 figures and 1 dates, citations and ranks, more than 2 figures may cost (--max-figures)',
  )
  expect((await audit(report, { figures: 4 })).claims).toHaveLength(4)
})

test('dates and citations count for less: they are laid beside nothing', async () => {
  const report = source('Các ngày 01/02/2023, 02/02/2023, 03/02/2023, 04/02/2023, có 12 hộ.')
  expect((await audit(report, { figures: 2 })).claims).toHaveLength(5)
  await expect(audit(report, { figures: 1 })).rejects.toThrow('1 figures and 4 dates')
})
