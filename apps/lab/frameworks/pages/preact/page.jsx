import { useState } from 'preact/hooks'
import { after, before, hear, list, object, text } from '../facts.js'

export function Page() {
  const [order, setOrder] = useState(before)
  globalThis.reorder = () => setOrder(after)
  return order.map((row) =>
    row === 'element' ? (
      <mfa-challenge
        key={row}
        gateway="/mfa-gateway"
        context={text}
        methods={list}
        words={object}
        cancelable={true}
        modal={false}
        methodList={list}
        onmfaabandoned={hear('mfaabandoned')}
        onmfaAbandoned={hear('mfaAbandoned')}
      />
    ) : (
      <p key={row}>{row}</p>
    ),
  )
}
