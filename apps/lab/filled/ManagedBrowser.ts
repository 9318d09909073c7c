/** A login, or something else that a browser keeps: `['will.albin', 'Portal-Password-1']`. */
export type Kept = readonly string[]

/** A real browser with its own password manager, in a profile of its own. */
export interface ManagedBrowser {
  /** `Firefox 153.8.0` */
  readonly version: string
  open(url: string): Promise<void>
  /** The value of an expression in the page. */
  evaluate(expression: string): Promise<unknown>
  /** With the mouse. */
  click(selector: string, place?: number): Promise<void>
  type(text: string): Promise<void>
  press(key: 'Enter' | 'Escape' | 'ArrowDown' | 'Backspace'): Promise<void>
  /** What is offered at the field that has the focus. */
  suggestions(): Promise<readonly string[]>
  /** What is asked of the person: to store a login, or to change one. */
  offers(): Promise<readonly string[]>
  /** Closes it, and reads what it keeps: logins and its history of forms. */
  close(): Promise<readonly Kept[]>
}

/** Starts it in the profile, with one login for the portal in its store or none. */
export type StartManagedBrowser = (options: {
  profile: string
  display: string
  login: PortalLogin | undefined
}) => Promise<ManagedBrowser>

/** The person's login of the portal. */
export interface PortalLogin {
  readonly origin: string
  readonly user: string
  readonly password: string
}
