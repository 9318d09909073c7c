import type { Change } from '../../report/VisualReport.ts'

/**
 * Where a story can be seen at work. The server has the Storybook that the pictures were taken of; a page opened from a
 * file has none that a browser would run, and points at `npm run storybook`.
 */
export function liveStory({ storyId, globals }: Change, isServed: boolean): string {
  const query = globals === '' ? '' : `&globals=${globals}`
  return isServed
    ? `./storybook/iframe.html?viewMode=story&id=${storyId}${query}`
    : `http://localhost:6006/?path=/story/${storyId}${query}`
}
