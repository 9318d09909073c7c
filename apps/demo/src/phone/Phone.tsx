import type { SimulatorPush } from '@mfa-challenge/simulator'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useId } from 'react'
import type { SimulatorApi } from '../simulator-api/createSimulatorApi.ts'
import { pushesQuery, simulatorKeys } from '../simulator-api/simulatorQueries.ts'

export interface PhoneProps {
  api: SimulatorApi
  userAlias: string
  /** Whose requests it shows. */
  method: SimulatorPush['method']
  name: string
  /** What it says while nothing has come. */
  empty: string
}

const shownPushes = 3
const clockTime = new Intl.DateTimeFormat('en', { hour: 'numeric', minute: '2-digit', second: '2-digit' })
const stateNames = { approved: 'Approved', denied: 'Denied', expired: 'Expired' } as const

/** A device that asks its owner yes or no, the newest request first. */
export function Phone({ api, userAlias, method, name, empty }: PhoneProps) {
  const headingId = useId()
  const queryClient = useQueryClient()
  const pushes = useQuery(pushesQuery(api))
  const answer = useMutation({
    mutationFn: (push: { requestId: string; answer: 'approve' | 'deny' }) =>
      api.answerPush(push.requestId, push.answer),
    networkMode: 'always',
    onSettled: () => queryClient.invalidateQueries({ queryKey: simulatorKeys.of(api, 'pushes') }),
  })
  const shown = (pushes.data ?? [])
    .filter((push) => push.userAlias === userAlias && push.method === method)
    .toReversed()
    .slice(0, shownPushes)

  return (
    <section className="device" aria-labelledby={headingId}>
      <h3 id={headingId}>{name}</h3>
      {shown.length === 0 && <p className="device-empty">{empty}</p>}
      <ul className="device-list">
        {shown.map(({ requestId, at, state }) => (
          <li key={requestId} className="device-item">
            <p className="device-meta">
              <span>Sign-in to Acme Access</span>
              <time dateTime={new Date(at).toISOString()}>{clockTime.format(at)}</time>
            </p>
            {state === 'pending' ? (
              <div className="device-actions">
                <button
                  type="button"
                  className="button button-small button-primary"
                  onClick={() => answer.mutate({ requestId, answer: 'approve' })}
                >
                  Approve
                </button>
                <button
                  type="button"
                  className="button button-small"
                  onClick={() => answer.mutate({ requestId, answer: 'deny' })}
                >
                  Deny
                </button>
              </div>
            ) : (
              <p className="device-done">{stateNames[state]}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
