/** Makes the browser download a file. */
export function saveFile({
  fileName,
  bytes,
}: {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}): void {
  const type = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser reads the file after `click` has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
