import * as z from 'zod/mini'
import { deliveryTypes } from '../vocabulary/deliveryTypes.ts'
import { methodTypes } from '../vocabulary/methodTypes.ts'
import { idText } from './idText.ts'
import { methodSegment } from './methodRequests.ts'
import { optionalText } from './optionalText.ts'

const optionalNumber = z.optional(orNull(z.number()))

const common = {
  id: z.string().check(z.minLength(1)),
  label: optionalText,
  unavailable: z.optional(orNull(z.object({ reason: z.string() }))),
  lastUsed: z.optional(orNull(z.boolean())),
}

/** One of the methods that `listMethods` answers. */
const gatewayMethodSchema = z.discriminatedUnion('type', [
  z.object({
    ...common,
    type: z.literal('token'),
    userAlias: z.string(),
    deliveryType: z.enum(deliveryTypes),
    destination: optionalText,
    codeLength: optionalNumber,
    codeLifetimeMs: optionalNumber,
  }),
  z.object({
    ...common,
    type: z.literal('okta-verify'),
    userId: z.string(),
    deviceName: optionalText,
    challengeNumber: z.optional(orNull(idText)),
  }),
  z.object({ ...common, type: z.literal('duo-web'), userId: z.string() }),
  z.object({
    ...common,
    type: z.literal('kba'),
    questions: z.optional(orNull(z.array(z.object({ id: idText, text: z.string() })))),
    count: optionalNumber,
  }),
  z.object({ ...common, type: z.literal('rsa') }),
  z.object({
    ...common,
    type: z.literal('other'),
    method: methodSegment,
    asks: z.enum(['code', 'approval']),
    label: z.string().check(z.minLength(1)),
    hint: optionalText,
    codeLength: optionalNumber,
  }),
])
/** A way to pass, as a gateway tells of it. What of a method calls the gateway, the page adds. */
export type GatewayMethod = z.infer<typeof gatewayMethodSchema>

/** What `listMethods` answers. A type that is not known yet is left out; a known one that can't be read is a failure. */
export const gatewayMethodsSchema = z.pipe(
  z.pipe(
    z.object({ methods: z.array(z.looseObject({ type: z.string() })) }),
    z.transform(({ methods }) => methods.filter(({ type }) => knownTypes.has(type))),
  ),
  z.array(gatewayMethodSchema),
)

const knownTypes = new Set<string>([...methodTypes, 'other'])

/** The same, and null for nothing. */
function orNull<Schema extends z.core.$ZodType>(schema: Schema) {
  return z.pipe(
    z.nullable(schema),
    z.transform((value: z.core.output<Schema> | null) => value ?? undefined),
  )
}
