import { defineConfig } from 'vitest/config'

/** Tests that need LibreOffice, Writer and Calc: `npm run test:office`. */
export default defineConfig({
  test: { include: ['tests/office/**/*.office.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
})
