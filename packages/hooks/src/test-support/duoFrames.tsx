import type { Simulator, SimulatorPerson } from '@mfa-challenge/simulator'
import { act } from '@testing-library/react'
import type { DuoFrame } from '../duo-web/useDuoFrame.ts'

/** The frame as a view shows it. */
export function FrameOf({ frame }: { frame: DuoFrame }) {
  if (!('iframeProps' in frame)) return null
  const { key, title, ...rest } = frame.iframeProps
  return <iframe key={key} title={title} {...rest} />
}

/** The frame on the page. */
export function frameElement(): HTMLIFrameElement {
  const frame = document.querySelector('iframe')
  if (frame === null) throw new Error('No frame was loaded.')
  return frame
}

export interface PostedMessage {
  data: unknown
  /** @default the host of the simulator's Duo */
  origin?: string
  /** @default the frame's window */
  source?: Window | null
}

export const duoOrigin = 'https://api-00000000.duosecurity.com'

/** Posts to the page, as the frame does unless told otherwise. */
export function postToPage({ data, origin = duoOrigin, source = frameElement().contentWindow }: PostedMessage) {
  act(() => void window.dispatchEvent(new MessageEvent('message', { data, origin, source })))
}

/** What Duo signs when the person approves in the frame on the page. */
export async function approveInFrame(simulator: Simulator): Promise<string> {
  const tx = new URL(frameElement().src).searchParams.get('tx')
  const response = await simulator.fetch(`https://${simulator.duo.host}/frame/web/v1/sign`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ tx, answer: 'approve' }),
  })
  const { message }: { message: string } = await response.json()
  return message
}

/** A request that a portal's server would sign for the person. */
export async function signedFor(simulator: Simulator, { duoUsername }: SimulatorPerson) {
  return { host: simulator.duo.host, sigRequest: await simulator.signDuoRequest(duoUsername) }
}
