/** Opens a block of the page: deflated and in base64. */
export async function openBlock<T>(id: string): Promise<T> {
  const block = document.getElementById(id);
  if (!block)
    throw new Error(`The page has no block '${id}'.`);

  const stream = new Blob([bytesOf(block.textContent ?? '')]).stream().pipeThrough(new DecompressionStream('deflate'));
  return JSON.parse(await new Response(stream).text()) as T;
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const letters = atob(base64.trim());
  const bytes = new Uint8Array(letters.length);
  for (let i = 0; i < letters.length; i++)
    bytes[i] = letters.charCodeAt(i);
  return bytes;
}
