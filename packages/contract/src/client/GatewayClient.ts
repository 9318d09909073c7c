import type { GatewayMethod } from '../models/gatewayMethod.ts'
import type {
  MethodCheckRequest,
  MethodPollRequest,
  MethodRequest,
  SigRequest,
  SigRequestOf,
} from '../models/methodRequests.ts'
import type { VerificationResponse } from '../models/verification.ts'
import type { MfaCallOptions, MfaClient } from './MfaClient.ts'

/** A client of a gateway: the service's operations, and what a gateway has besides. */
export interface GatewayClient extends MfaClient {
  /** Lists the methods that the person of this session has. Those of a type that is not known yet are left out. */
  listMethods(options?: MfaCallOptions): Promise<GatewayMethod[]>
  /** Has a request for Duo's prompt signed. */
  createSigRequest(request: SigRequestOf, options?: MfaCallOptions): Promise<SigRequest>
  /** Starts a method that the service has no operation for. Never a success. */
  startMethod(request: MethodRequest, options?: MfaCallOptions): Promise<VerificationResponse>
  /** Checks what was entered for such a method. */
  checkMethod(request: MethodCheckRequest, options?: MfaCallOptions): Promise<VerificationResponse>
  /** Asks how such a method stands. */
  pollMethod(request: MethodPollRequest, options?: MfaCallOptions): Promise<VerificationResponse>
  prefetch(): Promise<void>
}
