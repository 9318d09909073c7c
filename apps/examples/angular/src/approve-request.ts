import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core'
import type { MfaSucceededDetail } from '@mfa-challenge/embed'

@Component({
  selector: 'approve-request',
  templateUrl: './approve-request.html',
  // Angular knows no <mfa-challenge>, and takes it as it stands.
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
})
export class ApproveRequest {
  protected readonly request = 'AR-20418'
  protected readonly transaction = signal<string | undefined>(undefined)
  protected readonly outcome = signal('')

  /** Asks the server to approve, with proof where there is some. Where it wants some, the challenge is shown. */
  protected async approve(assertion?: string) {
    const headers: HeadersInit = assertion === undefined ? {} : { 'MFA-Assertion': assertion }
    const response = await fetch(`/api/requests/${this.request}/approve`, { method: 'POST', headers })
    const demand = /mfa_transaction="([^"]+)"/.exec(response.headers.get('WWW-Authenticate') ?? '')?.[1]
    if (assertion === undefined && demand !== undefined) this.transaction.set(demand)
    else this.end(response.ok ? 'Approved.' : 'Not approved. Try again later.')
  }

  protected confirmed({ detail }: CustomEvent<MfaSucceededDetail>) {
    return this.approve(detail.takeAssertion())
  }

  protected end(text: string) {
    this.transaction.set(undefined)
    this.outcome.set(text)
  }
}
