import { useState } from 'react'
import { MfaDialog, type MfaDialogProps } from '../mfa-dialog/MfaDialog.tsx'

interface DialogPortalProps extends Omit<MfaDialogProps, 'open' | 'onClose' | 'onAbandoned' | 'ref'> {
  told: { onClose: () => void; onAbandoned: () => void }
}

/** A portal with a button that opens the dialog, which goes when it asks to. */
export function DialogPortal({ told, ...dialog }: DialogPortalProps) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setIsOpen(true)}>
        Approve
      </button>
      <MfaDialog
        {...dialog}
        open={isOpen}
        onAbandoned={told.onAbandoned}
        onClose={() => {
          told.onClose()
          setIsOpen(false)
        }}
      />
    </>
  )
}
