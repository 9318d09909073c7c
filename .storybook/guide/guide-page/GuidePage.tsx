import { Markdown } from '@storybook/addon-docs/blocks'
import { Fragment } from 'react'
import { ThemingExample } from '../theming-example/ThemingExample.tsx'
import { storybookLinks } from './storybookLinks.ts'

interface GuidePageProps {
  /** A file of `docs`. */
  text: string
}

/** A page of the docs, as it stands there. */
export function GuidePage({ text }: GuidePageProps) {
  return storybookLinks(text)
    .split('<!-- live: theming -->')
    .map((part, at) => (
      <Fragment key={part}>
        {at > 0 && <ThemingExample />}
        <Markdown>{part}</Markdown>
      </Fragment>
    ))
}
