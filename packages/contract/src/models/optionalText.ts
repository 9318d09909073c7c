import * as z from 'zod/mini'

/** Reads a text field of a response. The service spells "nothing" as `""`, null or absence; here it is always undefined. */
export const optionalText = z.optional(
  z.pipe(
    z.nullable(z.string()),
    z.transform((text: string | null): string | undefined => text || undefined),
  ),
)
