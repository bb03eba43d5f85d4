/** An expression for the page: puts a value into the field or list of that label, as React hears of it. */
export const setField = (name: string, value: string | number) => `(() => {
  const named = (label) => (label.querySelector('.label') ?? label).textContent.trim() === ${JSON.stringify(name)}
  const { control } = [...document.querySelectorAll('label')].find(named)
  control.focus()
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value').set.call(control, ${JSON.stringify(String(value))})
  for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }))
  control.blur()
})()`
