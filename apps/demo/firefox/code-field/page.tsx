import { CodeField } from '@mfa-challenge/ui/CodeField'
import { useState, useSyncExternalStore } from 'react'
import { createRoot } from 'react-dom/client'
import '@mfa-challenge/ui/styles.css'

// The page of CodeField.test.ts: a code field, a message to copy a code from, and what the field told its host.
// The address says what the field has: #value=123456&length=6. A new one makes a new field.

function Page() {
  const hash = useSyncExternalStore(listen, () => window.location.hash)
  const options = new URLSearchParams(hash.slice(1))
  return (
    <Host
      key={hash}
      first={options.get('value') ?? ''}
      length={options.has('length') ? Number(options.get('length')) : undefined}
      readOnly={options.has('readOnly')}
    />
  )
}

function Host({ first, length, readOnly }: { first: string; length: number | undefined; readOnly: boolean }) {
  const [value, setValue] = useState(first)
  const [told, setTold] = useState<readonly string[]>([])
  const tell = (line: string) => setTold((lines) => [...lines, line])
  return (
    <>
      <textarea aria-label="Message" />
      <form
        data-mfa-root=""
        onSubmit={(event) => {
          event.preventDefault()
          tell(`submitted ${value}`)
        }}
      >
        <CodeField
          label="Code"
          tooLongText="More than one code."
          length={length}
          readOnly={readOnly}
          value={value}
          onValueChange={(next, { reason }) => {
            setValue(next)
            tell(`${reason} ${next}`)
          }}
          onComplete={(code) => tell(`complete ${code}`)}
        />
        <button type="submit">Confirm</button>
      </form>
      <output data-field={window.location.hash}>
        <ol>
          {told.map((line, place) => (
            <li key={place}>{line}</li>
          ))}
        </ol>
      </output>
    </>
  )
}

function listen(changed: () => void) {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}

const root = document.getElementById('root')
if (root === null)
  throw new Error('index.html has no element with the id "root", so there is nowhere to put the field.')
createRoot(root).render(<Page />)
