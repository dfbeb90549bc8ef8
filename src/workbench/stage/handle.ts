import type { EmbeddedHost } from '../host/host.ts';

/** The object at `window.workbench`, for other scripts: the task pane's frame, tests and support. */
export interface WorkbenchHandle {
  /** The current host. Restarting Office in another language or with another profile replaces it. */
  readonly host: EmbeddedHost;
  /**
   * Makes the host the Office of the page in a frame. Call this before Office.js runs there. Returns a function that
   * disconnects.
   */
  readonly connect: (frame: Window) => () => void;
}

declare global {
  interface Window {
    workbench?: WorkbenchHandle;
  }
}
