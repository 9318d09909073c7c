import { useQuery } from '@tanstack/react-query'
import { CopyCode } from '../copy-code/CopyCode.tsx'
import { Icon } from '../icons/Icon.tsx'
import { channelNames } from '../inbox/channelNames.ts'
import { PushAnswer } from '../push-device/PushAnswer.tsx'
import { stateNames } from '../push-device/stateNames.ts'
import type { SimulatorApi } from '../simulator-api/createSimulatorApi.ts'
import { messagesOf, outboxQuery, pushesOf, pushesQuery } from '../simulator-api/simulatorQueries.ts'
import { type DeviceEvent, latestEvent } from './latestEvent.ts'

export interface DeviceBarProps {
  api: SimulatorApi
  userAlias: string
  isOpen: boolean
  onToggle: () => void
  /** The id of what the button opens. */
  controls: string
}

/** Where there is no room for devices beside: the last thing that came, and a button for all of them. */
export function DeviceBar({ api, userAlias, isOpen, onToggle, controls }: DeviceBarProps) {
  const messages = useQuery({ ...outboxQuery(api), select: messagesOf(userAlias) })
  const pushes = useQuery({ ...pushesQuery(api), select: pushesOf(userAlias) })
  const event = isOpen ? undefined : latestEvent(messages.data ?? [], pushes.data ?? [])

  return (
    <div className="device-bar">
      {event === undefined ? (
        <p className="device-bar-title">
          <Icon name="phone" />
          {isOpen ? 'Simulated devices' : 'Nothing yet'}
        </p>
      ) : (
        <Latest key={keyOf(event)} event={event} />
      )}
      <button
        type="button"
        className="button button-small device-bar-toggle"
        aria-expanded={isOpen}
        aria-controls={controls}
        onClick={onToggle}
      >
        Devices
        <Icon name="up" size={16} />
      </button>
      {event?.kind === 'push' && event.push.state === 'pending' && <PushAnswer api={api} push={event.push} />}
    </div>
  )
}

function Latest({ event }: { event: DeviceEvent }) {
  if (event.kind === 'message') {
    const { channel, code } = event.message
    return (
      <div className="device-bar-latest">
        <Icon name={channel} />
        <p>
          <small>{channelNames[channel]}</small>
          <strong>{code}</strong>
        </p>
        <CopyCode code={code} />
      </div>
    )
  }
  const { push } = event
  return (
    <div className="device-bar-latest">
      <Icon name={push.method === 'rsa' ? 'fob' : 'phone'} />
      <p>
        <small>{push.method === 'rsa' ? 'RSA SecurID' : 'Okta Verify'}</small>
        {push.state === 'pending' ? 'Sign-in to Acme' : stateNames[push.state]}
      </p>
    </div>
  )
}

function keyOf(event: DeviceEvent): string {
  return event.kind === 'message' ? `${event.message.id}-${event.message.at}` : event.push.requestId
}
