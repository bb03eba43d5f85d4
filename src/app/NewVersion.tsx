import { useNewVersion } from '../store/new-version.ts'
import { Button } from '../ui/Button.tsx'
import { texts } from '../ui/texts.ts'
import './new-version.css'

const words = texts.shell.newVersion

/** Tells politely of a newer version of the page. The one that runs stays until the person reloads, or closes it. */
export function NewVersion() {
  const reload = useNewVersion((state) => state.reload)
  const newVersionDeferred = useNewVersion((state) => state.newVersionDeferred)
  return (
    <div role="status">
      {reload !== null && (
        <div className="message-box">
          <p className="words">{words.sentence}</p>
          <div className="version-choices">
            <Button onPress={reload}>{words.reload}</Button>
            <Button onPress={newVersionDeferred}>{words.later}</Button>
          </div>
        </div>
      )}
    </div>
  )
}
