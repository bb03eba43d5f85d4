import fnmatch
import hashlib
import os
import re
import tempfile
from collections import Counter, defaultdict
from pathlib import Path, PurePosixPath


def replace_extension(filename: str, extension: str) -> str:
    """Give a file name another extension, or one if it has none.

    The extension may be passed with or without its dot.
    """
    stem, _ = os.path.splitext(filename)
    if extension and not extension.startswith("."):
        extension = "." + extension
    return stem + extension


def test_replace_extension():
    assert replace_extension("photo.jpeg", "png") == "photo.png"
    assert replace_extension("notes", ".txt") == "notes.txt"
    assert replace_extension("a.tar.gz", "") == "a.tar"


def all_suffixes(path):
    """Return every suffix of a file name, so that 'data.tar.gz' gives ['tar', 'gz']."""
    name = path.replace('\\', '/').rsplit('/', 1)[-1]
    name = name.lstrip('.')  # a leading dot marks a hidden file, not a suffix
    return name.split('.')[1:]


def test_all_suffixes():
    assert all_suffixes('backup/data.tar.gz') == ['tar', 'gz']
    assert all_suffixes('.bashrc') == []
    assert all_suffixes('C:\\docs\\cv.PDF') == ['PDF']


def filename_problem(name: str) -> str | None:
    """Why can a file not have this name on Windows? None if it can.

    Names of devices such as "con" are reserved with any extension.
    """
    reserved = {"con", "prn", "aux", "nul", "com1", "lpt1"}
    if not name:
        return "empty name"
    bad = re.search(r'[<>:"/\\|?*]', name)
    if bad:
        return f"forbidden character {bad.group()}"
    if name.split(".")[0].lower() in reserved:
        return "reserved name"
    if name[-1] in " .":
        return "ends with a dot or a blank"
    return None


def test_filename_problem():
    assert filename_problem("notes.txt") is None
    assert filename_problem("what?.txt") == "forbidden character ?"
    assert filename_problem("NUL.log") == "reserved name"
    assert filename_problem("end.") == "ends with a dot or a blank"
    assert filename_problem("") == "empty name"


def next_free_name(name, taken):
    """Add a counter to a file name until it is not taken: 'a.txt', 'a (1).txt', ..."""
    if name not in taken:
        return name
    stem, dot, ext = name.rpartition('.')
    if not dot:
        stem, ext = name, ''
    counter = 1
    while True:
        candidate = f'{stem} ({counter}){dot}{ext}'
        if candidate not in taken:
            return candidate
        counter += 1


def test_next_free_name():
    assert next_free_name('a.txt', set()) == 'a.txt'
    assert next_free_name('a.txt', {'a.txt', 'a (1).txt'}) == 'a (2).txt'
    assert next_free_name('README', ['README']) == 'README (1)'


def count_lines(path: Path) -> int:
    """Count the lines of a text file without reading it in at once."""
    total = 0
    with open(path, encoding="utf-8") as handle:
        for _ in handle:
            total += 1
    return total


def test_count_lines():
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "poem.txt"
        file.write_text("roses\nare\nred", encoding="utf-8")
        assert count_lines(file) == 3
        file.write_text("")
        assert count_lines(file) == 0


def tail_of_file(path, n=10):
    """Return the last n lines of a text file, like the tail command."""
    kept = []
    with open(path) as f:
        for line in f:
            kept.append(line.rstrip('\n'))
            if len(kept) > n:
                del kept[0]
    return kept


def test_tail_of_file():
    with tempfile.TemporaryDirectory() as d:
        p = os.path.join(d, 'log')
        with open(p, 'w') as f:
            f.write('one\ntwo\nthree\n')
        assert tail_of_file(p, 2) == ['two', 'three']
        assert tail_of_file(p) == ['one', 'two', 'three']
        assert tail_of_file(p, 0) == []


def write_atomically(path: str, text: str) -> None:
    """Write a file so that readers see either the old or the new content.

    The text goes to a temporary file next to the target, which is then renamed.
    """
    folder = os.path.dirname(os.path.abspath(path))
    handle, temporary = tempfile.mkstemp(dir=folder)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as out:
            out.write(text)
        os.replace(temporary, path)
    except BaseException:
        os.unlink(temporary)
        raise


def test_write_atomically():
    with tempfile.TemporaryDirectory() as folder:
        target = os.path.join(folder, "state.json")
        write_atomically(target, "{}")
        write_atomically(target, '{"a": 1}')
        with open(target) as f:
            assert f.read() == '{"a": 1}'
        assert os.listdir(folder) == ["state.json"]


def files_by_extension(names):
    """Group file names by their lower-case extension ('' for none)."""
    groups = defaultdict(list)
    for name in names:
        groups[os.path.splitext(name)[1].lower()].append(name)
    return dict(groups)


def test_files_by_extension():
    assert files_by_extension(['a.PY', 'b.py', 'Makefile']) == {'.py': ['a.PY', 'b.py'], '': ['Makefile']}
    assert files_by_extension([]) == {}


def find_files_containing(folder: Path, needle: str, pattern: str = "*.txt") -> list[str]:
    """Search a folder and those below it for files with some text in them.

    Returns the paths relative to the folder, with slashes, in sorted order.
    """
    hits = []
    for file in folder.rglob(pattern):
        if file.is_file() and needle in file.read_text(encoding="utf-8"):
            hits.append(file.relative_to(folder).as_posix())
    return sorted(hits)


def test_find_files_containing():
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        (root / "sub").mkdir()
        (root / "a.txt").write_text("red fox")
        (root / "sub" / "b.txt").write_text("fox den")
        (root / "c.md").write_text("fox")
        assert find_files_containing(root, "fox") == ["a.txt", "sub/b.txt"]
        assert find_files_containing(root, "fox", "*.md") == ["c.md"]
        assert find_files_containing(root, "owl") == []


def duplicate_files(folder):
    """Find groups of files with identical content directly in a folder.

    Returns a list of sorted name lists; unique files are not mentioned.
    """
    by_digest = {}
    for name in sorted(os.listdir(folder)):
        path = os.path.join(folder, name)
        if not os.path.isfile(path):
            continue
        with open(path, 'rb') as f:
            digest = hashlib.sha256(f.read()).hexdigest()
        by_digest.setdefault(digest, []).append(name)
    return [names for names in by_digest.values() if len(names) > 1]


def test_duplicate_files():
    with tempfile.TemporaryDirectory() as d:
        for name, content in [('x', 'same'), ('y', 'other'), ('z', 'same')]:
            with open(os.path.join(d, name), 'w') as f:
                f.write(content)
        assert duplicate_files(d) == [['x', 'z']]
        os.remove(os.path.join(d, 'z'))
        assert duplicate_files(d) == []


def common_folder(paths: list[str]) -> str:
    """Deepest folder that contains all of the given slash-separated file paths.

    >>> common_folder(["src/app/a.py", "src/app/ui/b.py"])
    'src/app'
    """
    if not paths:
        return ""
    folders = [path.split("/")[:-1] for path in paths]
    shared = []
    for level in zip(*folders):
        if len(set(level)) > 1:
            break
        shared.append(level[0])
    return "/".join(shared)


def test_common_folder():
    assert common_folder(["src/app/a.py", "src/app/ui/b.py"]) == "src/app"
    assert common_folder(["src/a.py", "srcs/b.py"]) == ""
    assert common_folder(["docs/readme.md"]) == "docs"
    assert common_folder([]) == ""


def relative_link(from_file: str, to_file: str) -> str:
    """How does one file of a website refer to another one?

    Both are given relative to the root of the site.
    """
    base = PurePosixPath(from_file).parent.parts
    target = PurePosixPath(to_file).parts
    shared = 0
    while shared < min(len(base), len(target) - 1) and base[shared] == target[shared]:
        shared += 1
    ups = [".."] * (len(base) - shared)
    return "/".join(ups + list(target[shared:]))


def test_relative_link():
    assert relative_link("blog/2024/post.html", "blog/style.css") == "../style.css"
    assert relative_link("index.html", "img/a.png") == "img/a.png"
    assert relative_link("a/b.html", "c/d.html") == "../c/d.html"


def is_inside(path, folder):
    """Check that a path stays within a folder even if it contains '..' parts."""
    folder = os.path.abspath(folder)
    full = os.path.abspath(os.path.join(folder, path))
    return full == folder or full.startswith(folder.rstrip(os.sep) + os.sep)


def test_is_inside():
    assert is_inside('img/cat.png', '/srv/site')
    assert not is_inside('../secret.txt', '/srv/site')
    assert not is_inside('../site2/x', '/srv/site')
    assert is_inside('a/../b', '/srv/site')


def matches_ignore_rules(path: str, rules: list[str]) -> bool:
    """Is a path ignored? Later rules win, and a rule with "!" includes again."""
    ignored = False
    for rule in rules:
        rule = rule.strip()
        if not rule or rule.startswith("#"):
            continue
        negated = rule.startswith("!")
        pattern = rule.lstrip("!")
        if fnmatch.fnmatch(path, pattern):
            ignored = not negated
    return ignored


def test_matches_ignore_rules():
    rules = ["# logs", "*.log", "!keep.log", ""]
    assert matches_ignore_rules("debug.log", rules)
    assert not matches_ignore_rules("keep.log", rules)
    assert not matches_ignore_rules("main.py", rules)


def split_windows_path(path):
    """Split a Windows path into drive and parts; both kinds of slashes are understood."""
    drive = ''
    if len(path) > 1 and path[1] == ':':
        drive, path = path[:2].upper(), path[2:]
    parts = [p for p in re.split(r'[\\/]+', path) if p]
    return drive, parts


def test_split_windows_path():
    assert split_windows_path('c:\\Users\\ann/notes.txt') == ('C:', ['Users', 'ann', 'notes.txt'])
    assert split_windows_path('temp\\\\x') == ('', ['temp', 'x'])
    assert split_windows_path('') == ('', [])


def newest_file(folder: Path, pattern: str = "*") -> Path | None:
    """Return the most recently modified file that matches, or None."""
    files = [p for p in folder.glob(pattern) if p.is_file()]
    if not files:
        return None
    return max(files, key=lambda p: p.stat().st_mtime)


def test_newest_file():
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        for age, file in enumerate(["new.csv", "old.csv"]):
            (root / file).touch()
            os.utime(root / file, (1000 - age, 1000 - age))
        assert newest_file(root).name == "new.csv"
        assert newest_file(root, "o*").name == "old.csv"
        assert newest_file(root, "*.zip") is None


def backups_to_delete(names: list[str], keep: int) -> list[str]:
    """Choose which dated backups to delete so that only the latest ones are kept.

    Names end in a date like "db-2024-05-31.sql"; those without one are never deleted.
    """
    dated = []
    for name in names:
        found = re.search(r"(\d{4}-\d{2}-\d{2})\.\w+$", name)
        if found:
            dated.append((found.group(1), name))
    dated.sort(reverse=True)
    return [name for _, name in dated[keep:]]


def test_backups_to_delete():
    names = ["db-2024-05-30.sql", "readme.txt", "db-2024-06-01.sql", "db-2024-05-31.sql"]
    assert backups_to_delete(names, 2) == ["db-2024-05-30.sql"]
    assert backups_to_delete(names, 9) == []
    assert len(backups_to_delete(names, 0)) == 3


def numbered_rename_plan(names, prefix, start=1):
    """Map file names to a numbered series, keeping their order and extensions.

    The numbers get as many digits as the last one needs.
    """
    width = len(str(start + len(names) - 1))
    plan = {}
    for number, name in enumerate(names, start):
        extension = os.path.splitext(name)[1]
        plan[name] = '%s%0*d%s' % (prefix, width, number, extension)
    return plan


def test_numbered_rename_plan():
    assert numbered_rename_plan(['x.jpg', 'y.png'], 'trip') == {'x.jpg': 'trip1.jpg', 'y.png': 'trip2.png'}
    assert numbered_rename_plan(['a', 'b'], 'n', start=9) == {'a': 'n09', 'b': 'n10'}
    assert numbered_rename_plan([], 'z') == {}


def directory_tree(paths: list[str]) -> dict:
    """Build a nested dict from file paths; files map to None.

    >>> directory_tree(["src/a.py"])
    {'src': {'a.py': None}}
    """
    root = {}
    for path in paths:
        *folders, name = path.split("/")
        node = root
        for folder in folders:
            node = node.setdefault(folder, {})
        node[name] = None
    return root


def test_directory_tree():
    assert directory_tree(["src/a.py", "src/ui/b.py", "c.md"]) == {
        "src": {"a.py": None, "ui": {"b.py": None}}, "c.md": None}
    assert directory_tree([]) == {}


def sync_plan(source: dict[str, float], target: dict[str, float]) -> dict[str, list[str]]:
    """Plan how to make a target folder equal to the source.

    Args:
        source: file name -> time of its last change.
        target: the same for the target folder.

    Returns:
        sorted names under "copy" (new or newer) and "delete".
    """
    copy = [n for n, t in source.items() if n not in target or target[n] < t]
    delete = [n for n in target if n not in source]
    return {"copy": sorted(copy), "delete": sorted(delete)}


def test_sync_plan():
    plan = sync_plan({"a": 5, "b": 2, "c": 1}, {"a": 4, "b": 2, "x": 9})
    assert plan == {"copy": ["a", "c"], "delete": ["x"]}
    assert sync_plan({}, {}) == {"copy": [], "delete": []}


def guess_file_type(first_bytes):
    """Recognize a few file formats by their first bytes."""
    signatures = [
        (b'\x89PNG', 'png'),
        (b'\xff\xd8\xff', 'jpeg'),
        (b'%PDF-', 'pdf'),
        (b'PK\x03\x04', 'zip'),
        (b'GIF8', 'gif'),
    ]
    for magic, kind in signatures:
        if first_bytes.startswith(magic):
            return kind
    return 'unknown'


def test_guess_file_type():
    assert guess_file_type(b'\x89PNG\r\n') == 'png'
    assert guess_file_type(b'%PDF-1.7') == 'pdf'
    assert guess_file_type(b'hello') == 'unknown'
    assert guess_file_type(b'') == 'unknown'


def looks_binary(path: str, sample_size: int = 1024) -> bool:
    """Guess from the first bytes of a file whether it is binary rather than text."""
    with open(path, "rb") as f:
        sample = f.read(sample_size)
    if b"\0" in sample:
        return True
    odd = sum(byte < 32 and byte not in b"\t\n\r\f" for byte in sample)
    return odd > len(sample) * 0.1


def test_looks_binary():
    with tempfile.TemporaryDirectory() as d:
        path = os.path.join(d, "f")
        for content, expected in [(b"plain text\n", False), (b"\x00\x01", True), (b"", False)]:
            with open(path, "wb") as f:
                f.write(content)
            assert looks_binary(path) == expected
        with open(path, "wb") as f:
            f.write(bytes(range(1, 9)))
        assert looks_binary(path)


def disk_usage_by_type(sizes):
    """Add up file sizes per extension and list them with the largest first."""
    usage = Counter()
    for name, size in sizes.items():
        ext = name.rsplit('.', 1)[1].lower() if '.' in name else '(none)'
        usage[ext] += size
    return sorted(usage.items(), key=lambda item: (-item[1], item[0]))


def test_disk_usage_by_type():
    assert disk_usage_by_type({'a.mp4': 900, 'b.txt': 5, 'c.MP4': 50}) == [('mp4', 950), ('txt', 5)]
    assert disk_usage_by_type({'LICENSE': 7}) == [('(none)', 7)]
    assert disk_usage_by_type({}) == []


def empty_folders(root: Path) -> list[str]:
    """List folders that hold no file at any depth, relative to the root."""
    empty = []
    for folder in root.rglob("*"):
        if folder.is_dir() and not any(p.is_file() for p in folder.rglob("*")):
            empty.append(folder.relative_to(root).as_posix())
    return sorted(empty)


def test_empty_folders():
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        (root / "full" / "deep").mkdir(parents=True)
        (root / "void" / "inner").mkdir(parents=True)
        (root / "full" / "deep" / "f.txt").touch()
        assert empty_folders(root) == ["void", "void/inner"]
        (root / "void" / "inner" / "g").touch()
        assert empty_folders(root) == []


def append_unique_line(path, line):
    """Append a line to a text file unless it is there already.

    The file is created if need be. Returns True when the line was added.
    """
    existing = []
    if os.path.exists(path):
        with open(path) as f:
            existing = f.read().splitlines()
    if line in existing:
        return False
    with open(path, 'a') as f:
        f.write(line + '\n')
    return True


def test_append_unique_line():
    with tempfile.TemporaryDirectory() as d:
        hosts = os.path.join(d, 'hosts')
        assert append_unique_line(hosts, 'alpha')
        assert append_unique_line(hosts, 'beta')
        assert not append_unique_line(hosts, 'alpha')
        with open(hosts) as f:
            assert f.read() == 'alpha\nbeta\n'


def split_file(path: Path, max_bytes: int) -> list[Path]:
    """Cut a file into numbered parts ("name.001", ...) of a limited size.

    Returns the paths of the parts, which joined give the file again.
    """
    data = path.read_bytes()
    parts = []
    for number, start in enumerate(range(0, len(data), max_bytes), start=1):
        part = path.with_name(f"{path.name}.{number:03d}")
        part.write_bytes(data[start:start + max_bytes])
        parts.append(part)
    return parts


def test_split_file():
    with tempfile.TemporaryDirectory() as name:
        file = Path(name) / "big.bin"
        file.write_bytes(b"abcdefg")
        parts = split_file(file, 3)
        assert [p.name for p in parts] == ["big.bin.001", "big.bin.002", "big.bin.003"]
        assert b"".join(p.read_bytes() for p in parts) == b"abcdefg"
        file.write_bytes(b"")
        assert split_file(file, 3) == []
