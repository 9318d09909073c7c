/** What the challenge has in React Query's cache. */
export interface CacheKey {
  kind: 'mutation' | 'query'
  /** How the key begins. */
  begins: readonly string[]
  /** What comes after that. */
  ends: string
  /** Whose it is. */
  hook: string
  what: string
}

const method = 'id'
/** A query's last part is new for each, so that nobody is shown what was said to another. */
const own = 'id, "…"'

/** Every key there is. The devtools' stories hold it to what is shown. */
export const cacheKeys: readonly CacheKey[] = [
  { kind: 'mutation', begins: ['mfa', 'token', 'send'], ends: method, hook: 'useSendToken', what: 'A code is sent.' },
  {
    kind: 'mutation',
    begins: ['mfa', 'token', 'authenticate'],
    ends: method,
    hook: 'useTokenAuth',
    what: 'A code is checked.',
  },
  {
    kind: 'query',
    begins: ['mfa', 'token', 'poll'],
    ends: own,
    hook: 'useTokenAuth',
    what: 'How the check stands, where the service said PENDING to it.',
  },
  {
    kind: 'mutation',
    begins: ['mfa', 'okta-verify', 'verify'],
    ends: method,
    hook: 'useOktaVerify',
    what: 'A push is sent.',
  },
  {
    kind: 'query',
    begins: ['mfa', 'okta-verify', 'poll'],
    ends: own,
    hook: 'useOktaVerify',
    what: 'What became of the push.',
  },
  {
    kind: 'mutation',
    begins: ['mfa', 'duo-web', 'sig-request'],
    ends: method,
    hook: 'useDuoWeb',
    what: 'Your server signs a request for Duo.',
  },
  {
    kind: 'mutation',
    begins: ['mfa', 'duo-web', 'verify'],
    ends: method,
    hook: 'useDuoWeb, useDuoVerify',
    what: 'Duo’s answer is checked.',
  },
  {
    kind: 'query',
    begins: ['mfa', 'duo-web', 'poll'],
    ends: own,
    hook: 'useDuoWeb, useDuoVerify',
    what: 'How that check stands, where the service said PENDING to it.',
  },
  {
    kind: 'query',
    begins: ['mfa', 'kba', 'questions'],
    ends: own,
    hook: 'useKbaQuestions',
    what: 'The service’s security questions; none where you give them yourself.',
  },
  {
    kind: 'mutation',
    begins: ['mfa', 'kba', 'authenticate'],
    ends: method,
    hook: 'useKbaAnswers',
    what: 'Answers are checked.',
  },
  {
    kind: 'mutation',
    begins: ['mfa', 'rsa', 'start'],
    ends: method,
    hook: 'useRsa',
    what: 'Your server starts a verification.',
  },
  {
    kind: 'query',
    begins: ['mfa', 'rsa', 'poll'],
    ends: own,
    hook: 'useRsa',
    what: 'What became of that verification.',
  },
  {
    kind: 'mutation',
    begins: ['mfa', 'other', 'start'],
    ends: method,
    hook: 'useOtherCode, useOtherApproval',
    what: 'A gateway starts a method of its own.',
  },
  {
    kind: 'mutation',
    begins: ['mfa', 'other', 'check'],
    ends: method,
    hook: 'useOtherCode',
    what: 'It checks a code.',
  },
  {
    kind: 'query',
    begins: ['mfa', 'other', 'poll'],
    ends: own,
    hook: 'useOtherCode, useOtherApproval',
    what: 'What became of that verification.',
  },
]

/** Whether a key, in JSON, is one of those. */
export function isListed(key: string): boolean {
  return cacheKeys.some(({ begins }) => key.startsWith(JSON.stringify(begins).slice(0, -1)))
}
