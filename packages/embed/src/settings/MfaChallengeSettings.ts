import type { MfaWordOverrides } from '@mfa-challenge/ui'

/**
 * What `<mfa-challenge>` is told, each as a property and, but for `words` and `fetch`, as an attribute of the same name. What
 * an attribute can't mean counts as absent, with a warning in the console of a development build.
 */
export interface MfaChallengeSettings {
  /** Where the gateway is on the portal's server, such as `/mfa-gateway`. Without it nothing is shown. */
  gateway?: string | undefined
  /**
   * What the server wants confirmed: `mfa_transaction` of its `WWW-Authenticate` header. The success then brings the
   * gateway's signed word for it. Several are separated by a space, at most four.
   * @default none: the success is for the screen alone
   */
  transaction?: string | undefined
  /**
   * Which methods to offer, in this order: ids of the gateway's list, as a list, or as text with commas between. Or the
   * gateway's whole list, as objects or as JSON, where the server has written it into the page: then it is not asked.
   * @default all that the gateway lists
   */
  methods?: readonly string[] | readonly object[] | string | undefined
  /**
   * The language that the person reads (BCP 47).
   * @default that of `<html lang>`, else English
   */
  locale?: string | undefined
  /**
   * `light` or `dark`.
   * @default what the person's system has
   */
  theme?: 'light' | 'dark' | undefined
  /** What it is for: "Approve access request AR-20418". */
  context?: string | undefined
  /**
   * Of each screen's heading, to fit the page's outline.
   * @default 2
   */
  headinglevel?: 1 | 2 | 3 | 4 | 5 | 6 | undefined
  /** Whether there is a Cancel, which ends in `mfaabandoned`. */
  cancelable?: boolean | undefined
  /** Whether there is a Continue after a success, which ends in `mfacontinue`. In a dialog there always is. */
  continuable?: boolean | undefined
  /** Whether an Okta push is sent as soon as the method is chosen. */
  autopush?: boolean | undefined
  /** Whether there is a tick-box to remember this device. Only for a portal whose server can. */
  remember?: boolean | undefined
  /** Whether the heading takes the focus when the challenge appears. A dialog always does. */
  focused?: boolean | undefined
  /** Whether it is a modal dialog over the page. It is open as long as this is set, and until `mfaclosed`. */
  modal?: boolean | undefined
  /**
   * Puts the challenge into a shadow root, out of reach of the page's styles. Read when the element is first connected.
   * Password managers can't see into one: leave it out if you can.
   * @default none: it stands in the page
   */
  shadow?: 'open' | 'closed' | undefined
  /**
   * Address of `styles.css`, for a place that has no styles of the page.
   * @default the rules that the page has are taken along into a shadow root, and into a frame
   */
  stylesheet?: string | undefined
  /**
   * Names the record of pauses in the tab's storage. Challenges of one person with the same one wait together.
   * @default 'default'
   */
  challengekey?: string | undefined
  /** Links at the foot of every screen: `[{ label, href }]`, or the same as JSON. */
  help?: readonly { label: string; href: string }[] | string | undefined
  /** Replaces single words. */
  words?: MfaWordOverrides | undefined
  /**
   * Sends the requests to the gateway: for headers of your own, such as one against forged requests.
   * @default the browser's `fetch`
   */
  fetch?: typeof globalThis.fetch | undefined
}
