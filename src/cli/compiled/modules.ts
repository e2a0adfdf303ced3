import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import { Script } from 'node:vm'
import type { KeptCode } from './kept-code.ts'

type Body = (
  exports: object,
  require: (name: string) => unknown,
  module: { exports: object },
  path: string,
) => void

/**
 * Loads the CommonJS modules of a folder as Node would, each once, but with code that was kept: a third of a short run is
 * compiling. They are bundled, in plain ASCII: their names are of files in this folder (`./name.cjs`) or of what Node
 * itself finds, at once or, where a script may not (`import:name`), later.
 */
export function openModules(folder: string, kept: KeptCode): (name: string) => unknown {
  const outside = createRequire(join(folder, 'main.js'))
  const loaded = new Map<string, { exports: object }>()
  return function load(name) {
    if (name.startsWith('import:')) return import(name.slice('import:'.length))
    if (!name.startsWith('./')) return outside(name)
    const known = loaded.get(name)
    if (known) return known.exports
    const module = { exports: {} }
    loaded.set(name, module)
    const path = join(folder, name)
    compile(path, kept)(module.exports, load, module, path)
    return module.exports
  }
}

function compile(path: string, kept: KeptCode): Body {
  const name = basename(path)
  const source = `(function(exports,require,module,__filename){${readFileSync(path, 'latin1')}\n})`
  const cachedData = kept.codeOf(name, source)
  const script = new Script(source, {
    filename: path,
    ...(cachedData && { cachedData }),
  })
  if (!cachedData || script.cachedDataRejected) kept.add(name, { source, script })
  return script.runInThisContext()
}
