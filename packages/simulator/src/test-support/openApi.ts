import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { isRecord } from '../http/isRecord.ts'

const file = `${import.meta.dirname}/../../../contract/openapi/mfa.openapi.json`

/** The service's published definition, closed: a field it does not name is an error. */
const definition = closed(JSON.parse(readFileSync(file, 'utf8')))

const ajv = new Ajv({ strict: false, allErrors: true })
addFormats.default(ajv)
ajv.addSchema(isRecord(definition) ? definition : {}, 'definition')

/** One operation of the definition. */
export interface DefinedOperation {
  operationId: string
  httpMethod: string
  /** As written there, with `{method}`. */
  path: string
}

/** Every operation that the simulator has to serve. */
export function definedOperations(): DefinedOperation[] {
  return Object.entries(recordAt(definition, 'paths')).flatMap(([path, methods]) =>
    Object.entries(isRecord(methods) ? methods : {}).flatMap(([httpMethod, operation]) => {
      const operationId = isRecord(operation) ? operation['operationId'] : undefined
      return typeof operationId === 'string' ? [{ operationId, httpMethod: httpMethod.toUpperCase(), path }] : []
    }),
  )
}

/** Finds the operation that a path without version leads to. */
export function operationAt(httpMethod: string, pathname: string): DefinedOperation {
  const operation = definedOperations().find((candidate) => {
    const pattern = new RegExp(`^${candidate.path.replace(/\{[^}]+\}/, '(okta-verify|duo-web|kba|token|rsa)')}$`)
    return candidate.httpMethod === httpMethod && pattern.test(pathname)
  })
  if (operation === undefined) throw new Error(`The definition has no ${httpMethod} ${pathname}.`)
  return operation
}

/** What is wrong with a request body; empty where nothing is. */
export function requestProblems(operation: DefinedOperation, body: unknown): string[] {
  return problems([...pointer(operation), 'requestBody', 'content', 'application/json', 'schema'], body)
}

/** What is wrong with a response body; empty where nothing is. */
export function responseProblems(operation: DefinedOperation, status: number, body: unknown): string[] {
  if (status === 200) return problems([...pointer(operation), 'responses', '200', ...schemaOfContent], body)
  const reference = recordAt(definition, ...pointer(operation), 'responses', String(status))['$ref']
  if (typeof reference !== 'string') return [`${operation.operationId} has no ${status}.`]
  return problems(['components', 'responses', String(status), ...schemaOfContent], body)
}

const schemaOfContent = ['content', 'application/json', 'schema']

function pointer({ path, httpMethod }: DefinedOperation): string[] {
  return ['paths', path, httpMethod.toLowerCase()]
}

function problems(keys: readonly string[], value: unknown): string[] {
  const escaped = keys.map((key) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1')))
  const validate = ajv.compile({ $ref: `definition#/${escaped.join('/')}` })
  if (validate(value)) return []
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

function recordAt(value: unknown, ...keys: string[]): Record<string, unknown> {
  let current = value
  for (const key of keys) current = isRecord(current) ? current[key] : undefined
  return isRecord(current) ? current : {}
}

function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed)
  if (!isRecord(value)) return value
  const copy = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, closed(inner)]))
  const isModel = value['type'] === 'object' && isRecord(value['properties'])
  return isModel ? { additionalProperties: false, ...copy } : copy
}
