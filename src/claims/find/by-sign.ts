/** A form that needs one of some signs behind the first digits; any when absent. A blank stands for a line break as well. */
interface Signed {
  readonly behind?: string
}

/** The forms that a sign leaves, in their order, looked up: most signs leave none, and asking each form would cost more than reading. */
export function bySign<Form extends Signed>(forms: readonly Form[]): (sign: string) => readonly Form[] {
  const signs = new Set(forms.map(({ behind = '' }) => behind).join(''))
  const left = new Map(
    Array.from(signs, (sign) => [sign, forms.filter(({ behind }) => behind?.includes(sign) ?? true)]),
  )
  const others = forms.filter(({ behind }) => behind === undefined)
  return (sign) => left.get(sign) ?? others
}
