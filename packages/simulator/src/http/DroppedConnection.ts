/** What `fetch` rejects with when the connection breaks off: a `TypeError`, as a browser's does. */
export class DroppedConnection extends TypeError {
  override readonly name = 'TypeError'

  constructor() {
    super('Failed to fetch')
  }
}
