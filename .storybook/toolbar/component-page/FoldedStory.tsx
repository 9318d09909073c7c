import { Canvas, Description } from '@storybook/addon-docs/blocks'
import { type ComponentProps, useState } from 'react'

export interface FoldedStoryProps {
  id: string
  name: string
  of: ComponentProps<typeof Canvas>['of']
}

/** A story under its name, rendered from when it is opened for the first time. */
export function FoldedStory({ id, name, of }: FoldedStoryProps) {
  const [wasOpen, setWasOpen] = useState(false)
  return (
    <details className="folded-story" onToggle={(event) => setWasOpen(wasOpen || event.currentTarget.open)}>
      <summary>
        <h3 id={id}>{name}</h3>
        <Description of={of} />
      </summary>
      {wasOpen && <Canvas of={of} />}
    </details>
  )
}
