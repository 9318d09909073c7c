/** Paints colours one over the other, as a screen shows them. Understands any that the browser does. */
export type Paint = (...layers: readonly string[]) => PaintedColor

/** Red, green, blue and how opaque, each from 0 to 255. */
export type PaintedColor = readonly [red: number, green: number, blue: number, opacity: number]

/** Undefined where there is nothing to paint on, as in jsdom. */
export function createPaint(page: Document): Paint | undefined {
  const canvas = page.createElement('canvas')
  canvas.width = 1
  canvas.height = 1
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (context === null) return undefined
  return (...layers) => {
    context.clearRect(0, 0, 1, 1)
    for (const color of layers) {
      context.fillStyle = color
      context.fillRect(0, 0, 1, 1)
    }
    const [red = 0, green = 0, blue = 0, opacity = 0] = context.getImageData(0, 0, 1, 1).data
    return [red, green, blue, opacity]
  }
}

/** How much two colours differ in lightness, from 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio. */
export function contrastOf(one: PaintedColor, other: PaintedColor): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((first, second) => second - first)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance([red, green, blue]: PaintedColor): number {
  const linear = (value: number) => (value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4)
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}
