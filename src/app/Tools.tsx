import { lazy, Suspense, useCallback, useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { KeyTable } from '../ui/KeyTable.tsx'
import { KEYS } from '../ui/platform-keys.ts'
import { texts } from '../ui/texts.ts'
import { usePageKeys } from '../ui/use-page-keys.ts'
import { opensSheet } from './opens-sheet.ts'
import { ThemeToggle } from './ThemeToggle.tsx'

const Settings = lazy(async () => ({ default: (await import('../features/settings/Settings.tsx')).Settings }))

type Box = 'shortcuts' | 'settings'

/** What stands at the end of the header: the keys, the settings, the theme. */
export function Tools() {
  const [open, setOpen] = useState<Box | null>(null)
  const close = () => setOpen(null)
  usePageKeys(
    true,
    useCallback((event) => {
      if (opensSheet(event)) setOpen('shortcuts')
      return opensSheet(event)
    }, []),
  )
  return (
    <div className="tools">
      <Button look="square" name={texts.shortcuts.open} keys={KEYS.sheet.keys} onPress={() => setOpen('shortcuts')}>
        ?
      </Button>
      <Button look="square" name={texts.settings.open} onPress={() => setOpen('settings')}>
        ⚙︎
      </Button>
      <ThemeToggle />
      {open === 'shortcuts' && (
        <Dialog title={texts.shortcuts.title} onClose={close}>
          <KeyTable />
        </Dialog>
      )}
      {open === 'settings' && (
        <Dialog title={texts.settings.title} onClose={close}>
          <Suspense fallback={<p className="hint">{texts.shell.coming}</p>}>
            <Settings />
          </Suspense>
        </Dialog>
      )}
    </div>
  )
}
