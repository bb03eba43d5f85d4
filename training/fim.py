"""A document becomes one training sequence: mostly a hole to fill, sometimes the plain text.

Prompt formats as Code Llama's (arXiv 2308.12950, section 2.3):
    PSM  BOS PRE encode(prefix) SUF encode_infill(suffix) MID encode_infill(middle) EOT
    SPM  BOS PRE SUF encode_infill(suffix) MID encode(prefix) encode_infill(middle) EOT
"""

import random

from .documents import Document
from .holes import NEXT_BLOCK, block_end, draw_hole
from .tokenizer import BOS, EOS, Tokenizer

PSM_SHARE = 0.5
CUT_SUFFIX = 0.15  # the hole goes to the end of its function, and nothing comes after it
CUT_PREFIX = 0.1  # the file starts close to the hole


def psm(tokenizer: Tokenizer, prefix: list[int], suffix: list[int]) -> list[int]:
    return [BOS, tokenizer.pre, *prefix, tokenizer.suf, *suffix, tokenizer.mid]


def spm(tokenizer: Tokenizer, prefix: list[int], suffix: list[int]) -> list[int]:
    return [BOS, tokenizer.pre, tokenizer.suf, *suffix, tokenizer.mid, *prefix]


def training_sequence(
    tokenizer: Tokenizer, document: Document, whole: bool, fim_rate: float, longest: int, rng: random.Random
) -> tuple[list[int], int] | None:
    """At most `longest` ids, and how many of them at the end are the answer (all of them for plain text); None where the answer alone is too long.

    A text that is not `whole` gets no EOS: it goes on.
    """
    if rng.random() >= fim_rate:
        ids = [BOS, *tokenizer.encode(document.text), *([EOS] if whole else [])]
        return ids[:longest], len(ids[:longest])
    start, end = draw_hole(document, rng)
    text = document.text
    if rng.random() < CUT_SUFFIX:
        end = max(start, block_end(text, start))
        text = text[:end] + rng.choice(("", "", "\n"))
    prefix, middle, suffix = text[:start], text[start:end], text[end:]
    if rng.random() < CUT_PREFIX:
        blocks = [match.end() for match in NEXT_BLOCK.finditer(prefix)]
        prefix = prefix[rng.choice(blocks) :] if blocks else prefix
    form = psm if rng.random() < PSM_SHARE else spm
    before, after = tokenizer.encode(prefix), tokenizer.encode_infill(suffix)
    answer = [*tokenizer.encode_infill(middle), tokenizer.eot]
    room = longest - len(answer) - len(form(tokenizer, [], []))
    if room < 0:
        return None
    after = after[: max(room - len(before), room // 2)]
    before = before[max(0, len(before) + len(after) - room) :]
    return form(tokenizer, before, after) + answer, len(answer)
