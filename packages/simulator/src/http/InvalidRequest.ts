/** The request cannot be taken as it is: it becomes a 400. */
export class InvalidRequest extends Error {
  override readonly name = 'InvalidRequest'
}
