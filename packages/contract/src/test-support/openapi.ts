import * as z from 'zod/mini'
import { readFixture } from './readFixture.ts'

const propertySchema = z.looseObject({
  $ref: z.optional(z.string()),
  type: z.optional(z.string()),
  nullable: z.optional(z.boolean()),
  enum: z.optional(z.array(z.nullable(z.string()))),
  example: z.optional(z.unknown()),
  get items() {
    return z.optional(propertySchema)
  },
})
const modelSchema = z.looseObject({
  required: z.optional(z.array(z.string())),
  properties: z.optional(z.record(z.string(), propertySchema)),
  enum: z.optional(z.array(z.nullable(z.string()))),
  example: z.optional(z.unknown()),
})
const contentSchema = z.object({ 'application/json': z.looseObject({ example: z.optional(z.unknown()) }) })
const operationSchema = z.looseObject({
  operationId: z.string(),
  requestBody: z.optional(z.looseObject({ content: contentSchema })),
  responses: z.looseObject({ '200': z.looseObject({ content: contentSchema }) }),
})
const openapiSchema = z.object({
  paths: z.record(z.string(), z.object({ get: z.optional(operationSchema), post: z.optional(operationSchema) })),
  components: z.object({ schemas: z.record(z.string(), modelSchema) }),
})

type Property = z.infer<typeof propertySchema>
type Model = z.infer<typeof modelSchema>
type Operation = z.infer<typeof operationSchema>

const openapi = openapiSchema.parse(readFixture('openapi/mfa.openapi.json'))

/** A model of the service's definition. */
export function modelOf(name: string): Model {
  const model = openapi.components.schemas[name]
  if (model === undefined) throw new Error(`The definition has no model ${name}.`)
  return model
}

/** An operation of the service's definition, and where it lives. */
export function operationOf(operationId: string): { path: string; method: string; operation: Operation } {
  for (const [path, methods] of Object.entries(openapi.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      if (operation?.operationId === operationId) return { path, method: method.toUpperCase(), operation }
    }
  }
  throw new Error(`The definition has no operation ${operationId}.`)
}

/** An example of a model, made of the examples of its fields. */
export function exampleOf(name: string): Record<string, unknown> {
  const properties = Object.entries(modelOf(name).properties ?? {})
  return Object.fromEntries(properties.map(([field, property]) => [field, propertyExample(property)]))
}

function propertyExample(property: Property): unknown {
  if (property.$ref !== undefined) {
    const name = property.$ref.replace('#/components/schemas/', '')
    return modelOf(name).example ?? exampleOf(name)
  }
  if (property.example !== undefined) return property.example
  return property.items === undefined ? undefined : [propertyExample(property.items)]
}
