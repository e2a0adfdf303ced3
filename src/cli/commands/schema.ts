import { jsonSchema } from '../../dataset/json-schema.ts'
import { type Exit, exit } from '../exit.ts'

/** Writes the JSON Schema (2020-12) of the dataset. */
export async function schema(): Promise<Exit> {
  process.stdout.write(`${JSON.stringify(jsonSchema(), null, 2)}\n`)
  return exit.done
}
