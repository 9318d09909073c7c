// An element that says what was done to it. It has the name of ours, so that one page of a framework is for both.
const names = ['gateway', 'context', 'methods', 'words', 'cancelable', 'modal', 'methodList']

globalThis.defineProbe = () => {
  class Probe extends HTMLElement {
    given = new Map()
    life = []
    constructor() {
      super()
      for (const name of names) {
        if (!Object.hasOwn(this, name)) continue
        this.given.set(name, { how: 'own property', value: this[name] })
        delete this[name]
      }
    }
    connectedCallback() {
      this.life.push('connected')
    }
    disconnectedCallback() {
      this.life.push('disconnected')
    }
    connectedMoveCallback() {
      this.life.push('moved')
    }
  }
  for (const name of names) {
    Object.defineProperty(Probe.prototype, name, {
      get() {
        return this.given.get(name)?.value
      },
      set(value) {
        this.given.set(name, { how: 'property', value })
      },
    })
  }
  customElements.define('mfa-challenge', Probe)
}

/** What it got of each name. */
globalThis.readProbe = () => {
  const probe = document.querySelector('mfa-challenge')
  const read = (name) => {
    const set = probe.given.get(name)
    const attributes = [...probe.attributes].filter((one) => one.name.replaceAll('-', '') === name.toLowerCase())
    return [...(set === undefined ? [] : [set.how]), ...attributes.map((one) => `\`${one.name}="${one.value}"\``)].join(
      ', ',
    )
  }
  return Object.fromEntries(names.map((name) => [name, read(name)]))
}

globalThis.heard = []
globalThis.twoFrames = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))

/** Which of two events are heard. */
globalThis.tellAll = () => {
  const element = document.querySelector('mfa-challenge')
  globalThis.heard = []
  for (const name of ['mfaabandoned', 'mfaAbandoned']) element.dispatchEvent(new CustomEvent(name))
  return globalThis.heard
}
