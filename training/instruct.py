"""The Instruct format: each answered turn alone between BOS and EOS, its tags as ordinary text.

    BOS encode("[INST] {user} [/INST] {answer} ") EOS, a system message as "<<SYS>>\\n{system}\\n<</SYS>>\\n\\n" before the user's words
Source: `chat_completion` in Meta's reference code (meta-llama/codellama, llama/generation.py).
"""

from .documents import Turn
from .tokenizer import BOS, EOS, Tokenizer


def prompt_text(turn: Turn) -> str:
    system = f"<<SYS>>\n{turn.system.strip()}\n<</SYS>>\n\n" if turn.system else ""
    return f"[INST] {system}{turn.instruction.strip()} [/INST]"


def turn_sequence(tokenizer: Tokenizer, turn: Turn) -> tuple[list[int], int]:
    """Ids, and how many of them at the end are the answer with its EOS: only those are learned."""
    prompt = tokenizer.encode(prompt_text(turn))
    whole = tokenizer.encode(f"{prompt_text(turn)} {turn.answer.strip()} ")
    if whole[: len(prompt)] != prompt:
        raise ValueError("a token spans the end of the prompt: the answer does not begin with a token of its own")
    return [BOS, *whole, EOS], len(whole) - len(prompt) + 1
