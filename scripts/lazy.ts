/** Packages that few runs need, loaded when first called. */
import type { Plugin } from 'esbuild'

/** commander loads what starts other programs and never uses it here, which costs a twentieth of a short run. */
export const lazyChildren: Plugin = {
  name: 'lazy children',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer, path }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path, namespace: 'lazy' } : undefined,
    )
    onLoad({ filter: /.*/, namespace: 'lazy' }, () => ({
      contents: 'exports.spawn = (...all) => require("child_process").spawn(...all)',
    }))
  },
}

/** What our files call of compromise. */
export const OF_COMPROMISE = ['tokenize', 'parseMatch'] as const

/** compromise is asked of few reports and costs every run a fiftieth to set up: what it exports is made when first called. */
export const lazyCompromise: Plugin = {
  name: 'lazy compromise',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^compromise\/one$/ }, ({ importer, path, resolveDir }) =>
      importer.endsWith('.ts')
        ? { path, namespace: 'lazy-compromise', pluginData: { resolveDir } }
        : undefined,
    )
    onLoad({ filter: /.*/, namespace: 'lazy-compromise' }, ({ path, pluginData: { resolveDir } }) => ({
      contents: OF_COMPROMISE.map(
        (name) => `exports.${name} = (...all) => require("${path}").${name}(...all)`,
      ).join('\n'),
      resolveDir,
    }))
  },
}
