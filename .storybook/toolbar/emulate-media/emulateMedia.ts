import forcedColors from './forcedColors.css?inline'
import { type EmulatedMedia, isForForcedColors, rewriteMedia } from './rewriteMedia.ts'

/** What was there before, to be put back. */
const mediaBefore = new Map<MediaList, string>()
const declarationsBefore = new Map<CSSStyleDeclaration, string>()
const ownSheet = 'data-emulated-media'
let emulated: EmulatedMedia = {}

/**
 * A page can't tell its browser to want less motion, more contrast or forced colours. So this rewrites the page's own
 * media queries as if it did, those of sheets that come later too. Queries asked from scripts are not reached.
 */
export function emulateMedia(media: EmulatedMedia): void {
  if (isSame(media, emulated)) return
  restore()
  emulated = media
  if (isSame(media, {})) {
    document.removeEventListener('load', applyToAll, true)
    return
  }
  if (media.forcedColors === 'active') document.head.append(makeForcedColorsSheet())
  applyToAll()
  // Each sheet, linked or written, says when it has its rules, and again when they change. The event does not bubble.
  document.addEventListener('load', applyToAll, true)
}

function applyToAll() {
  for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) applyToSheet(sheet)
}

function applyToSheet(sheet: CSSStyleSheet) {
  if (sheet.ownerNode instanceof Element && sheet.ownerNode.hasAttribute(ownSheet)) return
  const forced = applyToMedia(sheet.media)
  for (const rule of rulesOf(sheet)) applyToRule(rule, forced)
}

function applyToRule(rule: CSSRule, forced: boolean) {
  if (rule instanceof CSSImportRule) {
    applyToMedia(rule.media)
    if (rule.styleSheet !== null) applyToSheet(rule.styleSheet)
    return
  }
  const forcedInside = (rule instanceof CSSMediaRule && applyToMedia(rule.media)) || forced
  if (forcedInside && 'style' in rule && rule.style instanceof CSSStyleDeclaration) makeImportant(rule.style)
  // Whatever holds rules: @media, @supports, @container, @layer, @scope, and a style rule with others nested in it.
  if ('cssRules' in rule && rule.cssRules instanceof CSSRuleList) {
    for (const inside of rule.cssRules) applyToRule(inside, forcedInside)
  }
}

/** Says whether what is inside is meant for forced colours, and these are on. */
function applyToMedia(list: MediaList): boolean {
  const before = mediaBefore.get(list) ?? list.mediaText
  const wanted = rewriteMedia(before, emulated)
  if (wanted !== before) {
    mediaBefore.set(list, before)
    if (list.mediaText !== wanted) list.mediaText = wanted
  }
  return emulated.forcedColors === 'active' && isForForcedColors(before)
}

/** In a browser the page's own words for forced colours hold. Here they must get past the sheet that stands for it. */
function makeImportant(style: CSSStyleDeclaration) {
  if (declarationsBefore.has(style)) return
  declarationsBefore.set(style, style.cssText)
  style.cssText = style.cssText.replace(/(?<!!\s*important)\s*;(?=\s|$)/g, ' !important;')
}

function restore() {
  for (const [list, before] of mediaBefore) list.mediaText = before
  for (const [style, before] of declarationsBefore) style.cssText = before
  mediaBefore.clear()
  declarationsBefore.clear()
  document.querySelector(`[${ownSheet}]`)?.remove()
}

function makeForcedColorsSheet(): HTMLStyleElement {
  const element = document.createElement('style')
  element.setAttribute(ownSheet, '')
  element.textContent = forcedColors
  return element
}

/** The rules of another site's sheet can't be read. */
function rulesOf(sheet: CSSStyleSheet): Iterable<CSSRule> {
  try {
    return sheet.cssRules
  } catch {
    return []
  }
}

function isSame(one: EmulatedMedia, other: EmulatedMedia): boolean {
  return (
    one.reducedMotion === other.reducedMotion &&
    one.contrast === other.contrast &&
    one.forcedColors === other.forcedColors
  )
}
