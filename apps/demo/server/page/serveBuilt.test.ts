import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { demoServer, startServer } from '../../e2e/startServer.ts'

it('leaves nothing of its build behind when it is told to stop', { timeout: 60_000 }, async () => {
  const temporary = await mkdtemp(join(tmpdir(), 'demo-test-'))
  const demo = await startServer({ ...demoServer, environment: { ...demoServer.environment, TMPDIR: temporary } })
  expect(await readdir(temporary)).toEqual([expect.stringMatching(/^acme-access-/)])

  await demo.stop()

  expect(await readdir(temporary)).toEqual([])
  await rm(temporary, { recursive: true })
})
