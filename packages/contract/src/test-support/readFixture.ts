import { readFileSync } from 'node:fs'

/** Reads a JSON file that lies in the package's folder. */
export function readFixture(path: string): unknown {
  return JSON.parse(readFileSync(`${import.meta.dirname}/../../${path}`, 'utf8'))
}
