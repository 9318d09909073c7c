/** The last part of a picture's name. */
export type ModeName =
  | 'light'
  | 'dark'
  | 'narrow'
  | 'long'
  | 'japanese'
  | 'rtl'
  | 'hebrew'
  | 'text200'
  | 'forced'
  | 'still'
