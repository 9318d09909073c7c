import type { Preview } from '@storybook/react-vite'
import { configure } from 'storybook/test'
import '@mfa-challenge/ui/styles.css'
import './preview.css'
import { ComponentPage } from './toolbar/component-page/ComponentPage.tsx'
import { DocsPage } from './toolbar/docs-page/DocsPage.tsx'
import { tidyPropTable } from './toolbar/prop-table/tidyPropTable.ts'
import { readStoryToolbar } from './toolbar/localeInTurn.ts'
import { ArgsInWords } from './toolbar/stage/ArgsInWords.tsx'
import { dressPage } from './toolbar/stage/dressPage.ts'
import { Stage } from './toolbar/stage/Stage.tsx'
import { haveAtHand } from './toolbar/stage/stageLocales.ts'
import { globalTypes } from './toolbar/toolbar.ts'
import { widths } from './toolbar/widths.ts'

import.meta.glob('./themes/*.css', { eager: true })

// A busy machine is no fault of a story's: what is waited for may take longer than the usual second.
configure({ asyncUtilTimeout: 5_000 })

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    // What axe finds in a story fails its test.
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: { container: DocsPage, page: ComponentPage, toc: { headingSelector: 'h2, h3', title: 'On this page' } },
    // The stage gives each story its room.
    layout: 'fullscreen',
    options: {
      storySort: {
        order: [
          'Welcome',
          'Guide',
          'Choose',
          'Code',
          'Push',
          'Questions',
          'Duo',
          'Outcome',
          'Parts',
          'Whole',
          'Design systems',
          'Hooks',
        ],
      },
    },
    viewport: { options: widths },
  },
  globalTypes,
  initialGlobals: { theme: 'light' },
  argTypesEnhancers: [tidyPropTable],
  loaders: [({ globals, id }) => haveAtHand(readStoryToolbar(globals, id).locale)],
  async afterEach(context) {
    // In the test runs alone: while someone browses, a story stays as it is.
    if (import.meta.env.MODE !== 'test') return
    const { auditStory } = await import('./audits/auditStory.ts')
    await auditStory(context)
  },
  decorators: [
    (Story, { args, globals, id, parameters, viewMode }) => {
      const chosen = readStoryToolbar(globals, id)
      dressPage(chosen, viewMode === 'docs')
      return (
        // The whole challenge brings its own card. A view alone gets the same one, to be seen as it will be.
        <Stage chosen={chosen} card={parameters.card !== false} bare={parameters.stage === 'bare'}>
          <ArgsInWords Story={Story} args={args} />
        </Stage>
      )
    },
  ],
}

export default preview
