/** One picture: a story in a mode. */
export interface PictureId {
  readonly storyId: string
  readonly mode: string
}

/** Where a picture is among the baselines: `code-tokenentryform/refused.dark.webp`. */
export function pictureName({ storyId, mode }: PictureId): string {
  const [component = '', story = ''] = storyId.split('--')
  return `${safe(component)}/${safe(story)}.${mode}.webp`
}

/** Throws where two stories would write one file, which a file system that knows no capitals does too. */
export function refuseDoubles(pictures: readonly PictureId[]): void {
  const taken = new Map<string, PictureId>()
  for (const picture of pictures) {
    const name = pictureName(picture)
    const other = taken.get(name)
    if (other !== undefined) {
      throw new Error(
        `The stories ${other.storyId} and ${picture.storyId} would both write ${name}. Rename one of them.`,
      )
    }
    taken.set(name, picture)
  }
}

/** Story ids may have letters of any script; file names keep to what every file system takes. */
function safe(part: string): string {
  return part.toLowerCase().replaceAll(/[^a-z0-9-]/g, '_')
}
