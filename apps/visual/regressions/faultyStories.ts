/** A file of stories that can’t even be loaded. */
export const unloadableStoriesFile = {
  file: 'packages/ui/src/notice/Unloadable.stories.tsx',
  text: `if (typeof document !== 'undefined') throw new Error('planted in a file')
export default { title: 'Planted/Unloadable' }
export const InAFileThatThrows = { render: () => null }
`,
}

/** Stories that give no picture to rely on, and one beside them that does. A file of its own, to be planted. */
export const faultyStoriesFile = {
  file: 'packages/ui/src/notice/Faulty.stories.tsx',
  text: `import { useEffect, useState } from 'react'

function Restless({ where }: { where: string }) {
  const [count, setCount] = useState(0)
  useEffect(() => {
    const count = () => document.querySelector(where) && setCount((last) => last + 1)
    const timer = setInterval(count, 5)
    return () => clearInterval(timer)
  }, [where])
  return <p>{count}</p>
}

function Throwing(): never {
  throw new Error('planted')
}

// Not of the frozen clock: how long the page has been open.
const opened = () => <p style={{ width: (performance.now() * 97) % 200, background: 'black' }}>x</p>

export default { title: 'Planted/Faulty' }
export const Throws = { render: () => <Throwing /> }
export const PlayFails = {
  render: () => <p>play</p>,
  play: () => {
    throw new Error('planted in play')
  },
}
export const ThrowsInTheDark = {
  parameters: { visual: { telling: true } },
  render: (_args: unknown, { globals }: { globals: { theme: string } }) => (globals.theme === 'dark' ? <Throwing /> : <p>light</p>),
}
export const Hangs = {
  render: () => {
    for (;;);
  },
}
export const NeverSettles = { render: () => <Restless where="body" /> }
export const RestlessInTheDark = {
  parameters: { visual: { telling: true } },
  render: () => <Restless where='[data-mfa-theme="dark"]' />,
}
export const DependsOnTime = { render: opened }
export const Fine = { render: () => <p>fine</p> }
`,
}

/** What must be said of each, by its name. */
export const expectedOfFaulty: Readonly<Record<string, RegExp>> = {
  Throws: /planted/,
  'Play Fails': /planted in play/,
  'Throws In The Dark': /throws: planted/,
  Hangs: /hangs: no answer in/,
  'In A File That Throws': /can’t be loaded/,
  'Never Settles': /never settles/,
  'Restless In The Dark': /never settles/,
}
