import { Controls, Description, DocsContext, Primary, Subtitle, Title } from '@storybook/addon-docs/blocks'
import { useContext } from 'react'
import './ComponentPage.css'
import { FoldedStory } from './FoldedStory.tsx'

/** The docs page of a component: its first story, and the others folded, for two dozen at once are a page without end. */
export function ComponentPage() {
  const [, ...others] = useContext(DocsContext).componentStories()
  return (
    <>
      <Title />
      <Subtitle />
      <Description of="meta" />
      <Primary />
      <Controls />
      {others.map(({ id, name, moduleExport }) => (
        <FoldedStory key={id} id={id} name={name} of={moduleExport} />
      ))}
    </>
  )
}
