import { type CacheKey, cacheKeys } from './cacheKeys.ts'
import '../guide-list/GuideList.css'

export interface KeysListProps {
  kind: CacheKey['kind']
}

/** The keys of all mutations, or of all queries. */
export function KeysList({ kind }: KeysListProps) {
  return (
    <dl className="guide-list">
      {cacheKeys
        .filter((key) => key.kind === kind)
        .map(({ begins, ends, hook, what }) => (
          <div key={begins.join(' ')} className="guide-list-row">
            <dt className="guide-list-term">
              <code>
                {JSON.stringify(begins).slice(0, -1).replaceAll(',', ', ')}, {ends}]
              </code>
            </dt>
            <dd className="guide-list-words">
              {what}
              <small className="guide-list-aside">{hook}</small>
            </dd>
          </div>
        ))}
    </dl>
  )
}
