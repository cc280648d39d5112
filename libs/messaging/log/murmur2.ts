const seed = 0x9747b28c;
const mix = 0x5bd1e995;

/** The 32-bit hash that Kafka's own clients choose a key's partition with (org.apache.kafka.common.utils.Utils.murmur2). */
export function murmur2(data: Uint8Array): number {
  const blocks = data.length >>> 2;
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  let hash = seed ^ data.length;
  for (let block = 0; block < blocks; block += 1) {
    let word = Math.imul(view.getInt32(block * 4, true), mix);
    word = Math.imul(word ^ (word >>> 24), mix);
    hash = Math.imul(hash, mix) ^ word;
  }
  const rest = data.subarray(blocks * 4);
  if (rest.length > 0) {
    const tail = rest.reduceRight((word, byte) => (word << 8) | byte, 0);
    hash = Math.imul(hash ^ tail, mix);
  }
  hash = Math.imul(hash ^ (hash >>> 13), mix);
  return hash ^ (hash >>> 15);
}
