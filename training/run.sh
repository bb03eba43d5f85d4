#!/usr/bin/env bash
# Corpus, vocabulary, training, export, evaluation, from an empty folder.
#
#   bash training/run.sh --out DIR [--scale 0.01]
#
# Needs python3 with torch, numpy and sentencepiece (Debian: python3-torch python3-sentencepiece libopenblas0-pthread;
# the reference BLAS is ten times slower). Started again with the same DIR it goes on where it stopped.
set -euo pipefail
cd "$(dirname "$0")/.."

out='' scale=1
while [ $# -gt 0 ]; do
  case $1 in
    --out) out=$2 ;;
    --scale) scale=$2 ;;
    *) echo "unknown option $1" >&2; exit 2 ;;
  esac
  shift 2
done
[ -n "$out" ] || { echo 'usage: run.sh --out DIR [--scale 0.01]' >&2; exit 2; }

python=${PYTHON:-python3}
documents=$($python -c "print(max(300, round(12000 * $scale)))")
judged=$($python -c "print(max(4, round(40 * $scale)))")
minutes=$($python -c "print(30 * $scale)")

# Memory of temporaries stays with the process (no page faults for each). One thread a product: OpenBLAS's own threads wait
# for each other by spinning, which is half of all time on shared cores; train.py gives every core a batch instead.
export MALLOC_ARENA_MAX=1 MALLOC_MMAP_MAX_=0 MALLOC_TRIM_THRESHOLD_=100000000000 MALLOC_TOP_PAD_=268435456
export OPENBLAS_NUM_THREADS=1 OMP_NUM_THREADS=1

[ -f "$out/train.jsonl" ] || $python -m training.corpus.generate --out "$out" --documents "$documents"
[ -f "$out/tokenizer.model" ] || $python -m training.tokenizer --corpus "$out/train.jsonl" --out "$out/tokenizer.model"
$python -m training.train --run "$out" --minutes "$minutes"
$python -m training.export_gguf --run "$out" --out "$out/cria-0.Q8_0.gguf"
$python -m training.evaluate --run "$out" --documents "$judged"
