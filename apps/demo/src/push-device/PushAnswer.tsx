import type { SimulatorPush } from '@mfa-challenge/simulator'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { SimulatorApi } from '../simulator-api/createSimulatorApi.ts'
import { simulatorKeys } from '../simulator-api/simulatorQueries.ts'
import { stateNames } from './stateNames.ts'

export interface PushAnswerProps {
  api: SimulatorApi
  push: SimulatorPush
}

/** Yes or no; afterwards, which of them it was. */
export function PushAnswer({ api, push: { requestId, state } }: PushAnswerProps) {
  const queryClient = useQueryClient()
  const answer = useMutation({
    mutationFn: (word: 'approve' | 'deny') => api.answerPush(requestId, word),
    networkMode: 'always',
    onSettled: () => queryClient.invalidateQueries({ queryKey: simulatorKeys.of(api, 'pushes') }),
  })

  if (state !== 'pending') return <p className="push-state">{stateNames[state]}</p>
  return (
    <div className="push-answer">
      <button type="button" className="button button-small" onClick={() => answer.mutate('deny')}>
        Deny
      </button>
      <button type="button" className="button button-small button-primary" onClick={() => answer.mutate('approve')}>
        Approve
      </button>
    </div>
  )
}
