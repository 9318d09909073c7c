import { useState } from 'react'
import { Icon } from '../icons/Icon.tsx'

export interface CopyCodeProps {
  code: string
}

/** Puts a code where it can be pasted from, and says whether that went well. */
export function CopyCode({ code }: CopyCodeProps) {
  const [copying, setCopying] = useState<'not yet' | 'copied' | 'failed'>('not yet')

  const copy = () => {
    navigator.clipboard.writeText(code).then(
      () => setCopying('copied'),
      () => setCopying('failed'),
    )
  }

  return (
    <span className="copy-code">
      <button type="button" className="button button-small button-quiet" onClick={copy} aria-label="Copy code">
        <Icon name={copying === 'copied' ? 'done' : 'copy'} size={18} />
      </button>
      <output>
        {copying === 'copied' && 'Copied'}
        {copying === 'failed' && 'Not copied: the browser did not let it'}
      </output>
    </span>
  )
}
