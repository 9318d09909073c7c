import { createCipheriv, createDecipheriv, pbkdf2Sync } from 'node:crypto'
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite'
import type { Kept, PortalLogin } from '../ManagedBrowser.ts'

// With --password-store=basic Chromium writes passwords with a key that everybody knows.
const key = pbkdf2Sync('peanuts', 'saltysalt', 1, 16, 'sha1')
const iv = Buffer.alloc(16, ' ')

/** Puts a login into the store of a profile that Chromium has made and closed. */
export function addLogin(profile: string, { origin, user, password }: PortalLogin) {
  const cipher = createCipheriv('aes-128-cbc', key, iv)
  const known: Record<string, SQLOutputValue> = {
    origin_url: `${origin}/login`,
    action_url: `${origin}/welcome`,
    username_element: 'username',
    username_value: user,
    password_element: 'password',
    password_value: Buffer.concat([Buffer.from('v10'), cipher.update(password), cipher.final()]),
    signon_realm: `${origin}/`,
    times_used: 1,
  }
  const database = new DatabaseSync(join(profile, 'Default/Login Data'))
  const columns = database.prepare('pragma table_info(logins)').all()
  const names = columns.map(({ name }) => String(name)).filter((name) => name !== 'id')
  const values = columns
    .filter(({ name }) => name !== 'id')
    .map(({ name, type }) => known[String(name)] ?? (type === 'INTEGER' ? 0 : type === 'BLOB' ? new Uint8Array() : ''))
  database.prepare(`insert into logins (${names.join()}) values (${names.map(() => '?').join()})`).run(...values)
  database.close()
}

/** All logins of a profile, and all texts in its history of forms. */
export function readKept(profile: string): readonly Kept[] {
  const logins = rowsOf(profile, 'Login Data', 'select username_value as name, password_value as value from logins')
  const history = rowsOf(profile, 'Web Data', 'select name, value from autofill')
  return [
    ...logins.map(({ name, value }) => [String(name), value instanceof Uint8Array ? plain(value) : String(value)]),
    ...history.map(({ name, value }) => ['form history', String(name), String(value)]),
  ]
}

function plain(stored: Uint8Array): string {
  const decipher = createDecipheriv('aes-128-cbc', key, iv)
  return Buffer.concat([decipher.update(stored.subarray('v10'.length)), decipher.final()]).toString()
}

function rowsOf(profile: string, file: string, query: string): Record<string, SQLOutputValue>[] {
  const original = join(profile, 'Default', file)
  if (!existsSync(original)) return []
  const folder = mkdtempSync(join(tmpdir(), 'login-store-'))
  try {
    cpSync(original, join(folder, 'copy'))
    const database = new DatabaseSync(join(folder, 'copy'))
    const rows = database.prepare(query).all()
    database.close()
    return rows
  } finally {
    rmSync(folder, { recursive: true })
  }
}
