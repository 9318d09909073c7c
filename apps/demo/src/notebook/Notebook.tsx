import { useQuery } from '@tanstack/react-query'
import type { SimulatorApi } from '../simulator-api/createSimulatorApi.ts'
import { peopleQuery } from '../simulator-api/simulatorQueries.ts'

export interface NotebookProps {
  api: SimulatorApi
  userAlias: string
}

/** What the person remembers: the answers to their security questions. */
export function Notebook({ api, userAlias }: NotebookProps) {
  const people = useQuery(peopleQuery(api))
  const person = people.data?.find((candidate) => candidate.userAlias === userAlias)
  if (person === undefined) return null

  return (
    <section className="device" aria-labelledby="notebook-heading">
      <h3 id="notebook-heading">Security answers</h3>
      <dl className="notebook">
        {person.kba.map(({ id, text, answer }) => (
          <div key={id}>
            <dt>{text}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
