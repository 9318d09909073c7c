import type { Box } from '../../compare/comparePictures.ts'

export interface PictureProps {
  source: string
  caption: string
  /** Where something differs, in pixels. */
  box?: Box | undefined
  /** The size of the picture, for the box. */
  of?: { width: number; height: number }
}

/** A picture with its caption. A frame points at what differs. */
export function Picture({ source, caption, box, of }: PictureProps) {
  return (
    <figure>
      <figcaption>
        {caption}
        <a href={source} aria-label={`${caption}, in full size`}>
          Full size
        </a>
      </figcaption>
      <div className="stack">
        <img src={source} alt={caption} />
        {box && of && (
          <svg className="pointer" viewBox={`0 0 ${of.width} ${of.height}`} aria-hidden="true">
            <rect x={box.left - 3} y={box.top - 3} width={box.width + 6} height={box.height + 6} rx="4" />
          </svg>
        )}
      </div>
    </figure>
  )
}
