export interface Option<Value extends string> {
  readonly value: Value
  readonly label: string
}

export interface OptionGroup<Value extends string> {
  readonly label: string
  readonly options: readonly Option<Value>[]
}

interface SelectProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly (Option<Value> | OptionGroup<Value>)[]
  readonly onChange: (value: Value) => void
  /** `row`: label left and value right, for a list of settings. */
  readonly look?: 'box' | 'row'
}

/** The browser's own list, labelled: its keyboard and its touch behaviour are the ones people know. */
export function Select<Value extends string>({ label, value, options, onChange, look = 'box' }: SelectProps<Value>) {
  return (
    <label className={look === 'row' ? 'select row' : 'select'}>
      <span className="label">{label}</span>
      <select value={value} onChange={(event) => onChange(event.target.value as Value)}>
        {options.map((entry) =>
          'options' in entry ? (
            <optgroup key={entry.label} label={entry.label}>
              {entry.options.map(renderOption)}
            </optgroup>
          ) : (
            renderOption(entry)
          ),
        )}
      </select>
    </label>
  )
}

function renderOption({ value, label }: Option<string>) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  )
}
