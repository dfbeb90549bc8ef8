import type { EmbeddedHost } from '../host/host.ts';

/** What the workbench lets other scripts reach, as `window.workbench`: the task pane's frame, tests, support. */
export interface WorkbenchHandle {
  /** The host with the open deck. Another one after Office was started in another language. */
  readonly host: EmbeddedHost;
  /** Becomes the Office of the page in a frame, before Office.js runs there. Gives the way to let go. */
  readonly connect: (frame: Window) => () => void;
}

declare global {
  interface Window {
    workbench?: WorkbenchHandle;
  }
}
