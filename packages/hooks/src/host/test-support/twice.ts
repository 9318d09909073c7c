/** An answer that comes twice, as of a client that wraps callbacks badly. */
export function twice<Answer>(answer: Promise<Answer>): Promise<Answer> {
  return Twice.resolve(answer)
}

class Twice<Answer> extends Promise<Answer> {
  // oxlint-disable-next-line unicorn/no-thenable -- it is one: it answers twice
  override then<Next = Answer, Caught = never>(
    next?: ((answer: Answer) => Next | PromiseLike<Next>) | null,
    caught?: ((reason: unknown) => Caught | PromiseLike<Caught>) | null,
  ): Promise<Next | Caught> {
    if (next === null || next === undefined) return super.then(next, caught)
    const again = (answer: Answer) => {
      void next(answer)
      return next(answer)
    }
    return super.then(again, caught)
  }
}
