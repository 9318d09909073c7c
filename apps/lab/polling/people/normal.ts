/** How much of a standard normal distribution lies below (Abramowitz and Stegun 7.1.26: off by 1.5e-7 at most). */
export function normalShare(z: number): number {
  const t = 1 / (1 + (0.327_591_1 * Math.abs(z)) / Math.SQRT2)
  const sum =
    t * (0.254_829_592 + t * (-0.284_496_736 + t * (1.421_413_741 + t * (-1.453_152_027 + t * 1.061_405_429))))
  const half = (sum * Math.exp(-(z * z) / 2)) / 2
  return z > 0 ? 1 - half : half
}

/** One draw of a standard normal distribution (Box and Muller). */
export function drawNormal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}
