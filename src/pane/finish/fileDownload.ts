/** A file that is made when someone asks for it. */
export interface MadeFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly bytes: () => Promise<Uint8Array>;
}

/** Lets the browser keep a file. Where that does nothing, as on Mac (office-js #3385), it does not tell. */
export async function download({ name, type, bytes }: MadeFile): Promise<void> {
  const content = await bytes();
  const address = URL.createObjectURL(new Blob([new Uint8Array(content)], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file after the click returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
