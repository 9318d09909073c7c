import type { SimulatorPush } from '@mfa-challenge/simulator'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { SimulatorApi } from '../simulator-api/createSimulatorApi.ts'
import { simulatorKeys } from '../simulator-api/simulatorQueries.ts'
import { pushWords } from './pushWords.ts'
import { stateNames } from './stateNames.ts'

export interface PushAnswerProps {
  api: SimulatorApi
  push: SimulatorPush
  /** Beside the portal’s own primary button there is to be no second one. */
  look: 'primary' | 'outline'
}

/** Yes or no; afterwards, which of them it was. */
export function PushAnswer({ api, push: { requestId, method, state }, look }: PushAnswerProps) {
  const queryClient = useQueryClient()
  const answer = useMutation({
    mutationFn: (word: 'approve' | 'deny') => api.answerPush(requestId, word),
    networkMode: 'always',
    onSettled: () => queryClient.invalidateQueries({ queryKey: simulatorKeys.of(api, 'pushes') }),
  })

  if (state !== 'pending') return <p className="push-state">{stateNames[state]}</p>
  const { yes, no } = pushWords[method]
  const primary = look === 'primary' ? 'button-primary' : ''
  return (
    <div className="push-answer">
      <button type="button" className="button button-small" onClick={() => answer.mutate('deny')}>
        {no}
      </button>
      <button type="button" className={`button button-small ${primary}`} onClick={() => answer.mutate('approve')}>
        {yes}
      </button>
    </div>
  )
}
