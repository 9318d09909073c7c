/** The gateway can't start as it is set up. The message names the setting, and what to do. */
export class GatewayConfigError extends Error {
  override readonly name = 'GatewayConfigError'
  /** The setting, as in `service.url`. */
  readonly setting: string

  constructor(setting: string, problem: string) {
    super(`@mfa-challenge/gateway: ${setting} ${problem}`)
    this.setting = setting
  }
}

/** A setting that is not there. */
export function missing(setting: string, what: string): GatewayConfigError {
  return new GatewayConfigError(setting, `is missing. Give it ${what}.`)
}
