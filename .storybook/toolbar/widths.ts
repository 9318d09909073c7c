/**
 * The widths that a challenge must fit: the narrowest, a small phone (or 400 % zoom), a phone.
 * Storybook's own tool offers them: `?globals=viewport.value:w320`.
 */
export const widths = {
  w280: { name: '280 px', styles: { width: '280px', height: '900px' }, type: 'mobile' },
  w320: { name: '320 px', styles: { width: '320px', height: '900px' }, type: 'mobile' },
  w400: { name: '400 px', styles: { width: '400px', height: '900px' }, type: 'mobile' },
} as const
