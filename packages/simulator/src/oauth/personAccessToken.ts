import { jwt } from './jwt.ts'

/** The token a portal's server would hold for a person. The same in every run, so that it outlives a reset. */
export function personAccessToken({ identityId, userAlias }: { identityId: string; userAlias: string }): string {
  return jwt(
    { identity_id: identityId, user_name: userAlias, scope: ['sp:scopes:all'], strong_auth: false },
    `of-the-simulator-for-${userAlias}`,
  )
}
