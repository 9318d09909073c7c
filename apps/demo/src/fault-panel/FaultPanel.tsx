import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { SimulatorApi } from '../simulator-api/createSimulatorApi.ts'
import { faultsQuery, simulatorKeys } from '../simulator-api/simulatorQueries.ts'
import { faultChoices } from './faultChoices.ts'

export interface FaultPanelProps {
  api: SimulatorApi
  onReset: () => void
}

const elevenMinutes = 11 * 60_000
const none = 'None'

/** Has things go wrong, from the next call on. */
export function FaultPanel({ api, onReset }: FaultPanelProps) {
  const queryClient = useQueryClient()
  const faults = useQuery(faultsQuery(api))
  const refresh = () => queryClient.invalidateQueries({ queryKey: simulatorKeys.all })
  const change = useMutation({
    mutationFn: (name: string) => api.setFault(faultChoices.find((choice) => choice.name === name)?.fault),
    networkMode: 'always',
    onSettled: refresh,
  })
  const clock = useMutation({ mutationFn: api.advanceClock, networkMode: 'always', onSettled: refresh })
  const reset = useMutation({
    mutationFn: api.reset,
    networkMode: 'always',
    onSuccess: () => {
      clock.reset()
      onReset()
    },
    onSettled: refresh,
  })

  const kind = faults.data?.[0]?.kind
  const current = faultChoices.find(({ fault }) => fault.kind === kind)?.name ?? none

  return (
    <section className="device faults" aria-labelledby="fault-heading">
      <h3 id="fault-heading">What goes wrong</h3>
      <label className="fault-choice">
        <span>Fault</span>
        <select
          className="select"
          value={change.isPending ? change.variables : current}
          onChange={({ currentTarget }) => change.mutate(currentTarget.value)}
        >
          {[none, ...faultChoices.map(({ name }) => name)].map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <output className="device-done">{current !== none && !change.isPending && 'From the next call on.'}</output>
      <div className="fault-actions">
        <button type="button" className="button button-small" onClick={() => clock.mutate(elevenMinutes)}>
          11 minutes later
        </button>
        <button type="button" className="button button-small" onClick={() => reset.mutate()}>
          Reset all
        </button>
      </div>
      <output className="device-done">{clock.isSuccess && 'The service’s clock is ahead.'}</output>
    </section>
  )
}
