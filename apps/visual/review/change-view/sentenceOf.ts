import type { Change } from '../../report/VisualReport.ts'

/** What is to be seen, in words. */
export function sentenceOf({ kind, width, height, pixels, box }: Change): string {
  const size = `${width} × ${height} px`
  switch (kind) {
    case 'changed': {
      const where =
        box === undefined ? '' : `, in a field of ${box.width} × ${box.height} px at ${box.left}, ${box.top}`
      return `${size}. ${count(pixels ?? 0)} changed${where}.`
    }
    case 'new':
      return `${size}. Nobody has accepted it yet.`
    case 'removed':
      return `${size}. There is no such story, or it is not looked at so any more.`
    case 'browser':
      return `${size}. Another browser or other fonts draw it so; the code has not changed it.`
    case 'restless':
      return `${size}. Two looks saw ${count(pixels ?? 0)} differ: the story depends on time or chance. Mend it first.`
    default:
      return kind satisfies never
  }
}

function count(pixels: number): string {
  return pixels === 1 ? '1 pixel' : `${pixels.toLocaleString('en')} pixels`
}
