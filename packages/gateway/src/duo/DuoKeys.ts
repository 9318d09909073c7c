/** The Duo Web v2 application that the tenant uses, as the Duo Admin Panel shows it; `akey` is the tenant's `accessKey`. */
export interface DuoKeys {
  /** `api-XXXXXXXX.duosecurity.com` */
  host: string
  /** Integration key. */
  ikey: string
  /** Secret key. */
  skey: string
  /** Application key, 40 characters or more. */
  akey: string
}
