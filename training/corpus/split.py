"""Which documents are held out: a hash of what they come from, so that the answer never depends on order or on the run."""

import hashlib

HELD_OUT_PERCENT = {"seed": 4, "package": 4}


def split_of(kind: str, *origins: str) -> str:
    """'held-out' where any of `origins` (keys of seeds, or the name of a package) is, else 'train'.

    A program made of two seeds is held out with either; all variants of a seed and all files of a package go together.
    """
    held_out = any(int(hashlib.sha256(f"{kind}:{origin}".encode()).hexdigest(), 16) % 100 < HELD_OUT_PERCENT[kind] for origin in origins)
    return "held-out" if held_out else "train"
