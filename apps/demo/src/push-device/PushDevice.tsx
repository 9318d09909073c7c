import type { SimulatorPush } from '@mfa-challenge/simulator'
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { clockTime } from '../inbox/clockTime.ts'
import type { SimulatorApi } from '../simulator-api/createSimulatorApi.ts'
import { pushesOf, pushesQuery } from '../simulator-api/simulatorQueries.ts'
import { PushAnswer } from './PushAnswer.tsx'
import { pushWords } from './pushWords.ts'

export interface PushDeviceProps {
  api: SimulatorApi
  userAlias: string
  /** Whose requests it shows. */
  method: SimulatorPush['method']
  name: string
  /** Which request it asks about. */
  subject: string
  /** What it says while nothing has come. */
  empty: string
  look: 'phone' | 'fob'
}

const shownPushes = 2

/** A device that asks its owner yes or no, the newest request first. */
export function PushDevice({ api, userAlias, method, name, subject, empty, look }: PushDeviceProps) {
  const headingId = useId()
  const pushes = useQuery({ ...pushesQuery(api), select: pushesOf(userAlias) })
  const shown = (pushes.data ?? []).filter((push) => push.method === method).slice(0, shownPushes)

  return (
    <section className="device" aria-labelledby={headingId}>
      <h3 id={headingId}>{name}</h3>
      <div className={look}>
        {shown.length === 0 && <p className="device-empty">{empty}</p>}
        <ul className="device-list">
          {shown.map((push) => (
            <li key={push.requestId} className="push" data-state={push.state}>
              <p className="push-from">
                <span>{pushWords[method].app}</span>
                <time dateTime={new Date(push.at).toISOString()}>{clockTime(push.at)}</time>
              </p>
              <p className="push-text">Access request {subject}</p>
              <PushAnswer api={api} push={push} look="primary" />
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
