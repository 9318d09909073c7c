import { misfits } from '../../packages/ui/src/test-support/misfits.ts'

/** What of the challenges of a story does not fit into the page, in whatever language it is shown, each in a line. */
export function findMisfits(canvasElement: HTMLElement): string[] {
  return [...canvasElement.querySelectorAll('[data-mfa-root]')].flatMap((root) => [
    ...misfits(root).map((misfit) => `It does not fit: ${misfit}`),
    ...(isInPage(root) ? [] : ['It does not fit: the challenge sticks out of the page']),
  ])
}

function isInPage(root: Element): boolean {
  const { left, right } = root.getBoundingClientRect()
  return left > -1 && right < document.documentElement.clientWidth + 1
}
