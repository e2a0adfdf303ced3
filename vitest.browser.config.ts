import { defineConfig } from 'vitest/config'

/** Tests that need Debian's Chromium: `npm run test:browser`. */
export default defineConfig({
  test: { include: ['tests/browser/**/*.browser.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
})
