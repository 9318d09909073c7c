import { useEffect, useRef, useState } from 'react'
import type { Decision } from '../../server/readDecision.ts'
import './DecisionDialog.css'

/** What a reviewer is about to decide. */
export interface Asked {
  readonly verdict: Decision['verdict']
  readonly names: readonly string[]
  /** What it is about, in words. */
  readonly what: string
}

export interface DecisionDialogProps {
  asked: Asked
  /** Rejects when it could not be kept. */
  onDecide: (decision: Omit<Decision, 'run'>) => Promise<void>
  onClose: () => void
}

/** Asks why. Nothing is decided without a reason. */
export function DecisionDialog({ asked, onDecide, onClose }: DecisionDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const form = useRef<HTMLFormElement>(null)
  const [reason, setReason] = useState('')
  const [error, setError] = useState('')
  const isAccepting = asked.verdict === 'accepted'
  useEffect(() => dialog.current?.showModal(), [])
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])

  const submit = async () => {
    const given = reason.trim()
    if (given === '') return setError(isAccepting ? 'Say why it may change.' : 'Say what is wrong.')
    try {
      await onDecide({ verdict: asked.verdict, names: [...asked.names], reason: given })
    } catch (failure) {
      setError(failure instanceof Error ? failure.message : String(failure))
    }
  }

  return (
    <dialog ref={dialog} onClose={onClose} aria-labelledby="decision-heading">
      <form
        ref={form}
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <h2 id="decision-heading">
          {isAccepting ? 'Accept' : 'Refuse'} {asked.what}
        </h2>
        <label htmlFor="reason">{isAccepting ? 'Why it may change' : 'What is wrong'}</label>
        <textarea
          id="reason"
          rows={3}
          value={reason}
          aria-invalid={error !== ''}
          aria-describedby="reason-error"
          onChange={(event) => setReason(event.target.value)}
        />
        <p id="reason-error" className="error" role="alert">
          {error}
        </p>
        <div className="actions">
          <button type="submit" className="primary">
            {isAccepting ? 'Accept' : 'Refuse'}
          </button>
          <button type="button" onClick={() => dialog.current?.close()}>
            Cancel
          </button>
        </div>
      </form>
    </dialog>
  )
}
