"""Brings packages to a folder by their registry's own client, and reads their files without unpacking them."""

import io
import subprocess
import tarfile
from collections.abc import Iterator
from pathlib import Path

from .sources import Source

MOST_FILE_BYTES = 400_000


def fetch(source: Source, folder: Path) -> Path:
    """The package's file, downloaded once. RuntimeError where the registry does not give it."""
    folder.mkdir(parents=True, exist_ok=True)
    if found := _present(source, folder):
        return found
    command = ["apt-get", "download", "-qq", source.name] if source.registry == "debian" else ["npm", "pack", "--silent", "--ignore-scripts", f"{source.name}@{source.version}"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    found = _present(source, folder)
    if found is None:
        raise RuntimeError(f"{source.name}: {done.stderr.strip()[-200:] or 'not found'}")
    return found


def _present(source: Source, folder: Path) -> Path | None:
    pattern = f"{source.name}_*.deb" if source.registry == "debian" else f"{source.name.lstrip('@').replace('/', '-')}-{source.version}.tgz"
    return next(iter(sorted(folder.glob(pattern))), None)


def version_of(source: Source, path: Path) -> str:
    if source.registry == "npm":
        return source.version
    return subprocess.run(["dpkg-deb", "-f", str(path), "Version"], capture_output=True, text=True, check=True).stdout.strip()


def files_of(source: Source, path: Path) -> Iterator[tuple[str, bytes]]:
    """(path inside the package, content) of its plain files, in order of their paths."""
    if source.registry == "debian":
        data = subprocess.run(["dpkg-deb", "--fsys-tarfile", str(path)], capture_output=True, check=True).stdout
        archive = tarfile.open(fileobj=io.BytesIO(data))
    else:
        archive = tarfile.open(path)
    with archive:
        for member in sorted(archive.getmembers(), key=lambda m: m.name):
            if member.isfile() and member.size <= MOST_FILE_BYTES:
                content = archive.extractfile(member)
                if content is not None:
                    yield member.name.removeprefix("./").removeprefix("package/"), content.read()
