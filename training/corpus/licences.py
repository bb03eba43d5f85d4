"""Which licences may enter, and what the packages' own papers say."""

import fnmatch
import json
import re

# Prefixes of the short names in Debian's copyright files and npm's package.json. Expat is Debian's word for MIT.
PERMISSIVE = ("mit", "expat", "bsd", "0bsd", "apache", "psf", "python-2", "isc", "zlib", "x11")
NAMES = {"expat": "MIT", "x11": "MIT", "mit": "MIT", "bsd": "BSD", "0bsd": "BSD", "apache": "Apache-2.0", "psf": "PSF-2.0", "python": "PSF-2.0", "isc": "ISC", "zlib": "Zlib"}


def plain_name(licence: str) -> str | None:
    """MIT, BSD, Apache-2.0, PSF-2.0, ISC or Zlib; None for all others. "or" lets us choose, "and" binds us to each."""
    choices = re.split(r"\s+or\s+", licence.lower().strip("() "))
    for choice in choices:
        parts = [part.strip("() ,") for part in re.split(r"\s+and\s+|,\s*", choice)]
        if parts and all(part.startswith(PERMISSIVE) for part in parts):
            return next(name for key, name in NAMES.items() if parts[0].startswith(key))
    return None


def debian_rules(copyright_text: str) -> list[tuple[str, str]] | None:
    """[(pattern of paths, licence)] in order, the last that fits counts; None where the file is not machine-readable."""
    if not copyright_text.startswith("Format:"):
        return None
    rules = []
    for stanza in re.split(r"\n\s*\n", copyright_text):
        files = re.search(r"^Files:((?:.|\n[ \t])*)", stanza, re.MULTILINE)
        licence = re.search(r"^License:[ \t]*(.*)", stanza, re.MULTILINE)
        if files and licence:
            rules += [(pattern, licence[1].strip()) for pattern in files[1].split()]
    return rules


def debian_licence(rules: list[tuple[str, str]], path: str) -> str | None:
    """The licence of an installed file: patterns name paths in the source tree, of which `path` is a tail or which end in it."""
    found = None
    for pattern, licence in rules:
        if pattern.startswith("debian/"):
            continue
        tail = pattern.lstrip("./")
        if fnmatch.fnmatchcase(path, tail) or fnmatch.fnmatchcase(path, "*/" + tail) or fnmatch.fnmatchcase(tail, "*/" + path):
            found = licence
    return plain_name(found) if found else None


def npm_licence(package_json: str) -> str | None:
    licence = json.loads(package_json).get("license")
    return plain_name(licence) if isinstance(licence, str) else None
