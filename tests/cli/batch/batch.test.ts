import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { decode, encode } from '../../../src/cli/batch/packet.ts'
import type { Packet } from '../../../src/cli/batch/task.ts'
import { given, report, resultsIn } from '../given.ts'
import { doisoat, main } from '../run.ts'

/** For what runs the program many times: four times what it takes on two busy cores. */
const MANY_RUNS = 180_000

const formats = 'json,ndjson,csv,xlsx,html,sarif,markdown,text,archive'
const many = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`in/${at % 3}/${at}.md`, report(at + 1, at % 4 > 0)]),
  )

const audit = (cwd: string, ...args: string[]) => doisoat(['audit', 'in', '--quiet', ...args], { cwd })
/** The results of a run that nothing disturbed and that found nothing ready. */
function undisturbed(cwd: string, ...args: string[]): Map<string, string> {
  audit(cwd, '--output', 'undisturbed', '--no-cache', ...args)
  return resultsIn(join(cwd, 'undisturbed'))
}

describe('many files', () => {
  test('give the same bytes whatever the number of workers, and one file in this thread or in a worker', {
    timeout: MANY_RUNS,
  }, () => {
    const cwd = given(many(8))
    const run = (output: string, ...more: string[]) => {
      const { code, err } = audit(cwd, '--output', output, '--format', formats, ...more)
      expect([code, err]).toEqual([0, ''])
      return resultsIn(join(cwd, output))
    }
    const one = run('one', '--jobs', '1')
    expect(one.size).toBeGreaterThan(25)
    for (const jobs of ['2', '3']) expect(run(jobs, '--jobs', jobs)).toEqual(one)
    const alone = (...more: string[]) =>
      doisoat(['audit', 'in/0/0.md', '--format', 'json', ...more], { cwd }).out
    // A limit needs a worker.
    expect(alone('--timeout', '120')).toBe(alone())
  })

  test('go to standard output in the order of their names', () => {
    const cwd = given(many(20))
    const { code, out } = doisoat(['audit', 'in', '--format', 'json', '--jobs', '3'], { cwd })
    const paths = JSON.parse(out).reports.map((entry: { path: string }) => entry.path)
    expect(code).toBe(0)
    expect(paths).toEqual([...Object.keys(many(20))].sort())
  })

  test('end with a summary by code and by file', () => {
    const cwd = given({ ...many(9), 'in/empty.md': '' })
    const { code, err } = doisoat(['audit', 'in', '--output', 'out', '--lang', 'en'], { cwd })
    expect(code).toBe(3)
    const lines = err
      .trimEnd()
      .split('\n')
      .filter((line) => !/a second/.test(line))
    expect(lines.slice(0, 2)).toEqual([
      'in/empty.md: is empty',
      expect.stringMatching(/^All 9 reports: 3 errors.*; 1 file could not be read\.$/),
    ])
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}3 errors .*DS101 .*\(in 3 reports\)$/))
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}1 error .*in\/0\/0\.md$/))
    expect(lines.at(-1)).toBe(`Results to open: ${join('out', 'audit.html')}`)
  })
})

describe('the same content under several names', () => {
  test('is found under each of them as if it stood alone', () => {
    const files = { 'in/a.md': report(5, false), 'in/z/b.md': report(5, false), 'in/c.md': report(7) }
    const cwd = given({ ...files, 'in/d.markdown': report(5, false) })
    const { out } = doisoat(['audit', 'in', '--format', 'json'], { cwd })
    const alone = ['a.md', 'c.md', 'd.markdown', 'z/b.md'].map(
      (name) => JSON.parse(doisoat(['audit', `in/${name}`, '--format', 'json'], { cwd }).out).reports[0],
    )
    expect(JSON.parse(out).reports).toEqual(alone)
  })

  test('that cannot be read is said of each', () => {
    const cwd = given({ 'in/a.md': '', 'in/b.md': '' })
    expect(doisoat(['audit', 'in', '--format', 'json', '--lang', 'en'], { cwd }).err).toBe(
      'in/a.md: is empty\nin/b.md: is empty\n',
    )
  })
})

/** Changes every packet that is kept in an output folder. */
function tamper(output: string, change: (packet: Packet) => Packet): number {
  const root = join(output, '.doisoat/cache')
  const entries = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /^..\/./.test(name),
  )
  for (const name of entries) {
    const packet = decode(brotliDecompressSync(readFileSync(join(root, name))))!
    writeFileSync(join(root, name), brotliCompressSync(encode(change(packet))))
  }
  return entries.length
}

describe('the cache', () => {
  const marked = (packet: Packet): Packet => ({ ...packet, parts: [{ 'audit.md': 'from the cache\n' }] })
  const text = (cwd: string) => readFileSync(join(cwd, 'out/audit.md'), 'utf8')
  const run = (cwd: string, ...args: string[]) =>
    audit(cwd, '--output', 'out', '--format', 'markdown', ...args)

  test('serves what is unchanged, and only that', () => {
    const cwd = given({ 'in/a.md': report(1), 'in/b.md': report(2) })
    run(cwd)
    expect(tamper(join(cwd, 'out'), marked)).toBe(2)
    run(cwd)
    expect(text(cwd)).toBe('from the cache\n'.repeat(2))
    writeFileSync(join(cwd, 'in/b.md'), report(3, false))
    run(cwd)
    expect(text(cwd)).toMatch(/^from the cache\n# in\/b\.md\n[\s\S]*DS101/)
    for (const other of [['--lang', 'en'], ['--no-cache'], ['--max-unzipped', '100']]) {
      run(cwd, ...other)
      expect(text(cwd)).not.toContain('from the cache')
    }
    run(cwd)
    expect(text(cwd)).toContain('from the cache')
  })

  test('heeds a decision', () => {
    const cwd = given({ 'in/a.md': report(1, false), 'in/b.md': report(2) })
    run(cwd)
    const id = /f[0-9a-f]{16}/.exec(doisoat(['audit', 'in/a.md'], { cwd }).out)![0]
    doisoat(['decide', id, 'in/a.md', '--accept', '--reason', 'counted later'], { cwd })
    run(cwd)
    expect(text(cwd)).toContain('counted later')
  })

  test('that is damaged is passed over', () => {
    const cwd = given(many(3))
    const whole = undisturbed(cwd, '--format', 'markdown')
    run(cwd)
    tamper(join(cwd, 'out'), (packet) => packet)
    const root = join(cwd, 'out/.doisoat/cache')
    for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
      if (/^..\/./.test(name)) writeFileSync(join(root, name), 'damaged')
    }
    expect(run(cwd)).toMatchObject({ code: 0, err: '' })
    expect(resultsIn(join(cwd, 'out'))).toEqual(whole)
  })

  test('is not kept with --no-cache', () => {
    const cwd = given(many(3))
    run(cwd, '--no-cache')
    expect(readdirSync(join(cwd, 'out'))).toEqual(['audit.md'])
  })
})

describe('a run that is stopped', () => {
  const args = [
    'audit',
    'in',
    '--quiet',
    '--output',
    'out',
    '--format',
    'json,csv,html,text',
    '--jobs',
    '2',
    '--lang',
    'en',
  ]
  const files = { ...many(28), 'in/empty.md': '', 'in/1/cut.docx': 'PK\u0003\u0004' }
  const journal = (cwd: string) => join(cwd, 'out/.doisoat/journal.ndjson')
  const doneIn = (cwd: string) =>
    existsSync(journal(cwd)) ? readFileSync(journal(cwd), 'utf8').split('\n').length - 1 : 0
  const begin = (cwd: string, ...more: string[]) => spawn(process.execPath, [main, ...args, ...more], { cwd })

  /** Ends a run as soon as so many files are done. */
  async function stop(child: ChildProcess, cwd: string, files: number, signal: NodeJS.Signals, words = '') {
    let err = ''
    child.stderr?.on('data', (part) => {
      err += part
    })
    const isDue = () => doneIn(cwd) >= files && err.includes(words)
    while (!isDue() && child.exitCode === null) await pause(5)
    child.kill(signal)
    const [code] = await once(child, 'close')
    return { code, err, done: doneIn(cwd) }
  }

  test('by kill -9, thrice, and resumed gives what an undisturbed run gives', {
    timeout: MANY_RUNS,
  }, async () => {
    const cwd = given(files)
    const whole = undisturbed(cwd, '--format', 'json,csv,html,text', '--lang', 'en')
    let before = 0
    for (const target of [3, 10, 17]) {
      const { code, done } = await stop(
        begin(cwd, ...(target > 3 ? ['--resume'] : [])),
        cwd,
        target,
        'SIGKILL',
      )
      expect(code).toBeNull()
      expect(done).toBeGreaterThanOrEqual(target)
      expect(done).toBeLessThan(30)
      expect(done).toBeGreaterThan(before)
      before = done
      expect(resultsIn(join(cwd, 'out')).size).toBe(0)
    }
    const { code, err } = doisoat([...args, '--resume'], { cwd })
    expect(code).toBe(3)
    expect(
      err
        .trimEnd()
        .split('\n')
        .map((line) => line.split(':')[0]),
    ).toEqual(['in/1/cut.docx', 'in/empty.md'])
    expect(resultsIn(join(cwd, 'out'))).toEqual(whole)
    expect(existsSync(journal(cwd))).toBe(false)
  })

  test('does not do again what is done', { timeout: MANY_RUNS }, async () => {
    const cwd = given(files)
    // Whole seconds: what a file system keeps of a time cannot be written back to the last digit.
    const age = (path: string) => utimesSync(join(cwd, path), 1_700_000_000, 1_700_000_000)
    for (const path of Object.keys(files)) age(path)
    await stop(begin(cwd), cwd, 8, 'SIGKILL')
    const whole = undisturbed(cwd, '--format', 'json,csv,html,text', '--lang', 'en')
    const lines = readFileSync(journal(cwd), 'utf8').split('\n').filter(Boolean)
    expect(lines.length).toBeGreaterThanOrEqual(8)
    for (const line of lines) {
      const { path, size } = JSON.parse(line)
      // Not even opened again: of what is done, another content goes unnoticed as long as size and time stay.
      writeFileSync(join(cwd, path), 'x'.repeat(size))
      age(path)
    }
    doisoat([...args, '--resume'], { cwd })
    expect(resultsIn(join(cwd, 'out'))).toEqual(whole)
  })

  test('tries again what could not be read', { timeout: MANY_RUNS }, async () => {
    const cwd = given({ ...files, 'in/0/00.md': report(3), 'in/0/00.md.decisions.json': 'half' })
    const { err } = await stop(begin(cwd), cwd, 8, 'SIGKILL', 'in/0/00.md: ')
    expect(err).toContain('in/0/00.md: ')
    rmSync(join(cwd, 'in/0/00.md.decisions.json'))
    const resumed = doisoat([...args, '--resume'], { cwd })
    expect(resumed.err).not.toContain('in/0/00.md')
    expect(readFileSync(join(cwd, 'out/audit.json'), 'utf8')).toContain('in/0/00.md')
  })

  test('by SIGINT says how to go on, and leaves the results of the run before it', {
    timeout: MANY_RUNS,
  }, async () => {
    const cwd = given({ ...files, 'out/audit.md': 'of the run before\n' })
    const { code, err } = await stop(begin(cwd), cwd, 5, 'SIGINT')
    expect(code).toBe(130)
    expect(err).toMatch(/^(in\/\S+: .*\n)*interrupted: \d+ of 30 files are done\. .*--resume.*\n$/)
    expect(Object.fromEntries(resultsIn(join(cwd, 'out')))).toEqual({ 'audit.md': 'of the run before\n' })
    expect(readdirSync(join(cwd, 'out/.doisoat')).sort()).toEqual(['cache', 'journal.ndjson'])
    expect(doisoat([...args, '--resume'], { cwd }).code).toBe(3)
    const whole = undisturbed(cwd, '--format', 'json,csv,html,text', '--lang', 'en')
    expect(resultsIn(join(cwd, 'out'))).toEqual(new Map([['audit.md', 'of the run before\n'], ...whole]))
  })

  test('is over: its lock holds nobody up, and that of a run that goes on does', () => {
    const cwd = given(many(2))
    audit(cwd, '--output', 'out')
    const lock = join(cwd, 'out/.doisoat/lock')
    writeFileSync(lock, String(process.pid))
    const { code, err } = audit(cwd, '--output', 'out')
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/^lỗi: một lần chạy khác \(tiến trình \d+\) đang ghi vào out; .*xóa/),
    ])
    // No process has a number as high as this.
    writeFileSync(lock, '99999999')
    expect(audit(cwd, '--output', 'out').code).toBe(0)
    expect(existsSync(lock)).toBe(false)
  })
})

test('whoever stops reading ends the program without a word', async () => {
  const cwd = given(many(30))
  const child = spawn(process.execPath, [main, 'audit', 'in', '--quiet', '--jobs', '2', '--format', 'json'], {
    cwd,
  })
  let err = ''
  child.stderr.on('data', (part) => {
    err += part
  })
  child.stdout.once('data', () => child.stdout.destroy())
  const [code] = await once(child, 'close')
  expect([code, err]).toEqual([0, ''])
})

test('--resume without a folder is wrong use', () => {
  const { code, err } = doisoat(['audit', '-', '--resume'])
  expect([code, err]).toEqual([2, expect.stringMatching(/^lỗi: --resume cần --output/)])
})
