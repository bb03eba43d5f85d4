import os
import shutil
import tempfile
from pathlib import Path


def copy_lines_containing(source: Path, target: Path, word: str) -> int:
    """Copy the lines that contain a word to another file and return their number."""
    count = 0
    with open(source) as infile, open(target, "w") as outfile:
        for line in infile:
            if word in line:
                outfile.write(line)
                count += 1
    return count


def test_copy_lines_containing():
    with tempfile.TemporaryDirectory() as folder:
        a, b = Path(folder) / "a.txt", Path(folder) / "b.txt"
        a.write_text("one cat\ntwo dogs\ncats\n")
        assert copy_lines_containing(a, b, "cat") == 2
        assert b.read_text() == "one cat\ncats\n"


def read_numbers(path: Path) -> list[float]:
    """Read one number from each line of a file. Empty lines are skipped."""
    numbers = []
    with open(path) as file:
        for line in file:
            line = line.strip()
            if line:
                numbers.append(float(line))
    return numbers


def test_read_numbers():
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "n.txt"
        path.write_text("1.5\n\n2\n")
        assert read_numbers(path) == [1.5, 2.0]


def file_sizes(folder):
    """Map the name of every file in a folder to its size in bytes."""
    sizes = {}
    for name in os.listdir(folder):
        path = os.path.join(folder, name)
        if os.path.isfile(path):
            sizes[name] = os.path.getsize(path)
    return sizes


def test_file_sizes():
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "a.txt").write_text("hello")
        (Path(folder) / "sub").mkdir()
        assert file_sizes(folder) == {"a.txt": 5}


def rename_with_prefix(folder: Path, prefix: str) -> list[str]:
    """Put a prefix before the names of all files in a folder and list the new names."""
    renamed = []
    for path in sorted(folder.iterdir()):
        if path.is_file():
            target = path.with_name(prefix + path.name)
            path.rename(target)
            renamed.append(target.name)
    return renamed


def test_rename_with_prefix():
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        (root / "b.txt").touch()
        (root / "a.txt").touch()
        assert rename_with_prefix(root, "old_") == ["old_a.txt", "old_b.txt"]
        assert (root / "old_a.txt").exists()


def find_by_extension(folder: str, extension: str) -> list[str]:
    """Find all files below a folder that have an extension, as sorted relative paths."""
    found = []
    for root, _, files in os.walk(folder):
        for name in files:
            if name.endswith(extension):
                found.append(os.path.relpath(os.path.join(root, name), folder))
    return sorted(found)


def test_find_by_extension():
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "sub").mkdir()
        (Path(folder) / "a.py").touch()
        (Path(folder) / "sub" / "b.py").touch()
        (Path(folder) / "c.txt").touch()
        assert find_by_extension(folder, ".py") == ["a.py", os.path.join("sub", "b.py")]


def backup_copy(path):
    """Copy a file to the same name with .bak at the end and return the new path."""
    target = path + ".bak"
    shutil.copyfile(path, target)
    return target


def test_backup_copy():
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "notes.txt")
        with open(path, "w") as file:
            file.write("hi")
        copy = backup_copy(path)
        assert copy.endswith("notes.txt.bak")
        with open(copy) as file:
            assert file.read() == "hi"


def longest_lines(path: Path, count: int = 3) -> list[str]:
    """Return the longest lines of a file, the longest first."""
    with path.open(encoding="utf-8") as file:
        lines = [line.rstrip("\n") for line in file]
    return sorted(lines, key=len, reverse=True)[:count]


def test_longest_lines():
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "t.txt"
        path.write_text("aa\nbbbb\nc\n")
        assert longest_lines(path, 2) == ["bbbb", "aa"]


def remove_blank_lines(path: Path) -> int:
    """Remove the blank lines of a file and return how many there were."""
    lines = path.read_text().splitlines()
    kept = [line for line in lines if line.strip()]
    path.write_text("\n".join(kept) + "\n")
    return len(lines) - len(kept)


def test_remove_blank_lines():
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "t.txt"
        path.write_text("a\n\n  \nb\n")
        assert remove_blank_lines(path) == 2
        assert path.read_text() == "a\nb\n"


def folder_is_empty(path: str) -> bool:
    """Check whether a folder has no entries at all."""
    with os.scandir(path) as entries:
        for _ in entries:
            return False
    return True


def test_folder_is_empty():
    with tempfile.TemporaryDirectory() as folder:
        assert folder_is_empty(folder)
        (Path(folder) / "x").touch()
        assert not folder_is_empty(folder)


def same_content(first: Path, second: Path, size: int = 4096) -> bool:
    """Compare two files chunk by chunk."""
    with open(first, "rb") as a, open(second, "rb") as b:
        while True:
            left, right = a.read(size), b.read(size)
            if left != right:
                return False
            if not left:
                return True


def test_same_content():
    with tempfile.TemporaryDirectory() as folder:
        a, b = Path(folder) / "a", Path(folder) / "b"
        a.write_bytes(b"12345")
        b.write_bytes(b"12345")
        assert same_content(a, b, 2)
        b.write_bytes(b"12346")
        assert not same_content(a, b, 2)


def create_project(root: Path, name: str) -> Path:
    """Create a folder for a project with a source folder, a test folder and a README."""
    project = root / name
    for folder in ("src", "tests"):
        (project / folder).mkdir(parents=True)
    (project / "README.md").write_text(f"# {name}\n")
    return project


def test_create_project():
    with tempfile.TemporaryDirectory() as folder:
        project = create_project(Path(folder), "demo")
        assert (project / "src").is_dir()
        assert (project / "README.md").read_text() == "# demo\n"


def read_section(path, title):
    """Return the lines below a [title] in a file, up to the next title."""
    lines, inside = [], False
    with open(path) as file:
        for line in file:
            line = line.strip()
            if line.startswith("["):
                inside = line == f"[{title}]"
            elif inside and line:
                lines.append(line)
    return lines


def test_read_section():
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "c.ini"
        path.write_text("[one]\na=1\n\nb=2\n[two]\nc=3\n")
        assert read_section(path, "one") == ["a=1", "b=2"]
        assert read_section(path, "three") == []


def delete_old_files(folder: Path, before: float) -> int:
    """Delete all files that were last changed before a time and return their number."""
    deleted = 0
    for path in folder.iterdir():
        if path.is_file() and path.stat().st_mtime < before:
            path.unlink()
            deleted += 1
    return deleted


def test_delete_old_files():
    with tempfile.TemporaryDirectory() as folder:
        old, new = Path(folder) / "old", Path(folder) / "new"
        old.touch()
        new.touch()
        os.utime(old, (100, 100))
        assert delete_old_files(Path(folder), 1000) == 1
        assert not old.exists() and new.exists()


def last_line(path: Path) -> str:
    """Return the last line of a file without its line break; empty for an empty file."""
    last = ""
    with path.open() as file:
        for last in file:
            pass
    return last.rstrip("\n")


def test_last_line():
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "t.txt"
        path.write_text("a\nb\nlast\n")
        assert last_line(path) == "last"
        path.write_text("")
        assert last_line(path) == ""


def number_file_lines(source, target):
    """Write a copy of a file in which every line begins with its number."""
    with open(source) as infile:
        lines = infile.readlines()
    with open(target, "w") as outfile:
        for number, line in enumerate(lines, start=1):
            outfile.write(f"{number:>4}  {line}")


def test_number_file_lines():
    with tempfile.TemporaryDirectory() as folder:
        a, b = Path(folder) / "a", Path(folder) / "b"
        a.write_text("x\ny\n")
        assert number_file_lines(a, b) is None
        assert b.read_text() == "   1  x\n   2  y\n"


def split_name(path: str) -> tuple[str, str, str]:
    """Split a path into folder, name and extension."""
    folder, filename = os.path.split(path)
    name, extension = os.path.splitext(filename)
    return folder, name, extension


def test_split_name():
    assert split_name("docs/notes.txt") == ("docs", "notes", ".txt")
    assert split_name("archive.tar.gz") == ("", "archive.tar", ".gz")
    assert split_name("Makefile") == ("", "Makefile", "")


def count_files_by_suffix(folder: Path) -> dict[str, int]:
    """Count the files below a folder by their suffix."""
    counts = {}
    for path in folder.rglob("*"):
        if path.is_file():
            suffix = path.suffix.lower() or "none"
            counts[suffix] = counts.get(suffix, 0) + 1
    return counts


def test_count_files_by_suffix():
    with tempfile.TemporaryDirectory() as folder:
        for name in ("a.txt", "b.TXT", "c"):
            (Path(folder) / name).touch()
        assert count_files_by_suffix(Path(folder)) == {".txt": 2, "none": 1}
