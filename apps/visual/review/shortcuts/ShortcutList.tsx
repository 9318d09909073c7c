import { comparisonLooks } from '../comparison/ComparisonLook.ts'
import './ShortcutList.css'

const moving = [
  ['j', 'next'],
  ['k', 'previous'],
] as const
const deciding = [
  ['a', 'accept'],
  ['r', 'refuse'],
  ['s', 'accept the same difference elsewhere'],
  ['c', 'accept the component'],
] as const

/** Which keys there are. */
export function ShortcutList({ isServed }: { isServed: boolean }) {
  const looks = comparisonLooks.map(({ title }, at) => [String(at + 1), title.toLowerCase()] as const)
  return (
    <details className="shortcuts">
      <summary>Keys</summary>
      <dl>
        {[...moving, ...looks, ...(isServed ? deciding : [])].map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
