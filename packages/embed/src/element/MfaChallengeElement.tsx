import { treeOf } from '@mfa-challenge/hooks/internal'
import { createRoot, type Root } from 'react-dom/client'
import { type Connection, createConnection } from '../challenge/createConnection.ts'
import { EmbeddedChallenge } from '../challenge/EmbeddedChallenge.tsx'
import { createPlace } from '../place/createPlace.ts'
import { bringStyles } from '../styles/bringStyles.ts'
import { linkStyles } from '../styles/linkStyles.ts'
import type { MfaChallengeEventMap, Tell } from '../events/MfaChallengeEvents.ts'
import type { MfaChallengeSettings } from '../settings/MfaChallengeSettings.ts'
import {
  attributeNames,
  type GivenSettings,
  readSettings,
  type SettingName,
  settingNames,
} from '../settings/settings.ts'
import { warnOnce } from '../warning/warnOnce.ts'

// A server has no elements: there it is a class that nobody makes anything of.
// oxlint-disable-next-line typescript/no-extraneous-class -- for importing alone
const Base: typeof HTMLElement = globalThis.HTMLElement ?? class {}

/** What is shown, as long as the element is in a page. */
interface Shown {
  readonly root: Root
  readonly container: HTMLElement
  readonly place: ReturnType<typeof createPlace>
  /** The page that it was first shown in. */
  readonly page: Document
}

/**
 * `<mfa-challenge>`: the whole challenge, for portals that are not in React. It shows what its `gateway` offers the person
 * of this session. Moved in the page it goes on where it was; removed from it, it stops everything.
 */
// oxlint-disable-next-line typescript/no-unsafe-declaration-merging -- its properties come from a table
export class MfaChallengeElement extends Base {
  static readonly observedAttributes: readonly string[] = attributeNames
  readonly #given: GivenSettings = {}
  #shadow: ShadowRoot | undefined
  #shown: Shown | undefined
  #connection: { readonly key: string; readonly id: number; readonly way: Connection } | undefined
  #isClosed = false
  #isDue = false
  readonly #themes = new MutationObserver(() => this.#update())

  connectedCallback() {
    this.#takeEarlyProperties()
    if (this.#shown === undefined) this.#update()
    else this.#moved()
  }

  /** Called in place of the others by `moveBefore`, which keeps nearly everything itself. */
  connectedMoveCallback() {
    this.#moved()
  }

  disconnectedCallback() {
    // Taken from one place and put into another is moved: then it is connected by now, or will be when the task ends.
    queueMicrotask(() => {
      if (!this.isConnected) this.#end()
    })
  }

  adoptedCallback() {
    this.#bringStyles()
  }

  attributeChangedCallback(name: string, _before: string | null, value: string | null) {
    const setting = settingNames.find((one) => one === name)
    if (setting !== undefined) this.#set(setting, value ?? undefined)
  }

  /** Sets what the element is told. Properties and attributes come here: the last one counts. */
  #set(name: SettingName, value: unknown) {
    if (this.#given[name] === value) return
    this.#given[name] = value
    if (name === 'modal' || name === 'gateway' || name === 'transaction') this.#isClosed = false
    this.#update()
  }

  static {
    for (const name of settingNames) {
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        enumerable: true,
        get(this: MfaChallengeElement) {
          return readSettings(this.#given)[name]
        },
        set(this: MfaChallengeElement, value: unknown) {
          this.#set(name, value)
        },
      })
    }
  }

  /** What was set before the element was defined stands on it, in front of what it would set. */
  #takeEarlyProperties() {
    for (const name of settingNames) {
      const early = Object.getOwnPropertyDescriptor(this, name)
      if (early === undefined) continue
      Reflect.deleteProperty(this, name)
      this.#set(name, early.value)
    }
  }

  /** Shows what is set, once for all that is set in one go. */
  #update() {
    if (this.#isDue) return
    this.#isDue = true
    queueMicrotask(() => {
      this.#isDue = false
      if (this.isConnected) this.#render()
    })
  }

  #render() {
    const settings = readSettings(this.#given)
    const { gateway, transaction, stylesheet, theme, shadow } = settings
    if (gateway === undefined) {
      warnOnce('<mfa-challenge> has no gateway. Set gateway="/mfa-gateway".')
      return
    }
    const shown = (this.#shown ??= this.#show(shadow))
    // Rules in a shadow root don't see what stands around it.
    const worn = theme ?? (this.#shadow && this.closest<HTMLElement>('[data-mfa-theme]')?.dataset['mfaTheme'])
    if (worn === undefined) delete shown.container.dataset['mfaTheme']
    else shown.container.dataset['mfaTheme'] = worn

    const key = JSON.stringify([gateway, transaction])
    if (this.#connection?.key !== key) {
      const way = createConnection({ gateway, transaction, fetch: () => readSettings(this.#given).fetch })
      this.#connection = { key, way, id: (this.#connection?.id ?? 0) + 1 }
    }
    const { way, id } = this.#connection
    const paint = () => {
      if (this.#shown !== shown) return
      shown.root.render(
        this.#isClosed && settings.modal ? null : (
          <EmbeddedChallenge key={id} settings={settings} connection={way} tell={this.#tell} onClosed={this.#close} />
        ),
      )
    }
    // Nothing is shown without its styles, where it is known that they will come.
    if (stylesheet === undefined) paint()
    else void linkStyles(this.#shadow ?? this, stylesheet).then(paint)
  }

  #show(shadow: ShadowRootMode | undefined): Shown {
    if (shadow !== undefined) this.#shadow ??= this.attachShadow({ mode: shadow })
    const home = this.#shadow ?? this
    const container = document.createElement('div')
    container.dataset['mfaEmbed'] = ''
    home.append(container)
    const shown: Shown = { container, root: createRoot(container), place: createPlace(home), page: this.ownerDocument }
    this.#shown = shown
    this.#bringStyles()
    if (this.#shadow !== undefined)
      this.#themes.observe(this.ownerDocument, { subtree: true, attributes: true, attributeFilter: ['data-mfa-theme'] })
    return shown
  }

  #moved() {
    this.#shown?.place.restore()
  }

  /** Into a shadow root, or into the page that it has come to. */
  #bringStyles() {
    if (this.#shown === undefined || readSettings(this.#given).stylesheet !== undefined) return
    const tree = this.#shadow ?? treeOf(this)
    if (tree !== undefined && tree !== this.#shown.page) bringStyles(tree, this.#shown.page)
  }

  #end() {
    this.#themes.disconnect()
    this.#shown?.root.unmount()
    this.#shown?.container.remove()
    this.#shown = undefined
    this.#connection = undefined
    this.#isClosed = false
  }

  readonly #tell: Tell = (name, detail) => {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
  }

  readonly #close = () => {
    this.#isClosed = true
    this.#update()
    this.#tell('mfaclosed', undefined)
  }
}

// oxlint-disable-next-line typescript/no-unsafe-declaration-merging -- its properties come from a table
export interface MfaChallengeElement extends MfaChallengeSettings {
  addEventListener<Name extends keyof MfaChallengeEventMap>(
    type: Name,
    listener: (this: MfaChallengeElement, event: MfaChallengeEventMap[Name]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void
  removeEventListener<Name extends keyof MfaChallengeEventMap>(
    type: Name,
    listener: (this: MfaChallengeElement, event: MfaChallengeEventMap[Name]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void
}
