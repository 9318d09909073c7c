import * as z from 'zod/mini'
import { type LocaleOrigin, localeOrigins } from '../vocabulary/localeOrigins.ts'
import { optionalText } from './optionalText.ts'

/** Reads a locale origin off the wire. Never fails. */
const localeOriginSchema = z.pipe(z.unknown(), z.transform(readLocaleOrigin))

// An error about an error would hide the first one: a field we cannot read counts as absent.
const lenientText = z.catch(optionalText, undefined)

/** One message of an error. */
export const errorMessageDtoSchema = z.object({
  locale: lenientText,
  localeOrigin: z.optional(localeOriginSchema),
  text: lenientText,
})
/** A sentence about an error, in one language. Written out, so that whoever names a failure needs no schema's types. */
export interface ErrorMessageDto {
  /** A BCP 47 tag. */
  locale?: string | undefined
  localeOrigin?: LocaleOrigin | undefined
  text?: string | undefined
}

const lenientMessages = z.catch(z.optional(z.array(errorMessageDtoSchema)), undefined)

/** The body of a 400, 403 or 500. */
export const errorResponseDtoSchema = z.object({
  detailCode: lenientText,
  /** What to quote to support. */
  trackingId: lenientText,
  messages: lenientMessages,
  causes: lenientMessages,
})
/** What the service says about an error of its own. */
export type ErrorResponseDto = z.infer<typeof errorResponseDtoSchema>

function readLocaleOrigin(value: unknown): LocaleOrigin | undefined {
  if (value === undefined || value === null || value === '') return undefined
  return localeOrigins.find((origin) => origin === value) ?? 'UNKNOWN'
}
