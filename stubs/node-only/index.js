// onnxruntime-node and sharp download binaries at install time; no browser bundle contains them.
export default {}
