import { useState } from 'react';
import { exportRoutes, type Form, type ExportRoute } from '../../core/takeAway/exportRoutes.ts';
import { copyToClipboard, type ClipboardText } from './clipboard.ts';
import { download, type MadeFile } from './fileDownload.ts';
import { useHostActions, type HostActions } from '../hostActions.ts';

/** An item to export. Its text can always be copied. */
export interface ExportItem {
  readonly form: Form;
  readonly copy: () => ClipboardText;
  /** The file to export; omitted when the item is only a text. */
  readonly file?: MadeFile;
}

/** The state and the commands of exporting one item. */
export interface ExportRoutes {
  /** The latest route that worked; null before a route has worked. */
  readonly taken: ExportRoute | null;
  readonly busy: boolean;
  /** Whether another route can be tried after the latest route. */
  readonly more: boolean;
  /** Exports the item by the best route that works. */
  readonly start: () => void;
  /** Exports the item by the next route, for when the latest route had no visible result. */
  readonly another: () => void;
}

/** Returns the state and the commands of exporting an item. Calls `arrived` with each route that worked. */
export function useExportRoutes(takeAway: ExportItem, arrived: (route: ExportRoute) => void): ExportRoutes {
  const hostActions = useHostActions();
  const [taken, setTaken] = useState<ExportRoute | null>(null);
  const [busy, setBusy] = useState(false);
  const routes = exportRoutes(takeAway.form, {
    platform: hostActions.platform,
    canOpenPresentation: hostActions.openPresentation !== null,
  });
  const at = taken === null ? -1 : routes.indexOf(taken);
  const goFrom = async (first: number) => {
    setBusy(true);
    for (const route of routes.slice(first)) {
      if (!(await isExported(route, takeAway, hostActions))) continue;
      setTaken(route);
      arrived(route);
      break;
    }
    setBusy(false);
  };
  return {
    taken,
    busy,
    more: taken !== null && at < routes.length - 1,
    start: () => void goFrom(0),
    another: () => void goFrom(at + 1),
  };
}

/** Tries a route. Resolves with false when it failed; the caller then tries the next route. */
async function isExported(
  route: ExportRoute,
  { copy, file }: ExportItem,
  { openPresentation }: HostActions,
): Promise<boolean> {
  try {
    switch (route) {
      case 'newPresentation':
        if (!file || !openPresentation) return false;
        await openPresentation(await file.bytes());
        return true;
      case 'download':
        if (!file) return false;
        await download(file);
        return true;
      case 'clipboard':
        return await copyToClipboard(copy());
      case 'select':
        return true;
    }
  } catch (error) {
    // Not reported: some versions of PowerPoint refuse to open another presentation.
    if (route !== 'newPresentation') reportError(error);
    return false;
  }
}
