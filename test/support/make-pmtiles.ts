/** A whole number as a protocol buffer writes it. */
function toVarint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 128) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  return [...bytes, rest];
}

const field = (number: number, bytes: readonly number[]) => [
  ...toVarint(number * 8 + 2),
  ...toVarint(bytes.length),
  ...bytes,
];
const whole = (number: number, value: number) => [...toVarint(number * 8), ...toVarint(value)];
const text = (value: string) => [...Buffer.from(value)];
const zigzag = (value: number) => (value < 0 ? -2 * value - 1 : 2 * value);

/** A Mapbox vector tile (version 2.1) with one layer of one square over the whole tile. */
function makeTile(layer: string): number[] {
  const steps = [9, 0, 0, 26, 4096, 0, 0, 4096, -4096, 0, 15];
  const isCommand = (index: number) => [0, 3, 10].includes(index);
  const geometry = steps.flatMap((step, index) => toVarint(isCommand(index) ? step : zigzag(step)));
  const feature = [...whole(3, 3), ...field(4, geometry)];
  const content = [...whole(15, 2), ...field(1, text(layer)), ...field(2, feature), ...whole(5, 4096)];
  return field(3, content);
}

/**
 * The smallest PMTiles archive (specification version 3, nothing compressed): one tile of the whole world with one
 * square in `layer`.
 */
export function makePmtiles(layer: string): Buffer {
  const tile = makeTile(layer);
  const directory = [1, 0, 1, tile.length, 1].flatMap(toVarint);
  const metadata = text(JSON.stringify({ vector_layers: [{ id: layer, fields: {} }] }));
  const header = Buffer.alloc(127);
  header.write("PMTiles");
  header.writeUInt8(3, 7);
  const [start, afterDirectory] = [header.length, header.length + directory.length];
  const afterMetadata = afterDirectory + metadata.length;
  const places = [
    start,
    directory.length,
    afterDirectory,
    metadata.length,
    afterMetadata,
    0,
    afterMetadata,
    tile.length,
  ];
  for (const [index, value] of [...places, 1, 1, 1].entries())
    header.writeBigUInt64LE(BigInt(value), 8 + 8 * index);
  const kinds = { isClustered: 1, inner: 1, tiles: 1, vector: 1, minZoom: 0, maxZoom: 0 };
  header.set(Object.values(kinds), 96);
  header.writeInt32LE(-1_800_000_000, 102);
  header.writeInt32LE(-850_000_000, 106);
  header.writeInt32LE(1_800_000_000, 110);
  header.writeInt32LE(850_000_000, 114);
  return Buffer.concat([header, Buffer.from([...directory, ...metadata, ...tile])]);
}
