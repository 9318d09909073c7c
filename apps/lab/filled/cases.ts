/** One way to confirm, as one person meets it. */
export interface FillCase {
  readonly name: string
  readonly type: 'token' | 'kba' | 'rsa'
  /** How many questions are asked. */
  readonly count?: number
  /** Each answer is shown before it is typed. */
  readonly shown?: boolean
  /** The browser keeps a login of the portal. */
  readonly hasLogin: boolean
}

const answers = [1, 2, 3].flatMap((count) =>
  [false, true].map((shown) => ({
    name: `${count} ${count === 1 ? 'answer' : 'answers'}, ${shown ? 'shown' : 'hidden'}`,
    type: 'kba' as const,
    count,
    shown,
  })),
)

/** Every field that we have, before a browser that keeps the portal's login and before one that keeps nothing. */
export const cases: readonly FillCase[] = [
  { name: 'code, wrong and then right', type: 'token' as const },
  ...answers,
  { name: 'RSA, no field', type: 'rsa' as const },
].flatMap((one) => [
  { ...one, hasLogin: true },
  { ...one, hasLogin: false },
])
