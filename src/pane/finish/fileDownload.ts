/** A file whose content is made on request. */
export interface MadeFile {
  readonly name: string;
  /** The media type of the file. */
  readonly type: string;
  readonly bytes: () => Promise<Uint8Array>;
}

/**
 * Downloads a file. Resolves also where the download does nothing, such as on Mac, because browsers do not report that
 * (office-js #3385).
 */
export async function download({ name, type, bytes }: MadeFile): Promise<void> {
  const content = await bytes();
  const address = URL.createObjectURL(new Blob([new Uint8Array(content)], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file after the click handler has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
