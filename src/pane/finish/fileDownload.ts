/** A file that is made on request. */
export interface MadeFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly bytes: () => Promise<Uint8Array>;
}

/** Downloads a file. The browser does not report where this does nothing, as on Mac (office-js #3385). */
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
