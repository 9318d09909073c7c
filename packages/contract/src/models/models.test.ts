import { describe, expect, it } from 'vitest'
import { exampleOf, modelOf, operationOf } from '../test-support/openapi.ts'
import { deliveryTypes } from '../vocabulary/deliveryTypes.ts'
import { verificationStatuses } from '../vocabulary/verificationStatuses.ts'
import { localeOrigins } from '../vocabulary/localeOrigins.ts'
import { errorMessageDtoSchema, errorResponseDtoSchema } from './errorResponse.ts'
import { kbaAnswerRequestItemSchema, kbaAuthResponseItemSchema, kbaAuthResponseSchema } from './kbaAuth.ts'
import {
  kbaAnswerResponseItemSchema,
  kbaAnswersResponseSchema,
  kbaQuestionSchema,
  kbaQuestionsSchema,
} from './kbaConfig.ts'
import { sendTokenRequestSchema, sendTokenResponseSchema } from './sendToken.ts'
import { tokenAuthRequestSchema, tokenAuthResponseSchema } from './tokenAuth.ts'
import {
  duoVerificationRequestSchema,
  oktaVerificationRequestSchema,
  verificationPollRequestSchema,
  verificationResponseSchema,
} from './verification.ts'

const requests = {
  SendTokenRequest: sendTokenRequestSchema,
  TokenAuthRequest: tokenAuthRequestSchema,
  KbaAnswerRequestItem: kbaAnswerRequestItemSchema,
  OktaVerificationRequest: oktaVerificationRequestSchema,
  DuoVerificationRequest: duoVerificationRequestSchema,
  VerificationPollRequest: verificationPollRequestSchema,
}
const responses = {
  SendTokenResponse: sendTokenResponseSchema,
  TokenAuthResponse: tokenAuthResponseSchema,
  VerificationResponse: verificationResponseSchema,
  KbaQuestion: kbaQuestionSchema,
  KbaAnswerResponseItem: kbaAnswerResponseItemSchema,
  ErrorResponseDto: errorResponseDtoSchema,
  ErrorMessageDto: errorMessageDtoSchema,
}
const renamed = { KbaAuthResponse: kbaAuthResponseSchema, KbaAuthResponseItem: kbaAuthResponseItemSchema }

const allSchemas = Object.entries({ ...requests, ...responses, ...renamed })

const fields = allSchemas.flatMap(([name, schema]) => {
  const { properties = {}, required = [] } = modelOf(name)
  return Object.entries(properties).map(([field, property]) => ({
    name,
    schema,
    field,
    isRequired: required.includes(field),
    isNullable: property.nullable === true,
  }))
})

describe('a schema agrees with the definition', () => {
  it.each(allSchemas)('%s takes the examples of its fields', (name, schema) => {
    expect(schema.safeParse(exampleOf(name)).success).toBe(true)
  })

  it.each(Object.entries({ ...requests, ...responses }))(
    '%s has exactly the fields of the definition',
    (name, schema) => {
      const parsed = schema.parse({ ...exampleOf(name), somethingNew: 'x' })
      const present = Object.entries(exampleOf(name)).filter(([, value]) => value !== undefined)
      expect(Object.keys(parsed).toSorted()).toEqual(present.map(([field]) => field).toSorted())
      expect(Object.keys(schema.shape).toSorted()).toEqual(Object.keys(modelOf(name).properties ?? {}).toSorted())
    },
  )

  it.each(fields)('$name.$field may be absent: $isRequired is not', ({ name, schema, field, isRequired }) => {
    const { [field]: _left, ...others } = exampleOf(name)
    expect(schema.safeParse(others).success).toBe(!isRequired)
  })

  it.each(fields.filter((field) => field.isNullable))('$name.$field may be null', ({ name, schema, field }) => {
    expect(schema.safeParse({ ...exampleOf(name), [field]: null }).success).toBe(true)
  })

  it.each(fields.filter((field) => field.isRequired))('$name.$field may not be null', ({ name, schema, field }) => {
    expect(schema.safeParse({ ...exampleOf(name), [field]: null }).success).toBe(false)
  })
})

describe('the closed lists agree with the definition', () => {
  it.each(['SendTokenRequest', 'TokenAuthRequest'])('the delivery types of %s', (name) => {
    expect(deliveryTypes).toEqual(modelOf(name).properties?.deliveryType?.enum)
  })

  it.each(['TokenAuthResponse', 'VerificationResponse', 'KbaAuthResponse'])('the statuses of %s', (name) => {
    expect(verificationStatuses).toEqual(modelOf(name).properties?.status?.enum)
  })

  it('a send knows two of the statuses', () => {
    expect(verificationStatuses).toEqual(
      expect.arrayContaining(modelOf('SendTokenResponse').properties?.status?.enum ?? ['none']),
    )
  })

  it('the locale origins, where the definition counts null as one', () => {
    expect([...localeOrigins, null]).toEqual(modelOf('LocaleOrigin').enum)
  })
})

describe('the examples of the operations can be read', () => {
  it.each([
    ['createSendToken', sendTokenResponseSchema, { requestId: '089899f13a8f4da7824996191587bab9', status: 'SUCCESS' }],
    ['sendTokenAuthRequest', tokenAuthResponseSchema, { status: 'PENDING' }],
    [
      'sendKbaAnswers',
      kbaAuthResponseSchema,
      {
        status: 'PENDING',
        items: [
          { questionId: '089899f13a8f4da7824996191587bab9', isVerified: false },
          { questionId: '089899f13a8f4da7824996191587bda8', isVerified: true },
        ],
      },
    ],
    [
      'sendOktaVerifyRequest',
      verificationResponseSchema,
      { requestId: '089899f13a8f4da7824996191587bab9', status: 'SUCCESS' },
    ],
    [
      'pingVerificationStatus',
      verificationResponseSchema,
      { requestId: '089899f13a8f4da7824996191587bab9', status: 'PENDING' },
    ],
  ])('%s', (operationId, schema, expected) => {
    expect(schema.parse(answerExample(operationId))).toEqual(expected)
  })

  it.each([
    ['getMFAKbaConfig', kbaQuestionsSchema],
    ['setMFAKBAConfig', kbaAnswersResponseSchema],
  ])('%s, unchanged', (operationId, schema) => {
    expect(schema.parse(answerExample(operationId))).toEqual(answerExample(operationId))
  })
})

function answerExample(operationId: string): unknown {
  return operationOf(operationId).operation.responses['200'].content['application/json'].example
}
