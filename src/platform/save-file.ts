/** Hands a file to the user's disk through the browser's own download. */

/** The browser reads the bytes after the click; they are let go once it must have. */
const KEEP_MS = 60_000;

export async function saveFile(name: string, bytes: Uint8Array, type: string): Promise<void> {
  const address = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}
