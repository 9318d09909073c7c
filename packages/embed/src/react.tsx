/**
 * `<mfa-challenge>` as a React component: for a page that a server renders and React hydrates, and for one that wants no
 * second copy of what the element brings. React 18.3 and 19.
 *
 * @packageDocumentation
 */
export { MfaChallengeEmbed, type MfaChallengeEmbedProps } from './react/MfaChallengeEmbed.tsx'
