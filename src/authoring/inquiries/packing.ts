/** Why packed text can't be unpacked. */
export type UnpackProblem = 'damaged' | 'too-large';

/** How many bytes packed text may unpack to: far more than any provider's services, far less than what stalls a phone. */
export const MAX_UNPACKED_BYTES = 200_000;

/** Packs a text: compressed (deflate), in letters, digits, `-` and `_` (base64url without padding). */
export async function packText(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return toBase64Url(new Uint8Array(await new Response(stream).arrayBuffer()));
}

/** Unpacks what `packText` packed. Never rejects, and stops as soon as there is too much. */
export async function unpackText(packed: string): Promise<{ text: string } | { problem: UnpackProblem }> {
  try {
    const bytes = fromBase64Url(packed);
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    const decoder = new TextDecoder('utf-8', { fatal: true });
    const reader = stream.getReader();
    let [text, size] = ['', 0];
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.length;
      if (size > MAX_UNPACKED_BYTES) {
        void reader.cancel().catch(() => undefined);
        return { problem: 'too-large' };
      }
      text += decoder.decode(part.value, { stream: true });
    }
    return { text: text + decoder.decode() };
  } catch {
    return { problem: 'damaged' };
  }
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}
