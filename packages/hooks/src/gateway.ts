/**
 * The methods that a gateway lists.
 *
 * @packageDocumentation
 */
export type { GatewayMethodsStep } from './gateway/createGatewayMethods.ts'
export { type FetchGatewayMethodsOptions, fetchGatewayMethods, toMfaMethods } from './gateway/fetchGatewayMethods.ts'
export {
  type UseGatewayMethodsOptions,
  type UseGatewayMethodsResult,
  useGatewayMethods,
} from './gateway/useGatewayMethods.ts'
