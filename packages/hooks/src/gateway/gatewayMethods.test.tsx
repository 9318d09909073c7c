// @vitest-environment jsdom
import { createGatewayClient } from '@mfa-challenge/contract/gateway'
import { act, renderHook } from '@testing-library/react'
import { type ReactNode, StrictMode } from 'react'
import { describe, expect, it } from 'vitest'
import { MfaProvider } from '../provider/MfaProvider.tsx'
import { createFakeClock, turns } from '../test-support/fakeClock.ts'
import { createFakeStorage } from '../test-support/fakeStorage.ts'
import { createStandInGateway } from '../test-support/standInGateway.ts'
import { fetchGatewayMethods } from './fetchGatewayMethods.ts'
import { useGatewayMethods } from './useGatewayMethods.ts'

const listed = [
  { id: 'sms', type: 'token', userAlias: 'key', deliveryType: 'SMS_WORK', destination: '•••• 17' },
  { id: 'duo', type: 'duo-web', userId: 'key' },
  { id: 'rsa', type: 'rsa' },
  { id: 'own', type: 'other', method: 'passphrase', asks: 'code', label: 'Passphrase' },
]

function createClient(methods: readonly object[] = listed) {
  const gateway = createStandInGateway({ methods })
  return {
    gateway,
    client: createGatewayClient({ baseUrl: 'https://portal.example/mfa-gateway', fetch: gateway.fetch }),
  }
}

// Where the test keeps time, the first call waits for no file.
await createClient().client.prefetch()

describe('the methods that a gateway lists', () => {
  it('are the person’s, and call the gateway where they must', async () => {
    const { gateway, client } = createClient()
    const methods = await fetchGatewayMethods(client)
    expect(methods).toMatchObject(listed)
    expect(gateway.seen).toHaveLength(1)

    const { signal } = new AbortController()
    const calls = methods.flatMap((method) => {
      if (method.type === 'duo-web') return method.getSigRequest({ signal })
      return method.type === 'rsa' ? method.getRequestId({ signal }) : []
    })
    expect(await Promise.all(calls)).toEqual([
      { host: 'api-1.duosecurity.com', sigRequest: 'TX|a|b:APP|c|d' },
      'request-1',
    ])
    expect(gateway.seen.slice(1).map(({ path }) => path)).toEqual([
      '/mfa-gateway/mfa/duo-web/sig-request',
      '/mfa-gateway/mfa/rsa/start',
    ])
  })

  it.each([
    [{ status: 'PENDING' }, { code: 'unreadable', problem: 'wrongShape' }],
    [{ status: 'LOCKOUT', requestId: 'x' }, { code: 'forbidden' }],
    [{ status: 'NOT_ENOUGH_DATA' }, { code: 'forbidden' }],
    [{ status: 'FAILED' }, { code: 'serviceFault' }],
    [{}, { code: 'unreadable' }],
  ])('give no id for a start that is answered by %j', async (answer, failure) => {
    const { gateway, client } = createClient()
    gateway.break((path) => (path.endsWith('/start') ? Response.json(answer) : undefined))
    const rsa = (await fetchGatewayMethods(client)).find(({ type }) => type === 'rsa')
    const call = rsa?.type === 'rsa' ? rsa.getRequestId({ signal: new AbortController().signal }) : undefined
    await expect(call).rejects.toMatchObject({ name: 'MfaError', failure })
  })

  it('may be none', async () => {
    expect(await fetchGatewayMethods(createClient([]).client)).toEqual([])
  })

  it('are a failure where the gateway can’t be asked', async () => {
    const { gateway, client } = createClient()
    gateway.break(() => Response.json({ detailCode: '401' }, { status: 401 }))
    await expect(fetchGatewayMethods(client)).rejects.toMatchObject({ failure: { code: 'unauthorized' } })
  })
})

function renderList() {
  const { gateway, client } = createClient()
  const clock = createFakeClock()
  const storage = createFakeStorage()
  return {
    gateway,
    ...renderHook(() => useGatewayMethods({ client }), {
      wrapper: ({ children }: { children: ReactNode }) => (
        <StrictMode>
          <MfaProvider client={client} clock={clock} storage={storage} locale="fr">
            {children}
          </MfaProvider>
        </StrictMode>
      ),
    }),
    perform: (event: () => void = () => undefined) =>
      act(async () => {
        event()
        await turns(10)
      }),
  }
}

describe('useGatewayMethods', () => {
  it('asks once, in the language of the provider, and keeps the list', async () => {
    const { gateway, result, rerender, perform } = renderList()
    expect(result.current).toMatchObject({ status: 'loading', canRetry: false })

    await perform()

    expect(result.current).toMatchObject({ status: 'ready', methods: listed })
    const { methods } = result.current.status === 'ready' ? result.current : { methods: undefined }
    rerender()
    expect(result.current).toMatchObject({ methods })
    expect(gateway.seen.map(({ headers }) => headers.get('Accept-Language'))).toEqual(['fr'])
  })

  it('says what failed, and asks again when it is told to', async () => {
    const page = createClient()
    const { gateway, result, perform } = renderList()
    gateway.break(() => new Response('', { status: 503 }))
    await perform()
    expect(result.current).toMatchObject({ status: 'failed', failure: { code: 'serviceFault' }, canRetry: true })

    gateway.break(undefined)
    await perform(() => result.current.retry())

    expect(result.current).toMatchObject({ status: 'ready', methods: listed })
    expect(page.gateway.seen).toEqual([])
  })
})
