"""What the processor can do."""

from pathlib import Path

CPU_INFO = Path("/proc/cpuinfo")  # Linux

# It multiplies numbers of 16 bits (bfloat16), twice as many at once as of 32.
NARROW_PRODUCTS = CPU_INFO.exists() and "avx512_bf16" in CPU_INFO.read_text()
