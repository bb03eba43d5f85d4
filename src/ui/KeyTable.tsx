import { SHORTCUTS } from './shortcuts.ts'
import { texts } from './texts.ts'

const words = texts.shortcuts

/** Every key of the page, by where it works. */
export function KeyTable() {
  return SHORTCUTS.map(({ place, rows }) => (
    <section key={place} className="key-group">
      <h3>{words.places[place]}</h3>
      <dl className="keys">
        {rows.map(({ does, keys }) => (
          <div key={does}>
            <dt>
              {keys.map(({ hint }) => (
                <kbd key={hint}>{hint}</kbd>
              ))}
            </dt>
            <dd>{words.does[does]}</dd>
          </div>
        ))}
      </dl>
    </section>
  ))
}
