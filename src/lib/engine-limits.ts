/**
 * Parameters from which `auto` prefers a GPU. Below, the CPU engine writes faster than text can be read (70 to 100 tokens a
 * second at 271 M on two cores; where a GPU overtakes it was not measured), and a GPU would first have to fetch ONNX Runtime: 27 MB for a model of two.
 */
export const GPU_WORTHWHILE = 100e6

/** Of the sequence that runs, beside the cache that is kept: ONNX Runtime on the CPU copies it in, and writes a new one. */
export const CACHE_COPIES_IN_A_RUN = 2

/** Bytes of fp32 weights that were seen to fit ONNX Runtime's WebAssembly memory of 4 GiB, beside caches and activations. */
export const MOST_FLOAT_WEIGHT_BYTES = 2.5e9
