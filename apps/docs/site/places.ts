import { join } from 'node:path'

const here = join(import.meta.dirname, '..')

/** Where things are. */
export const places = {
  root: join(here, '../..'),
  /** What the site is made of: pages out of the whole project, and the reference. */
  collected: join(here, '.cache/pages'),
  /** The site. */
  built: join(here, 'dist'),
  site: join(here, 'site'),
  /** Where blocks of code are compiled. */
  blocks: join(here, '.cache/blocks'),
}
