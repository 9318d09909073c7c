export interface InitialsProps {
  name: string
}

/** In place of a picture. The name stands beside it. */
export function Initials({ name }: InitialsProps) {
  const letters = name
    .split(' ')
    .map((word) => word.slice(0, 1))
    .join('')
  return (
    <span className="initials" aria-hidden="true">
      {letters.slice(0, 2)}
    </span>
  )
}
