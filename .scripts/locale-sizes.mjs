// Checks on what is in `dist` that every language is small, and that a page in English carries no other.
import { buildPage, readmePage } from './build-page.mjs'
import { localesWithin, measureLocales } from './measure-locales.mjs'
import { stop } from './toolchain.mjs'

const strange = localesWithin(await buildPage(readmePage()))
const large = (await measureLocales()).filter(({ gzip, goal }) => gzip > goal)
const faults = [
  ...strange.map((tag) => `The README's page, in English alone, carries words of ${tag}.`),
  ...large.map(({ name, gzip, goal }) => `${name} travels as ${gzip} bytes after gzip; ${goal} are allowed.`),
]
if (faults.length > 0) stop(faults.join('\n'))
