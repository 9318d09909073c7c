/**
 * What stands around every challenge, for the page's first file: the challenge itself can come when it is opened.
 *
 * @packageDocumentation
 */
export { type MfaEnvironment, useMfaClient, useMfaEnvironment, useMfaLocale } from './environment/MfaEnvironment.ts'
export { MfaProvider, type MfaProviderProps } from './provider/MfaProvider.tsx'
