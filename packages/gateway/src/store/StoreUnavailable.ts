/** The store did not answer in time, or failed. What it would have said counts as the worst that it could have. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable'
}
