import { expect, it } from 'vitest'
import { errorMessageDtoSchema, errorResponseDtoSchema } from './errorResponse.ts'

it.each([
  ['DEFAULT', 'DEFAULT'],
  ['REQUEST', 'REQUEST'],
  ['TENANT', 'UNKNOWN'],
  [7, 'UNKNOWN'],
  [null, undefined],
  ['', undefined],
])('reads the locale origin %j as %j', (localeOrigin, expected) => {
  expect(errorMessageDtoSchema.parse({ localeOrigin }).localeOrigin).toBe(expected)
})

it('loses only the field that it cannot read', () => {
  const parsed = errorResponseDtoSchema.parse({ detailCode: 400, trackingId: 'e7eab60924f64aa2', messages: 'no list' })
  expect(parsed).toEqual({ trackingId: 'e7eab60924f64aa2' })
})
