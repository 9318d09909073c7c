import { defineMfaChallenge } from './defineMfaChallenge.ts'
import { define } from './define.ts'
import { type MfaChallengeDetails, mfaChallengeEvents, type Tell } from '../events/MfaChallengeEvents.ts'
import type { MfaChallengeSettings } from '../settings/MfaChallengeSettings.ts'

/** Puts an element into `place`, for a framework that would do it otherwise than a browser. */
export function createElementIn(place: Element, settings: MfaChallengeSettings, tell: Tell) {
  defineMfaChallenge()
  const element = document.createElement(define())
  for (const name of mfaChallengeEvents) {
    element.addEventListener(name, (event) => {
      // Of the element itself: those of another one within would bubble through it.
      if (event.target === element && isOf(event, name)) tell(name, event.detail)
    })
  }
  let given: MfaChallengeSettings = {}
  const set = (next: MfaChallengeSettings) => {
    const left = Object.keys(given).filter((name) => !(name in next))
    Object.assign(element, Object.fromEntries(left.map((name) => [name, undefined])), next)
    given = next
  }
  set(settings)
  place.append(element)
  return { set, remove: () => element.remove() }
}

function isOf<Name extends keyof MfaChallengeDetails>(
  event: Event,
  name: Name,
): event is CustomEvent<MfaChallengeDetails[Name]> {
  return event.type === name && 'detail' in event
}
