import { describe, expect, it } from 'vitest'
import { checks } from '../../src/checks/index.ts'
import { audit } from '../../src/pipeline.ts'

const findingsIn = async (text: string) => {
  const { findings } = await audit({ path: 'example.md', bytes: new TextEncoder().encode(text) })
  return findings.filter(({ code }) => code !== 'DS604' && code !== 'DS703')
}

/** The examples of a check are its documentation and its test: each bad one yields its finding alone. */
describe.each(checks)('$code $id', ({ code, examples }) => {
  it.each(examples.bad)('finds %j', async (example) => {
    const { findings } = await audit({ path: 'example.md', bytes: new TextEncoder().encode(example) })
    const own = findings.filter((finding) => finding.code === code)
    expect(own.map((finding) => finding.message.vi)).toHaveLength(1)
    expect((await findingsIn(example)).filter((finding) => finding.code !== code)).toEqual([])
  })

  it.each(examples.good)('is silent on %j', async (example) => {
    const { findings } = await audit({ path: 'example.md', bytes: new TextEncoder().encode(example) })
    expect(findings.filter((finding) => finding.code === code || finding.level === 'error')).toEqual([])
  })
})

describe('the registry', () => {
  it('never uses a code or an id twice', () => {
    expect(new Set(checks.map(({ code }) => code)).size).toBe(checks.length)
    expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length)
  })
})
