/** Whether an answer is shown as dots, by style: to a browser it is never a password. */
export function isHidden(field: HTMLInputElement): boolean {
  if (field.type !== 'text') throw new Error(`An answer is a field of type ${field.type}.`)
  return 'mfaMasked' in field.dataset
}
