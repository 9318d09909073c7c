import { describe, expect, it } from 'vitest'
import { readShell } from './shell.ts'

const commands = {
  scripts: new Set(['simulator', 'dev']),
  bins: new Set(['mfa-gateway', 'vite']),
  tarballs: new Set(['mfa-challenge-ui-0.1.0.tgz']),
}

describe('takes', () => {
  it.each([
    ['npm run simulator -- --port 4010   # stays'],
    ['cd ../mfa-challenge && npm test'],
    ['export MFA_API_URL=http://127.0.0.1:4010 MFA_CLIENT_ID=…\nnpx mfa-gateway --check'],
    ['npm install ./vendor/mfa-challenge-ui-0.1.0.tgz \\\n  @tanstack/react-query'],
    ['MFA_API_URL=x node server.mjs'],
    ['npx vite@8 build'],
    ['mfa-gateway --check'],
  ])('%s', (code) => {
    expect(readShell(code, commands)).toBeUndefined()
  })
})

describe('refuses', () => {
  it.each([
    ['npm run simulate', 'there is no script "simulate"'],
    ['cd here\nnpx mfa-gatway --check', 'no package has the command "mfa-gatway"'],
    ['npm install ./vendor/mfa-challenge-ui-0.2.0.tgz', 'nothing is packed as mfa-challenge-ui-0.2.0.tgz'],
    ['npm instal vite', 'npm knows no "instal"'],
    ['yarn add vite', '"yarn" is no command that is known here'],
  ])('%s', (code, says) => {
    expect(readShell(code, commands)).toBe(says)
  })

  it('what is no line for a shell', () => {
    expect(readShell('npm run dev "', commands)).toMatch(/unterminated|unexpected|Unterminated/i)
  })
})
