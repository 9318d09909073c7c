import { type MfaToken, mfaTokens } from '@mfa-challenge/ui/tokens'
import '../guide-list/GuideList.css'
import './TokensList.css'

interface TokensListProps {
  /** Only the five that recolour everything, or all the others. */
  base: boolean
}

/** What a host can set, from the list that is published as `@mfa-challenge/ui/tokens`. */
export function TokensList({ base }: TokensListProps) {
  const tokens: readonly MfaToken[] = mfaTokens
  return (
    <dl className="guide-list">
      {tokens
        .filter((token) => token.base === base)
        .map((token) => (
          <Row key={token.name} token={token} />
        ))}
    </dl>
  )
}

function Row({ token }: { token: MfaToken }) {
  const { property, type, light, dark, follows, description } = token
  return (
    <div className="guide-list-row">
      <dt className="guide-list-term">
        <code>{property}</code>
      </dt>
      <dd className="guide-list-words">
        {description}
        {follows !== null && <small className="guide-list-aside">Follows {propertiesIn(follows)}.</small>}
        <small className="guide-list-aside">
          <Value type={type} value={light} />
          {dark !== light && (
            <>
              {' by day, '}
              <Value type={type} value={dark} />
              {' by night'}
            </>
          )}
        </small>
      </dd>
    </div>
  )
}

/** The formula is for the stylesheet; what it is made from is for people. */
function propertiesIn(formula: string): string {
  return [...new Set(formula.match(/--mfa-[\w-]+/g))].join(', ')
}

function Value({ type, value }: { type: MfaToken['type']; value: string }) {
  return (
    <>
      {type === 'color' && <i className="guide-token-swatch" style={{ background: value }} />}
      {value}
    </>
  )
}
