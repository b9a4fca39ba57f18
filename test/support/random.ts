/** The same numbers from 0 to 1 in every run, so that a failure can be reproduced. */
export function makeRandom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31;
}
