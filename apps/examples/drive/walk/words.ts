import english from '../../../../packages/ui/locales/en.json' with { type: 'json' }

const { words } = english

/** What the screens that are walked through say. */
export const shownWords = {
  /** How the row of the method is called. */
  method: `${words.smsName.message} ${words.workPhone.message}`,
  continue: words.continue.message,
  confirm: words.confirm.message,
}
