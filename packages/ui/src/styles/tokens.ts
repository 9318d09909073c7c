// Generated from packages/ui/tokens, by `node .scripts/tokens.mjs`.

/** One thing about the look that a host can set. */
export interface MfaToken {
  /** Its name in the token files. */
  name: MfaTokenName
  /** The custom property to set, on `[data-mfa-root]` or on anything around it. */
  property: MfaTokenProperty
  type: 'color' | 'dimension' | 'fontFamily'
  /** One of the few that the others follow: enough to recolour everything. */
  base: boolean
  /** What it is by day, where a host sets nothing. */
  light: string
  /** What it is by night. */
  dark: string
  /** How it follows from others while a host doesn't set it; `null`: it stands for itself. */
  follows: string | null
  /** What it is for. */
  description: string
}

/** The name of a token. */
export type MfaTokenName =
  | 'radius'
  | 'border-width'
  | 'space.1'
  | 'space.2'
  | 'space.3'
  | 'space.4'
  | 'space.5'
  | 'space.6'
  | 'space.7'
  | 'control-size'
  | 'font'
  | 'color.accent'
  | 'color.on-accent'
  | 'color.text'
  | 'color.surface'
  | 'color.text-quiet'
  | 'color.sunken'
  | 'color.border'
  | 'color.border-strong'
  | 'color.accent-wash'
  | 'color.danger'
  | 'color.danger-wash'
  | 'color.success'
  | 'color.success-wash'
  | 'color.focus'
  | 'color.shadow'
  | 'card.radius'
  | 'code-cell.size'
  | 'code-cell.gap'
  | 'duo.height'
  | 'width'
  | 'method.size'
  | 'scroll.margin'

/** A custom property a host can set. */
export type MfaTokenProperty =
  | '--mfa-radius'
  | '--mfa-border-width'
  | '--mfa-space-1'
  | '--mfa-space-2'
  | '--mfa-space-3'
  | '--mfa-space-4'
  | '--mfa-space-5'
  | '--mfa-space-6'
  | '--mfa-space-7'
  | '--mfa-control-size'
  | '--mfa-font'
  | '--mfa-color-accent'
  | '--mfa-color-on-accent'
  | '--mfa-color-text'
  | '--mfa-color-surface'
  | '--mfa-color-text-quiet'
  | '--mfa-color-sunken'
  | '--mfa-color-border'
  | '--mfa-color-border-strong'
  | '--mfa-color-accent-wash'
  | '--mfa-color-danger'
  | '--mfa-color-danger-wash'
  | '--mfa-color-success'
  | '--mfa-color-success-wash'
  | '--mfa-color-focus'
  | '--mfa-color-shadow'
  | '--mfa-card-radius'
  | '--mfa-code-cell-size'
  | '--mfa-code-cell-gap'
  | '--mfa-duo-height'
  | '--mfa-width'
  | '--mfa-method-size'
  | '--mfa-scroll-margin'

/** Every custom property a host can set, with its defaults. */
export const mfaTokens: readonly MfaToken[] = [
  {
    name: 'radius',
    property: '--mfa-radius',
    type: 'dimension',
    base: true,
    light: '0.625rem',
    dark: '0.625rem',
    follows: null,
    description: 'Corners of fields, buttons, rows and notices.',
  },
  {
    name: 'border-width',
    property: '--mfa-border-width',
    type: 'dimension',
    base: false,
    light: '1px',
    dark: '1px',
    follows: null,
    description: 'Edges of fields, buttons, notices and the card.',
  },
  {
    name: 'space.1',
    property: '--mfa-space-1',
    type: 'dimension',
    base: false,
    light: '0.25rem',
    dark: '0.25rem',
    follows: null,
    description: '4 px.',
  },
  {
    name: 'space.2',
    property: '--mfa-space-2',
    type: 'dimension',
    base: false,
    light: '0.5rem',
    dark: '0.5rem',
    follows: null,
    description: '8 px.',
  },
  {
    name: 'space.3',
    property: '--mfa-space-3',
    type: 'dimension',
    base: false,
    light: '0.75rem',
    dark: '0.75rem',
    follows: null,
    description: '12 px.',
  },
  {
    name: 'space.4',
    property: '--mfa-space-4',
    type: 'dimension',
    base: false,
    light: '1rem',
    dark: '1rem',
    follows: null,
    description: '16 px.',
  },
  {
    name: 'space.5',
    property: '--mfa-space-5',
    type: 'dimension',
    base: false,
    light: '1.25rem',
    dark: '1.25rem',
    follows: null,
    description: '20 px.',
  },
  {
    name: 'space.6',
    property: '--mfa-space-6',
    type: 'dimension',
    base: false,
    light: '1.5rem',
    dark: '1.5rem',
    follows: null,
    description: '24 px.',
  },
  {
    name: 'space.7',
    property: '--mfa-space-7',
    type: 'dimension',
    base: false,
    light: '1.75rem',
    dark: '1.75rem',
    follows: null,
    description: '28 px.',
  },
  {
    name: 'control-size',
    property: '--mfa-control-size',
    type: 'dimension',
    base: false,
    light: '2.875rem',
    dark: '2.875rem',
    follows: null,
    description: 'Height of buttons and fields. 44 px at least, for thumbs.',
  },
  {
    name: 'font',
    property: '--mfa-font',
    type: 'fontFamily',
    base: false,
    light: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',
    dark: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',
    follows: null,
    description: 'The type, of the system the person knows. Nothing is fetched.',
  },
  {
    name: 'color.accent',
    property: '--mfa-color-accent',
    type: 'color',
    base: true,
    light: 'oklch(0.45 0.13 250)',
    dark: 'oklch(0.76 0.11 245)',
    follows: null,
    description: 'What can be acted on, and what is happening now. Readable as text on the surface.',
  },
  {
    name: 'color.on-accent',
    property: '--mfa-color-on-accent',
    type: 'color',
    base: true,
    light: 'oklch(1 0 0)',
    dark: 'oklch(0.2 0.04 250)',
    follows: null,
    description: 'Words on the accent.',
  },
  {
    name: 'color.text',
    property: '--mfa-color-text',
    type: 'color',
    base: true,
    light: 'oklch(0.24 0.03 255)',
    dark: 'oklch(0.94 0.01 255)',
    follows: null,
    description: 'Words. At least ten to one against the surface, for the quieter ones are mixed from it.',
  },
  {
    name: 'color.surface',
    property: '--mfa-color-surface',
    type: 'color',
    base: true,
    light: 'oklch(1 0 0)',
    dark: 'oklch(0.23 0.02 255)',
    follows: null,
    description: 'The card, and the fields on it.',
  },
  {
    name: 'color.text-quiet',
    property: '--mfa-color-text-quiet',
    type: 'color',
    base: false,
    light: 'oklch(0.4376 0.0222 255)',
    dark: 'oklch(0.7554 0.0126 255)',
    follows: 'color-mix(in oklab, var(--mfa-color-text) 74%, var(--mfa-color-surface))',
    description: 'Words that matter less: hints, leads, the ways out.',
  },
  {
    name: 'color.sunken',
    property: '--mfa-color-sunken',
    type: 'color',
    base: false,
    light: 'oklch(0.9752 0.0058 250)',
    dark: 'oklch(0.1886 0.0164 255)',
    follows:
      'light-dark(color-mix(in oklab, var(--mfa-color-accent) 4.5%, var(--mfa-color-surface)), color-mix(in oklab, oklch(0 0 0) 18%, var(--mfa-color-surface)))',
    description: 'A step below the surface: waiting panels, notices, plates of icons.',
  },
  {
    name: 'color.border',
    property: '--mfa-color-border',
    type: 'color',
    base: false,
    light: 'oklch(0.9012 0.0039 255)',
    dark: 'oklch(0.3578 0.0182 255)',
    follows:
      'light-dark(color-mix(in oklab, var(--mfa-color-text) 13%, var(--mfa-color-surface)), color-mix(in oklab, var(--mfa-color-text) 18%, var(--mfa-color-surface)))',
    description: 'Hair lines that only part; nothing depends on seeing them.',
  },
  {
    name: 'color.border-strong',
    property: '--mfa-color-border-strong',
    type: 'color',
    base: false,
    light: 'oklch(0.5744 0.0168 255)',
    dark: 'oklch(0.6276 0.0144 255)',
    follows: 'color-mix(in oklab, var(--mfa-color-text) 56%, var(--mfa-color-surface))',
    description: 'Edges of fields, buttons and radios. Three to one against what is around them.',
  },
  {
    name: 'color.accent-wash',
    property: '--mfa-color-accent-wash',
    type: 'color',
    base: false,
    light: 'oklch(0.9505 0.0117 250)',
    dark: 'oklch(0.3254 0.0361 249.33)',
    follows:
      'light-dark(color-mix(in oklab, var(--mfa-color-accent) 9%, var(--mfa-color-surface)), color-mix(in oklab, var(--mfa-color-accent) 18%, var(--mfa-color-surface)))',
    description: 'Behind what is chosen.',
  },
  {
    name: 'color.danger',
    property: '--mfa-color-danger',
    type: 'color',
    base: false,
    light: 'oklch(0.49 0.17 27)',
    dark: 'oklch(0.79 0.12 27)',
    follows: null,
    description: 'What went wrong, as words and edges.',
  },
  {
    name: 'color.danger-wash',
    property: '--mfa-color-danger-wash',
    type: 'color',
    base: false,
    light: 'oklch(0.965 0.02 27)',
    dark: 'oklch(0.28 0.05 27)',
    follows: null,
    description: 'Behind what went wrong.',
  },
  {
    name: 'color.success',
    property: '--mfa-color-success',
    type: 'color',
    base: false,
    light: 'oklch(0.45 0.11 155)',
    dark: 'oklch(0.8 0.13 155)',
    follows: null,
    description: 'What went right.',
  },
  {
    name: 'color.success-wash',
    property: '--mfa-color-success-wash',
    type: 'color',
    base: false,
    light: 'oklch(0.965 0.03 155)',
    dark: 'oklch(0.28 0.045 155)',
    follows: null,
    description: 'Behind what went right.',
  },
  {
    name: 'color.focus',
    property: '--mfa-color-focus',
    type: 'color',
    base: false,
    light: 'oklch(0.45 0.13 250)',
    dark: 'oklch(0.76 0.11 245)',
    follows: 'var(--mfa-color-accent)',
    description: 'The ring around what has the keyboard. Three to one against what is around it.',
  },
  {
    name: 'color.shadow',
    property: '--mfa-color-shadow',
    type: 'color',
    base: false,
    light: 'oklch(0.2 0.05 255 / 0.1)',
    dark: 'oklch(0.2 0.05 255 / 0)',
    follows: null,
    description: 'The shadow of the card.',
  },
  {
    name: 'card.radius',
    property: '--mfa-card-radius',
    type: 'dimension',
    base: false,
    light: '0.875rem',
    dark: '0.875rem',
    follows: 'calc(var(--mfa-radius) * 1.4)',
    description: 'Corners of the card: rounder than what lies in it.',
  },
  {
    name: 'code-cell.size',
    property: '--mfa-code-cell-size',
    type: 'dimension',
    base: false,
    light: '3.25rem',
    dark: '3.25rem',
    follows: null,
    description: 'Each cell of a code, where there is room.',
  },
  {
    name: 'code-cell.gap',
    property: '--mfa-code-cell-gap',
    type: 'dimension',
    base: false,
    light: '0.5rem',
    dark: '0.5rem',
    follows: null,
    description: 'Between the cells of a code.',
  },
  {
    name: 'duo.height',
    property: '--mfa-duo-height',
    type: 'dimension',
    base: false,
    light: '25rem',
    dark: '25rem',
    follows: null,
    description: "Duo's own frame, which can't grow with what is in it.",
  },
  {
    name: 'width',
    property: '--mfa-width',
    type: 'dimension',
    base: false,
    light: '25rem',
    dark: '25rem',
    follows: null,
    description: 'The card at its widest. In a narrower place it is as wide as that.',
  },
  {
    name: 'method.size',
    property: '--mfa-method-size',
    type: 'dimension',
    base: false,
    light: '4rem',
    dark: '4rem',
    follows: null,
    description: 'Height of a row in the list of methods.',
  },
  {
    name: 'scroll.margin',
    property: '--mfa-scroll-margin',
    type: 'dimension',
    base: false,
    light: '6rem',
    dark: '6rem',
    follows: null,
    description: 'What is kept free around what gets the focus: the height of your highest sticky bar.',
  },
]
