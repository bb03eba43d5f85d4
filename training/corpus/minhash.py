"""Near duplicates by MinHash over shingles of tokens (Broder 1997), found by banding."""

import re
import zlib

import numpy as np

SHINGLE = 5  # tokens
PERMUTATIONS = 64
BANDS = 16  # of 4 rows each: documents of similarity 0.8 meet in some band with probability 0.9998, of 0.4 with 0.34
SAME_FROM = 0.8  # share of equal minima from which two documents count as one
TOKEN = re.compile(r"\w+|[^\w\s]")


class NearDuplicates:
    def __init__(self, seed: int = 0) -> None:
        generator = np.random.default_rng(seed)
        self._factors = generator.integers(1, 2**63, size=(PERMUTATIONS, 1), dtype=np.uint64) | np.uint64(1)
        self._offsets = generator.integers(0, 2**63, size=(PERMUTATIONS, 1), dtype=np.uint64)
        self._bands: list[dict[bytes, list[int]]] = [{} for _ in range(BANDS)]
        self._signatures: list[np.ndarray] = []

    def signature(self, text: str) -> np.ndarray | None:
        """(PERMUTATIONS,) minima; None where the text has too few tokens for one shingle."""
        tokens = np.array([zlib.crc32(t.encode()) for t in TOKEN.findall(text)], dtype=np.uint64)
        count = len(tokens) - SHINGLE + 1
        if count < 1:
            return None
        shingles = np.zeros(count, dtype=np.uint64)
        for place in range(SHINGLE):  # a polynomial in 64 bits, wrapping
            shingles = shingles * np.uint64(0x100000001B3) ^ tokens[place : place + count]
        return ((np.unique(shingles)[None, :] * self._factors + self._offsets) >> np.uint64(32)).min(axis=1).astype(np.uint32)

    def add(self, text: str) -> bool:
        """False where an earlier text is nearly the same; otherwise `text` is remembered."""
        signature = self.signature(text)
        if signature is None:
            return True
        rows = PERMUTATIONS // BANDS
        keys = [signature[band * rows : (band + 1) * rows].tobytes() for band in range(BANDS)]
        candidates = {index for band, key in zip(self._bands, keys) for index in band.get(key, ())}
        if any(float(np.mean(self._signatures[index] == signature)) >= SAME_FROM for index in candidates):
            return False
        for band, key in zip(self._bands, keys):
            band.setdefault(key, []).append(len(self._signatures))
        self._signatures.append(signature)
        return True
