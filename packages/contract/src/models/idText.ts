import * as z from 'zod/mini'

/** An id on the wire: a text, or a number that stands for its digits. */
export const idText = z.pipe(
  z.transform((id: unknown) => (typeof id === 'number' ? String(id) : id)),
  z.string(),
)
