// @vitest-environment jsdom
import { act, cleanup, fireEvent, render } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { approveInFrame, duoOrigin, FrameOf, frameElement, postToPage, signedFor } from '../test-support/duoFrames.tsx'
import { createMfaWorld, type MfaWorldOptions } from '../test-support/renderWithMfa.tsx'
import { type DuoFrame, type UseDuoFrameOptions, useDuoFrame } from './useDuoFrame.ts'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  window.history.replaceState(null, '', '/')
})

async function renderFrame(options: MfaWorldOptions & Partial<UseDuoFrameOptions> = {}) {
  const { strict, ...given } = options
  const world = createMfaWorld({ strict })
  const onMessage = vi.fn<NonNullable<UseDuoFrameOptions['onMessage']>>()
  const signed = await signedFor(world.simulator, world.person)
  const seen: { frame?: DuoFrame } = {}
  const Prompt = (props: Partial<UseDuoFrameOptions>) => {
    seen.frame = useDuoFrame({ ...signed, title: 'Duo prompt', onMessage, ...given, ...props })
    return <FrameOf frame={seen.frame} />
  }
  const { rerender, unmount } = render(<Prompt />, { wrapper: world.wrapper })
  return {
    ...world,
    ...signed,
    app: signed.sigRequest.split(':')[1],
    onMessage,
    unmount,
    frame: () => seen.frame,
    use: (props: Partial<UseDuoFrameOptions>) => rerender(<Prompt {...props} />),
    load: () => fireEvent.load(frameElement()),
    approve: () => approveInFrame(world.simulator),
  }
}

it('loads the prompt with the TX half alone, and lets it use security keys', async () => {
  window.history.replaceState(null, '', '/approve?code=abc#token')
  const { sigRequest, frame } = await renderFrame()

  const element = frameElement()
  expect(element.src).toBe(
    `${duoOrigin}/frame/web/v1/auth?tx=${encodeURIComponent(sigRequest.split(':')[0] ?? '')}` +
      `&parent=${encodeURIComponent(`${window.location.origin}/approve`)}&v=2.9`,
  )
  expect(['title', 'allow', 'referrerpolicy', 'sandbox'].map((name) => element.getAttribute(name))).toEqual([
    'Duo prompt',
    `publickey-credentials-get ${duoOrigin}`,
    'strict-origin',
    null,
  ])
  expect(frame()?.status).toBe('loading')
})

it.each([
  [{ sigRequest: 'TX' }, 'malformed', /sigRequest is not TX\|…:APP\|….*signRequest/],
  [{ sigRequest: 'TX|a:APP|b' }, 'unsigned', /nobody signed it/],
  [{ host: 'evil.example' }, 'hostNotAllowed', /not one of Duo’s.*api-XXXXXXXX/],
  [{ host: 'https://api-12345678.duosecurity.com/' }, 'hostMalformed', /not a bare name/],
])('tells developers what is wrong with %j', async (given, reason, mistake) => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined)

  const { frame } = await renderFrame(given)

  expect(frame()).toEqual({ status: 'rejected', reason })
  expect(warned).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(mistake))
})

it('tells Duo another address where the host wants that', async () => {
  await renderFrame({ parent: 'https://portal.example/' })

  expect(new URL(frameElement().src).searchParams.get('parent')).toBe('https://portal.example/')
})

it('does not load the prompt again when the address of the page changes', async () => {
  const { use } = await renderFrame()
  const { src } = frameElement()

  window.history.replaceState(null, '', '/elsewhere')
  use({})

  expect(frameElement().src).toBe(src)
})

it.each([
  [{ sigRequest: 'ERR|The account is <b>off</b>.' }, { reason: 'error', text: 'The account is <b>off</b>.' }],
  [{ sigRequest: 'TX|dXNlcg==:APP|dXNlcg==' }, { reason: 'unsigned' }],
  [{ sigRequest: 'nonsense' }, { reason: 'malformed' }],
  [{ host: 'api-00000000.duosecurity.com.evil.example' }, { reason: 'hostNotAllowed' }],
  [{ host: 'https://api-00000000.duosecurity.com/' }, { reason: 'hostMalformed' }],
] as const)('loads no frame for %j', async (given, expected) => {
  const { frame } = await renderFrame(given)

  expect(frame()).toMatchObject({ status: 'rejected', ...expected })
  expect(document.querySelector('iframe')).toBeNull()
})

it('loads a frame of another origin only where the host names it', async () => {
  const { frame } = await renderFrame({ host: '127.0.0.1:4010', extraOrigins: ['http://127.0.0.1:4010'] })

  expect(frame()?.status).toBe('loading')
  expect(new URL(frameElement().src).origin).toBe('http://127.0.0.1:4010')
})

it('hands out the signed response once, with the APP half as it came, and takes the frame away', async () => {
  const { approve, app, onMessage, frame } = await renderFrame({ strict: true })
  const cookie = await approve()
  const source = frameElement().contentWindow

  act(() => {
    for (let time = 0; time < 2; time += 1) {
      window.dispatchEvent(new MessageEvent('message', { data: cookie, origin: duoOrigin, source }))
    }
  })

  expect(onMessage).toHaveBeenCalledExactlyOnceWith({ type: 'authenticated', signedResponse: `${cookie}:${app}` })
  expect(frame()).toEqual({ status: 'answered' })
  expect(document.querySelector('iframe')).toBeNull()
})

it('hears an answer that comes before the frame has loaded', async () => {
  const { approve, frame } = await renderFrame()

  postToPage({ data: await approve() })

  expect(frame()?.status).toBe('answered')
})

it.each([
  ['another window', () => ({ source: window })],
  ['no window', () => ({ source: null })],
  ['another origin', () => ({ origin: 'https://evil.example' })],
  ['a look-alike host', () => ({ origin: 'https://api-00000000.duosecurity.com.evil.example' })],
  ['a longer look-alike host', () => ({ origin: 'https://xapi-00000000.duosecurity.com' })],
  ['the same host without TLS', () => ({ origin: 'http://api-00000000.duosecurity.com' })],
  ['a sandboxed frame', () => ({ origin: 'null' })],
  ['an object', (data: string) => ({ data: { toString: () => data } })],
  ['a list', (data: string) => ({ data: [data] })],
  ['1 MB', (data: string) => ({ data: data.padEnd(1_000_000, 'a') })],
  ['an answer with something before it', (data: string) => ({ data: `AUTH${data}` })],
  ['an answer with something after it', (data: string) => ({ data: `${data} ` })],
  ['a TX half', (data: string) => ({ data: data.replace('AUTH', 'TX') })],
  ['a window to open elsewhere', () => ({ data: 'DUO_OPEN_WINDOW|https://duo.com.evil.example/' })],
] as const)('ignores a message from or of %s', async (_, change) => {
  const { approve, onMessage, frame } = await renderFrame()
  const data = await approve()

  postToPage({ data, ...change(data) })

  expect(onMessage).not.toHaveBeenCalled()
  expect(frame()?.status).toBe('loading')

  postToPage({ data })
  expect(frame()?.status).toBe('answered')
})

it('shows what Duo complains of as text, and hands out nothing to submit', async () => {
  const { frame, onMessage } = await renderFrame()

  postToPage({ data: 'ERR|Your account is <b>disabled</b>; call us.' })

  const text = 'Your account is <b>disabled</b>; call us.'
  expect(frame()).toEqual({ status: 'error', text })
  expect(onMessage).toHaveBeenCalledExactlyOnceWith({ type: 'error', text })
})

it('opens no window by itself: the person gets the address, and can go on in the frame', async () => {
  const open = vi.spyOn(window, 'open')
  const { approve, frame } = await renderFrame()
  const address = window.location.href

  postToPage({ data: 'DUO_OPEN_WINDOW|https://guide.duo.com/prompt' })
  expect(frame()).toMatchObject({ status: 'openWindow', url: 'https://guide.duo.com/prompt' })
  expect([open.mock.calls, window.location.href]).toEqual([[], address])

  postToPage({ data: await approve() })
  expect(frame()?.status).toBe('answered')
})

it('hears nothing any more once it is gone', async () => {
  const added = vi.spyOn(window, 'addEventListener')
  const removed = vi.spyOn(window, 'removeEventListener')
  const messageListeners = ({ mock }: typeof added | typeof removed) =>
    mock.calls.flatMap(([type, listener]) => (type === 'message' ? [listener] : []))
  const { approve, onMessage, unmount, clock } = await renderFrame()
  const data = await approve()
  const source = frameElement().contentWindow

  unmount()
  postToPage({ data, source })

  expect(onMessage).not.toHaveBeenCalled()
  expect(messageListeners(added)).toHaveLength(1)
  expect(messageListeners(removed)).toEqual(messageListeners(added))
  expect(clock.pending()).toBe(0)
})

it('makes a new frame for a new request, and listens to that one alone', async () => {
  const { simulator, person, approve, clock, use, onMessage, frame } = await renderFrame()
  const old = frameElement()
  const [data, source] = [await approve(), old.contentWindow]
  await clock.advance(1_000)

  use(await signedFor(simulator, person))
  expect(frameElement()).not.toBe(old)
  postToPage({ data, source })

  expect(onMessage).not.toHaveBeenCalled()
  expect(frame()?.status).toBe('loading')
})

it('takes a load for the end of loading, and for no more', async () => {
  const { load, frame } = await renderFrame()

  load()

  expect(frame()?.status).toBe('shown')
})

it('is slow after 10 s without a load, and shown when it loads after all', async () => {
  const { advance, load, frame } = await renderFrame()

  await advance(9_999)
  expect(frame()?.status).toBe('loading')
  await advance(1)
  expect(frame()?.status).toBe('slow')

  load()
  expect(frame()?.status).toBe('shown')
})

it('has expired when it has not loaded in the 300 s that the request lives', async () => {
  const { advance, frame } = await renderFrame()

  await advance(299_999)
  expect(frame()?.status).toBe('slow')
  await advance(1)

  expect(frame()).toEqual({ status: 'expired' })
  expect(document.querySelector('iframe')).toBeNull()
})

it('stays shown after 300 s, and has expired after the hour that an answer could be used', async () => {
  const { advance, load, frame } = await renderFrame()
  load()

  await advance(3_599_999)
  expect(frame()?.status).toBe('shown')
  await advance(1)

  expect(frame()).toEqual({ status: 'expired' })
})

it('gives a person whose clock is a day ahead the whole 300 s too', async () => {
  const { simulator, clock, advance, use, frame } = await renderFrame()
  const sigRequest = await simulator.signDuoRequest('someone.else')
  await advance(86_400_000 - 1)

  use({ sigRequest })
  expect(frame()?.status).toBe('loading')
  await advance(299_999)
  expect(frame()?.status).toBe('slow')
  await advance(1)

  expect(frame()?.status).toBe('expired')
  expect(clock.pending()).toBe(1)
})

it.each(['frame-src', 'child-src'])("is blocked when the page's own %s forbids it", async (effectiveDirective) => {
  const { frame } = await renderFrame()

  violate({ effectiveDirective, blockedURI: `${duoOrigin}/frame/web/v1/auth` })

  expect(frame()).toEqual({ status: 'blocked' })
})

it('is not blocked when the policy forbids something else', async () => {
  const { frame } = await renderFrame()

  violate({ effectiveDirective: 'img-src', blockedURI: duoOrigin })
  violate({ effectiveDirective: 'frame-src', blockedURI: 'https://ads.example/' })
  violate({ effectiveDirective: 'frame-src', blockedURI: 'inline' })

  expect(frame()?.status).toBe('loading')
})

it('is blocked when the frame reports an error, as in Firefox', async () => {
  const { frame } = await renderFrame()

  fireEvent.error(frameElement())

  expect(frame()).toEqual({ status: 'blocked' })
})

it('fails at once without a network, and not later when the prompt is already there', async () => {
  const { load, frame } = await renderFrame()
  load()
  act(() => void window.dispatchEvent(new Event('offline')))
  expect(frame()?.status).toBe('shown')
  cleanup()

  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  const offline = await renderFrame()
  expect(offline.frame()).toEqual({ status: 'error', text: '', failure: { code: 'offline' } })
})

it('fails when the network goes while it loads', async () => {
  const { frame } = await renderFrame()

  act(() => void window.dispatchEvent(new Event('offline')))

  expect(frame()).toMatchObject({ status: 'error', failure: { code: 'offline' } })
})

function violate(facts: { effectiveDirective: string; blockedURI: string }) {
  act(() => void document.dispatchEvent(Object.assign(new Event('securitypolicyviolation'), facts)))
}
