/** How far the request has come. */
export type RequestStep =
  | { status: 'waiting'; note?: string | undefined }
  | { status: 'confirming' }
  | { status: 'approving' }
  | { status: 'approved' }
  | { status: 'refused'; text: string }
  | { status: 'declined' }

/** What the page says about it. */
export function requestNote(step: RequestStep): string {
  switch (step.status) {
    case 'waiting':
      return step.note ?? ''
    case 'confirming':
      return ''
    case 'approving':
      return 'Approving…'
    case 'approved':
      return 'Approved. Ana Lopes is a quarterly finance reviewer now.'
    case 'refused':
      return `Not approved. ${step.text}`
    case 'declined':
      return 'Declined. Ana Lopes was told.'
    default:
      return step satisfies never
  }
}

/** The same in a word or two. */
export function requestState({ status }: RequestStep): string {
  switch (status) {
    case 'waiting':
    case 'confirming':
    case 'approving':
    case 'refused':
      return 'Waiting for you'
    case 'approved':
      return 'Approved'
    case 'declined':
      return 'Declined'
    default:
      return status satisfies never
  }
}
