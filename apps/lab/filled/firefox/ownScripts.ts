// Run with the rights of Firefox itself. Each is the body of an async function.

export const addLogin = `
  const [origin, user, password] = arguments
  const login = Cc['@mozilla.org/login-manager/loginInfo;1'].createInstance(Ci.nsILoginInfo)
  login.init(origin, origin, null, user, password, 'username', 'password')
  await Services.logins.addLoginAsync(login)`

/** What stands under the field: its words, each. */
export const suggestions = `
  const popup = document.getElementById('PopupAutoComplete')
  if (!popup.popupOpen) return []
  return [...popup.richlistbox.itemChildren].filter((item) => !item.collapsed).map((item) => item.getAttribute('ac-value'))`

/** What a panel at the address asks, or a key there that opens it. */
export const offers = `
  const asked = PopupNotifications.getNotification('password')
  return asked ? [asked.dismissed ? 'by a key at the address' : 'by a question'] : []`

/** Says yes to what is asked. */
export const accept = `
  const asked = PopupNotifications.getNotification('password')
  if (!asked) return
  asked.reshow()
  await new Promise((resolve) => setTimeout(resolve, 800))
  document.querySelector('#notification-popup popupnotification').button.click()
  await new Promise((resolve) => setTimeout(resolve, 1200))`

export const kept = `
  const logins = await Services.logins.getAllLogins()
  const { FormHistory } = ChromeUtils.importESModule('resource://gre/modules/FormHistory.sys.mjs')
  const history = await FormHistory.search(['fieldname', 'value'], {})
  return [...logins.map(({ username, password }) => [username, password]),
    ...history.map(({ fieldname, value }) => ['form history', fieldname, value])]`
