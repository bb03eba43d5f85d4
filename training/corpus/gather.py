"""Gathers source text from permissively licensed packages into JSON lines: {text, language, licence, source, kind, split}.

    python3 -m training.corpus.gather --out DIR --packages FOLDER [--only NAME,…]

Needs `apt-get` and `npm`. Kinds: "file", "function" (small, stands alone, cut out of a file) and "test-file". Writes a shard a language,
report.json and report.md.
"""

import argparse
import json
import re
import zlib
from collections import Counter, defaultdict
from pathlib import Path

from .exclude import excluded_in
from .fetch import fetch, files_of, version_of
from .filters import TESTS, SeenLines, refusal, without_licence_head
from .functions import python_functions, script_functions, shell_functions
from .licences import debian_licence, debian_rules, npm_licence
from .minhash import NearDuplicates
from .report import write_report
from .sources import PYTHON_LICENCE, SOURCES, Source
from .split import split_of

MOST_PACKAGE_CHARACTERS = 2_500_000  # so that no large library sets the tone
LANGUAGES = {".py": "python", ".js": "javascript", ".mjs": "javascript", ".cjs": "javascript", ".ts": "typescript", ".mts": "typescript", ".tsx": "typescript", ".sh": "shell", ".bash": "shell", ".zsh": "shell", ".bats": "shell"}
SHEBANGS = ((re.compile(rb"\A#!.*\b(ba|z|k|da)?sh\b"), "shell"), (re.compile(rb"\A#!.*\bpython3?\b"), "python"))
CUTTERS = {"python": python_functions, "javascript": script_functions, "typescript": script_functions, "shell": shell_functions}


class Gatherer:
    def __init__(self, packages: Path) -> None:
        self.packages = packages
        self.records: list[dict[str, str]] = []
        self.refusals: Counter = Counter()
        self.versions: dict[str, str] = {}
        self._files, self._functions, self._lines = NearDuplicates(), NearDuplicates(1), SeenLines()

    def take(self, source: Source) -> None:
        path = fetch(source, self.packages)
        self.versions[source.name] = version_of(source, path)
        files = dict(files_of(source, path))
        licence_of = self._licences(source, files)
        taken = 0
        # By hash, so that the limit takes a sample of the whole package instead of its first folders.
        for name in sorted(files, key=lambda n: zlib.crc32(n.encode())):
            language = _language(name, files[name])
            if language is None or not _inside(name, source.folders):
                continue
            if taken > MOST_PACKAGE_CHARACTERS:
                self.refusals["package is full"] += 1
                continue
            taken += self._take_file(source, name, files[name], language, licence_of(name))

    def _licences(self, source: Source, files: dict[str, bytes]):  # noqa: ANN202 (a function from path to licence)
        if source.registry == "npm":
            licence = npm_licence(files["package.json"].decode())
            return lambda _: licence
        if source.papers:
            other = next(s for s in SOURCES if s.name == source.papers)
            papers = dict(files_of(other, fetch(other, self.packages)))
            text = _copyright(papers)
            return lambda _: source.licence if PYTHON_LICENCE in text.upper() else None
        rules = debian_rules(_copyright(files)) or []
        return lambda name: debian_licence(rules, re.sub(r"^usr/(lib/python3/dist-packages|share|lib|bin|share/[\w.-]+)/", "", name))

    def _take_file(self, source: Source, name: str, content: bytes, language: str, licence: str | None) -> int:
        reason, text = None, ""
        if licence is None:
            reason = "licence"
        else:
            try:
                text = without_licence_head(content.decode("utf-8").replace("\r\n", "\n"))
            except UnicodeDecodeError:
                reason = "not UTF-8"
        reason = reason or refusal(name, text)
        if reason is None and excluded_in(text):
            reason = "benchmark"
        if reason is None and not self._files.add(text):
            reason = "near duplicate"
        if reason is None and self._lines.repeats(text):
            reason = "repeated lines"
        if reason:
            self.refusals[reason] += 1
            return 0
        kind = "test-file" if TESTS.search(name) else "file"
        self._add(source, text, language, licence, kind)
        for function in CUTTERS[language](text) if kind == "file" else ():
            if self._functions.add(function):
                self._add(source, function, language, licence, "function")
        return len(text)

    def _add(self, source: Source, text: str, language: str, licence: str | None, kind: str) -> None:
        origin = f"{source.registry}:{source.name}"
        self.records.append({"text": text, "language": language, "licence": str(licence), "source": origin, "kind": kind, "split": split_of("package", _family(source.name))})


def _family(name: str) -> str:
    """Packages of one project are held out together."""
    return re.sub(r"-(minimal|stdlib)$", "", name).split("/")[0] if name.startswith(("lib", "@")) else name


def _copyright(files: dict[str, bytes]) -> str:
    return next((c.decode("utf-8", "replace") for n, c in files.items() if n.startswith("usr/share/doc/") and n.endswith("/copyright")), "")


def _language(name: str, content: bytes) -> str | None:
    suffix = Path(name).suffix
    if suffix in LANGUAGES:
        return LANGUAGES[suffix]
    if suffix:
        return None
    return next((language for pattern, language in SHEBANGS if pattern.search(content[:80])), None)


def _inside(name: str, folders: tuple[str, ...]) -> bool:
    return not folders or any(name.startswith(f"{folder}/") for folder in folders)


def main(out: Path, packages: Path, only: set[str]) -> None:
    gatherer = Gatherer(packages)
    for source in SOURCES:
        if not only or source.name in only:
            gatherer.take(source)
            print(f"{source.name} {gatherer.versions[source.name]}: {len(gatherer.records)} documents so far", flush=True)
    out.mkdir(parents=True, exist_ok=True)
    shards: dict[str, list[str]] = defaultdict(list)
    for record in gatherer.records:
        shards[record["language"]].append(json.dumps(record, ensure_ascii=False) + "\n")
    for language, lines in shards.items():
        (out / f"{language}.jsonl").write_text("".join(lines), encoding="utf-8")
    write_report(out, gatherer.records, gatherer.refusals, gatherer.versions)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--packages", type=Path, required=True)
    parser.add_argument("--only", default="")
    arguments = parser.parse_args()
    main(arguments.out, arguments.packages, set(filter(None, arguments.only.split(","))))
