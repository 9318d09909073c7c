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

export interface ShortcutListProps {
  isServed: boolean
  /** Whether keys do anything. */
  areOn: boolean
  onTurn: (areOn: boolean) => void
}

/** Which keys there are. Who speaks to the page, or presses keys by mistake, turns them off: WCAG 2.2, 2.1.4. */
export function ShortcutList({ isServed, areOn, onTurn }: ShortcutListProps) {
  const looks = comparisonLooks.map(({ title }, at) => [String(at + 1), title.toLowerCase()] as const)
  return (
    <details className="shortcuts">
      <summary>Keys</summary>
      <label>
        <input type="checkbox" checked={areOn} onChange={() => onTurn(!areOn)} />
        Single keys do something
      </label>
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
