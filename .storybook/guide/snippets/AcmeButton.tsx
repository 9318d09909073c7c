import type { MfaButtonProps, MfaComponents } from '@mfa-challenge/ui'

function AcmeButton({ look, busy, off, type, children, ...rest }: MfaButtonProps) {
  return (
    <button {...rest} type={type === 'submit' ? 'submit' : 'button'} className={`acme-button acme-${look}`}>
      {children}
      {busy && ' …'}
      {off && !busy && ' (soon)'}
    </button>
  )
}

/** For `<MfaChallenge components={acmeComponents}>`. Outside of any component: a new one on each render loses the focus. */
export const acmeComponents: Partial<MfaComponents> = { Button: AcmeButton }
