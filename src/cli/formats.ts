import type { Format } from '../format.ts'

/** Every format that `audit` writes; each is loaded only when it is asked for. */
export const formats: Readonly<Record<string, () => Promise<Format>>> = {
  json: async () => (await import('../dataset/json.ts')).json,
}
