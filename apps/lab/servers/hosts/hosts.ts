/** A server of other people's, as it is installed and started. */
export interface Host {
  name: string
  /** The first is the one that the row is about. None: Node itself. */
  packages: Readonly<Record<string, string>>
  /** What of `pages` it serves: a file of `hosts`, or an app of Next. */
  page: string
  /** Another way of the same server to be told. */
  otherWay?: Readonly<Record<string, string>> | undefined
}

export const hosts: readonly Host[] = [
  { name: 'node:http', packages: {}, page: 'node.mjs' },
  { name: 'Express', packages: { express: '5.3.0' }, page: 'express.mjs' },
  { name: 'Fastify', packages: { fastify: '5.12.8' }, page: 'fastify.mjs' },
  {
    name: 'Hono',
    packages: { hono: '4.13.19', '@hono/node-server': '2.1.9' },
    page: 'hono.mjs',
  },
  {
    name: 'Next',
    packages: { next: '16.4.6', react: '19.3.1', 'react-dom': '19.3.1' },
    page: 'next',
  },
  { name: 'h3', packages: { h3: '2.0.8', srvx: '1.0.8' }, page: 'h3.mjs' },
  {
    name: 'h3',
    packages: { h3: '1.15.11' },
    page: 'h3-1.mjs',
    otherWay: { 'x-web': 'yes' },
  },
]

/** As it stands in the table: `Hono 4.13.19 on @hono/node-server 2.1.9`. */
export function titleOf({ name, packages }: Host): string {
  const [own, ...others] = Object.entries(packages).filter(([one]) => !one.startsWith('react'))
  const version = own === undefined ? ` of Node ${process.versions.node}` : ` ${own[1]}`
  return `${name}${version}${others.map(([one, at]) => ` on ${one} ${at}`).join('')}`
}
