import type { Simulator } from '../simulator/Simulator.ts'

/** What `--json` prints: everything a program needs, in one line. */
export function jsonBanner({ url, clientId, clientSecret, people, duo }: Simulator): string {
  return JSON.stringify({ url, clientId, clientSecret, people, duo })
}

/** What is printed for a person. */
export function readableBanner({ url, clientId, clientSecret, people, duo }: Simulator): string {
  return [
    'MFA service simulator. Never for production.',
    '',
    `  Page           ${url}/`,
    `  Service        ${url}/v3 and ${url}/beta`,
    `  Tokens         ${url}/oauth/token`,
    `  Client id      ${clientId}`,
    `  Client secret  ${clientSecret}`,
    `  Duo host       ${duo.host}`,
    `  Duo keys       ikey ${duo.ikey}, skey ${duo.skey}, akey ${duo.akey}`,
    '',
    ...people.flatMap(({ displayName, userAlias, identityId, oktaUserId, duoUsername, kba }) => [
      `  ${displayName}`,
      `    alias ${userAlias}, identity ${identityId}, Okta ${oktaUserId}, Duo ${duoUsername}`,
      ...kba.map(({ text, answer }) => `    ${text} ${answer}`),
    ]),
    '',
    `Codes arrive at ${url}/simulator/outbox. Stop with Ctrl+C.`,
  ].join('\n')
}
