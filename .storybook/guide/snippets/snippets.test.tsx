// @vitest-environment jsdom
import { createMfaClient } from '@mfa-challenge/contract'
import { type MfaMethod, MfaProvider, readMfaMethods } from '@mfa-challenge/hooks'
import { MfaChallenge } from '@mfa-challenge/ui'
import { cleanup, configure, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import type { ReactNode } from 'react'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { AcmeStepUp } from './AcmeStepUp.tsx'
import { acmeFields } from './AcmeFields.tsx'
import App from './App.tsx'
import { duoAndRsa } from './duoAndRsa.ts'
import listed from './mfa-methods.json?raw'
import { InDevtools } from './InDevtools.tsx'
import { OwnCodeForm } from './OwnCodeForm.tsx'
import { OwnResend } from './OwnResend.tsx'
import { OwnTokenStep } from './OwnTokenStep.tsx'
import { server, simulator } from './simulatedServer.ts'
import { englishWords } from '@mfa-challenge/ui/words'

vi.setConfig({ testTimeout: 30_000 })
configure({ asyncUtilTimeout: 10_000 })

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
afterEach(() => {
  cleanup()
  simulator.reset()
  sessionStorage.clear()
  server.resetHandlers()
})
afterAll(() => server.close())

const client = createMfaClient({ baseUrl: '/mfa-api' })
const withProvider = (children: ReactNode) => <MfaProvider client={client}>{children}</MfaProvider>
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }))
const enterCode = async () =>
  userEvent.type(await screen.findByRole('textbox'), simulator.latestCode('will.albin') ?? '')
const sms = { id: 'sms', type: 'token', userAlias: 'will.albin', deliveryType: 'SMS_WORK', codeLength: 6 } as const

it('takes a person through the app of the first page', async () => {
  server.use(http.get('*/mfa-methods.json', () => HttpResponse.text(listed)))
  render(<App />)

  await press('Approve')
  expect(await screen.findAllByRole('radio')).toHaveLength(3)
  await press(englishWords.continue)
  await screen.findByText(/We texted it/)
  await enterCode()
  await press(englishWords.confirm)

  expect(await screen.findByText('Request AR-20418 is approved.')).toBeDefined()
})

it('tells the page that holds one step how it ended', async () => {
  const onEnd = vi.fn<(end: string) => void>()
  render(<OwnTokenStep onEnd={onEnd} />)
  expect(screen.getByText('Approve access request AR-20418')).toBeDefined()

  await press(englishWords.sendCode)
  await screen.findByText(/We texted it/)
  await enterCode()
  await press(englishWords.confirm)

  await vi.waitFor(() => expect(onEnd.mock.calls).toEqual([['succeeded']]), { timeout: 10_000 })
})

it('refuses and takes a code in a form made of hooks alone', async () => {
  const onSucceeded = vi.fn<() => void>()
  render(withProvider(<OwnCodeForm method={sms} onSucceeded={onSucceeded} />))

  await press('Send a code')
  await screen.findByRole('button', { name: 'Send a new code' })
  await userEvent.type(screen.getByLabelText('Code'), '000000{Enter}')
  expect(await screen.findByText('That code is not right.')).toBeDefined()
  await userEvent.clear(screen.getByLabelText('Code'))
  await enterCode()
  await press('Continue')

  expect(await screen.findByText('Thank you, it’s you.')).toBeDefined()
  expect(onSucceeded).toHaveBeenCalledOnce()
})

it('says in a button made of hooks alone when another code can be sent', async () => {
  render(withProvider(<OwnResend method={sms} />))
  const button = screen.getByRole('button')
  expect(button.getAttribute('aria-disabled')).toBe('false')

  await press('Send a new code')

  expect(await screen.findByText(/in 30 s/)).toBeDefined()
  expect(button.getAttribute('aria-disabled')).toBe('true')
})

it('keeps the challenge of a portal that looks at it in a cache of its own', async () => {
  render(
    <InDevtools client={client}>
      <MfaChallenge methods={[sms]} />
    </InDevtools>,
  )

  await press(englishWords.continue)

  expect(await screen.findByText(/We texted it/)).toBeDefined()
})

it('shows Acme’s words, instructions, links and buttons, and tells what was ticked', async () => {
  const onDone = vi.fn<(rememberDevice: boolean) => void>()
  render(withProvider(<AcmeStepUp methods={[sms]} onDone={onDone} />))
  expect(screen.getByRole('heading', { name: 'One more step' })).toBeDefined()
  expect(screen.getByText('New here? Choose the text message.')).toBeDefined()
  expect(screen.getByRole('link', { name: 'Help desk' })).toBeDefined()
  expect(screen.getByRole('button', { name: englishWords.continue }).className).toContain('acme-primary')

  await press(englishWords.continue)
  await screen.findByText(/We texted it/)
  await userEvent.click(screen.getByRole('checkbox', { name: /Trust this laptop for a week/ }))
  await enterCode()
  await press(englishWords.confirm)

  await vi.waitFor(() => expect(onDone.mock.calls).toEqual([[true]]), { timeout: 10_000 })
})

it('takes answers in Acme’s fields', async () => {
  const onSucceeded = vi.fn<() => void>()
  const questions = simulator.people[0]?.kba ?? []
  const method: MfaMethod = { id: 'questions', type: 'kba', questions }
  render(withProvider(<MfaChallenge methods={[method]} components={acmeFields} onSucceeded={onSucceeded} />))
  await press(englishWords.continue)

  for (const { text, answer } of questions) await userEvent.type(await screen.findByLabelText(text), answer)
  await press(englishWords.confirm)

  await vi.waitFor(() => expect(onSucceeded).toHaveBeenCalledOnce(), { timeout: 10_000 })
})

it('takes a code in Acme’s field', async () => {
  const onSucceeded = vi.fn<() => void>()
  render(withProvider(<MfaChallenge methods={[sms]} components={acmeFields} onSucceeded={onSucceeded} />))
  await press(englishWords.continue)
  await screen.findByText(/We texted it/)
  await enterCode()
  await press(englishWords.confirm)

  await vi.waitFor(() => expect(onSucceeded).toHaveBeenCalledOnce(), { timeout: 10_000 })
})

it('gets what Duo and RSA begin with from the server', async () => {
  const signed = await simulator.signDuoRequest('will.albin')
  server.use(
    http.post('*/portal/duo/sig-request', () => HttpResponse.json({ host: simulator.duo.host, sigRequest: signed })),
    http.post('*/portal/rsa/start', () => HttpResponse.text(simulator.startRsa('will.albin'))),
  )
  const methods = readMfaMethods(duoAndRsa('2c9180947f0ef465017f215cbcfd004b'), { development: true })
  const { signal } = new AbortController()
  const [duo, rsa] = methods

  expect(duo?.type === 'duo-web' && (await duo.getSigRequest({ signal })).sigRequest).toBe(signed)
  expect(rsa?.type === 'rsa' && (await rsa.getRequestId({ signal }))).toBe(simulator.pushes().at(-1)?.requestId)
})
