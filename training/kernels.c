// Passes over activations that PyTorch makes one by one, fused: every buffer is read and written once.
// Compiled by kernels.py; all arrays are contiguous float32. Formulas: the layer of Llama in model.py.

#include <float.h>
#include <math.h>

// x (rows, size) → y = x · scale · weight, scale = 1 / √(mean x² + epsilon) of each row
void norm_forward(const float *x, const float *weight, float *y, float *scale, long rows, long size, float epsilon) {
  for (long r = 0; r < rows; r++, x += size, y += size) {
    float sum = 0;
    for (long i = 0; i < size; i++) sum += x[i] * x[i];
    float s = scale[r] = 1 / sqrtf(sum / size + epsilon);
    for (long i = 0; i < size; i++) y[i] = x[i] * s * weight[i];
  }
}

// dx = scale · (dy · weight − x · scale² · mean(dy · weight · x)); dweight (size) is added to
void norm_backward(const float *x, const float *weight, const float *scale, const float *dy, float *dx, float *dweight, long rows, long size) {
  for (long r = 0; r < rows; r++, x += size, dy += size, dx += size) {
    float s = scale[r], sum = 0;
    for (long i = 0; i < size; i++) sum += dy[i] * weight[i] * x[i];
    float back = sum * s * s / size;
    for (long i = 0; i < size; i++) {
      dx[i] = s * (dy[i] * weight[i] - x[i] * back);
      dweight[i] += dy[i] * x[i] * s;
    }
  }
}

// y = silu(gate) · up
void swiglu_forward(const float *gate, const float *up, float *y, long count) {
  for (long i = 0; i < count; i++) y[i] = gate[i] / (1 + expf(-gate[i])) * up[i];
}

void swiglu_backward(const float *gate, const float *up, const float *dy, float *dgate, float *dup, long count) {
  for (long i = 0; i < count; i++) {
    float g = gate[i], sigmoid = 1 / (1 + expf(-g));
    dgate[i] = dy[i] * up[i] * sigmoid * (1 + g * (1 - sigmoid));
    dup[i] = dy[i] * g * sigmoid;
  }
}

// x (batch, length, heads, 2 · pairs) → y (batch, heads, length, 2 · pairs), neighbouring elements turned by table (length, pairs, cos and sin)
void to_heads(const float *x, const float *table, float *y, long batch, long length, long heads, long pairs) {
  for (long b = 0; b < batch; b++)
    for (long t = 0; t < length; t++)
      for (long h = 0; h < heads; h++, x += 2 * pairs) {
        float *out = y + ((b * heads + h) * length + t) * 2 * pairs;
        const float *turn = table + t * 2 * pairs;
        for (long i = 0; i < 2 * pairs; i += 2) {
          out[i] = x[i] * turn[i] - x[i + 1] * turn[i + 1];
          out[i + 1] = x[i] * turn[i + 1] + x[i + 1] * turn[i];
        }
      }
}

// The way back of a gradient: turned the other way
void from_heads(const float *dy, const float *table, float *dx, long batch, long length, long heads, long pairs) {
  for (long b = 0; b < batch; b++)
    for (long t = 0; t < length; t++)
      for (long h = 0; h < heads; h++, dx += 2 * pairs) {
        const float *in = dy + ((b * heads + h) * length + t) * 2 * pairs;
        const float *turn = table + t * 2 * pairs;
        for (long i = 0; i < 2 * pairs; i += 2) {
          dx[i] = in[i] * turn[i] + in[i + 1] * turn[i + 1];
          dx[i + 1] = in[i + 1] * turn[i] - in[i] * turn[i + 1];
        }
      }
}

// In place: scores (matrices, queries, keys) → softmax(scale · scores) over keys 0 … first + query; later keys get 0
void causal_softmax(float *p, long matrices, long queries, long keys, long first, float scale) {
  for (long m = 0; m < matrices; m++)
    for (long q = 0; q < queries; q++, p += keys) {
      long seen = first + q + 1;
      float highest = -FLT_MAX, sum = 0;
      for (long i = 0; i < seen; i++) highest = p[i] > highest ? p[i] : highest;
      for (long i = 0; i < seen; i++) sum += p[i] = expf(scale * (p[i] - highest));
      float share = 1 / sum;
      for (long i = 0; i < seen; i++) p[i] *= share;
      for (long i = seen; i < keys; i++) p[i] = 0;
    }
}

// In place: dp → dscores = scale · p · (dp − Σ dp · p)
void causal_softmax_backward(const float *p, float *dp, long matrices, long queries, long keys, long first, float scale) {
  for (long m = 0; m < matrices; m++)
    for (long q = 0; q < queries; q++, p += keys, dp += keys) {
      long seen = first + q + 1;
      float sum = 0;
      for (long i = 0; i < seen; i++) sum += dp[i] * p[i];
      for (long i = 0; i < seen; i++) dp[i] = scale * p[i] * (dp[i] - sum);
      for (long i = seen; i < keys; i++) dp[i] = 0;
    }
}

// In place: scores (rows, vocabulary) → weight · (softmax − [is target]); losses = −log softmax at the target
void cross_entropy(float *scores, const long *targets, const float *weights, float *losses, long rows, long vocabulary) {
  for (long r = 0; r < rows; r++, scores += vocabulary) {
    float highest = -FLT_MAX, sum = 0, wanted = scores[targets[r]];
    for (long i = 0; i < vocabulary; i++) highest = scores[i] > highest ? scores[i] : highest;
    for (long i = 0; i < vocabulary; i++) sum += scores[i] = expf(scores[i] - highest);
    losses[r] = logf(sum) + highest - wanted;
    float share = weights[r] / sum;
    for (long i = 0; i < vocabulary; i++) scores[i] *= share;
    scores[targets[r]] -= weights[r];
  }
}
