import type { LanguageProps } from '../words/WordsContext.tsx'
import type { MfaChallengeProps } from './MfaChallengeProps.ts'

/** What of the challenge's props belongs to its element: all that is not the challenge's own. */
export function elementProps({
  methods: _methods,
  onSucceeded: _onSucceeded,
  onAbandoned: _onAbandoned,
  onContinue: _onContinue,
  context: _context,
  help: _help,
  instructions: _instructions,
  components: _components,
  rememberDevice: _rememberDevice,
  headingLevel: _headingLevel,
  initialFocus: _initialFocus,
  autoFocusHeading: _autoFocusHeading,
  scroll: _scroll,
  headingId: _headingId,
  autoPush: _autoPush,
  lockedOutUntil: _lockedOutUntil,
  ...rest
}: Omit<MfaChallengeProps, keyof LanguageProps | 'ref'>) {
  return rest
}
