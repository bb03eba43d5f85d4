import { modelById } from '../../models/catalogue.ts'
import { idOfHubUrl } from '../../models/model-facts.ts'
import { hasFileSystem } from '../../models/storage/model-folder.ts'
import { type StoredFile, storedBytes } from '../../models/storage/stored-file.ts'
import { useModelFiles } from '../../store/model-files.ts'
import { Button } from '../../ui/Button.tsx'
import { DismissButton } from '../../ui/DismissButton.tsx'
import { texts } from '../../ui/texts.ts'
import { VariantDot } from '../../ui/VariantDot.tsx'
import { UseModel } from './UseModel.tsx'

const words = texts.models.stored

/** Every file in this browser's storage, whole or not. */
export function StoredList() {
  const stored = useModelFiles((state) => state.stored)
  if (!hasFileSystem()) return <p>{words.noFileSystem}</p>
  if (stored === null) return <p>{words.reading}</p>
  if (stored.length === 0) return <p>{words.none}</p>
  return (
    <>
      <ul className="stored" aria-labelledby="stored-models">
        {stored.map((file) => (
          <StoredRow key={file.url} file={file} />
        ))}
      </ul>
      <p className="aside">{words.total(stored.reduce((sum, file) => sum + storedBytes(file), 0))}</p>
    </>
  )
}

function StoredRow({ file }: { readonly file: StoredFile }) {
  const { variant } = modelById(idOfHubUrl(file.url))
  const deleteWanted = useModelFiles((state) => state.deleteWanted)
  const isDownloading = useModelFiles(({ download }) => download?.order.url === file.url)
  return (
    <li>
      <div className="what">
        <span className="name">
          <VariantDot variant={variant} /> {file.name}
        </span>
        <span className="aside">{describe(file)}</span>
      </div>
      <div className="file-buttons">
        {file.state.type === 'whole' ? (
          <UseModel modelId={idOfHubUrl(file.url)} label={words.use} />
        ) : (
          <ResumeButton file={file} />
        )}
        <DismissButton goes="li" onPress={() => deleteWanted(file)} disabled={isDownloading}>
          {words.delete}
        </DismissButton>
      </div>
    </li>
  )
}

function describe({ state, announced }: StoredFile): string {
  if (state.type === 'partial')
    return words.partial(state.partial?.received ?? 0, state.partial?.total ?? announced.bytes)
  return `${words.whole(state.bytes, state.savedAt)} · ${words.hash(state.sha256, announced.sha256 !== null)}`
}

function ResumeButton({ file }: { readonly file: StoredFile }) {
  const isBusy = useModelFiles((state) => state.download !== null)
  const downloadWanted = useModelFiles((state) => state.downloadWanted)
  const { url, name, announced } = file
  return (
    <Button onPress={() => downloadWanted({ url, name, ...announced })} disabled={isBusy}>
      {words.resume}
    </Button>
  )
}
