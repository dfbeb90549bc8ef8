import { useState } from 'react';
import { roadsFor, type Form, type Road } from '../../core/takeAway/roads.ts';
import { copyToClipboard, type ClipboardText } from './clipboard.ts';
import { download, type MadeFile } from './fileDownload.ts';
import { useHostActions, type HostActions } from '../hostActions.ts';

/** An item to export. Its text can always be copied. */
export interface ExportItem {
  readonly form: Form;
  readonly copy: () => ClipboardText;
  /** Omitted for a text. */
  readonly file?: MadeFile;
}

/** The export routes of one item, and the one that was taken. */
export interface ExportRoutes {
  /** The route that was taken; null before any. */
  readonly taken: Road | null;
  readonly busy: boolean;
  /** Whether another route is left. */
  readonly more: boolean;
  /** Takes the best route that works. */
  readonly start: () => void;
  /** Takes the next route, when the latest had no result after all. */
  readonly another: () => void;
}

/** Returns the export routes of an item. Calls `arrived` with the route that worked. */
export function useExportRoutes(takeAway: ExportItem, arrived: (road: Road) => void): ExportRoutes {
  const hostActions = useHostActions();
  const [taken, setTaken] = useState<Road | null>(null);
  const [busy, setBusy] = useState(false);
  const roads = roadsFor(takeAway.form, {
    platform: hostActions.platform,
    canOpenPresentation: hostActions.openPresentation !== null,
  });
  const at = taken === null ? -1 : roads.indexOf(taken);
  const goFrom = async (first: number) => {
    setBusy(true);
    for (const road of roads.slice(first)) {
      if (!(await isTravelled(road, takeAway, hostActions))) continue;
      setTaken(road);
      arrived(road);
      break;
    }
    setBusy(false);
  };
  return {
    taken,
    busy,
    more: taken !== null && at < roads.length - 1,
    start: () => void goFrom(0),
    another: () => void goFrom(at + 1),
  };
}

/** Resolves with whether this route worked. A failure is not shown: the next route is tried. */
async function isTravelled(
  road: Road,
  { copy, file }: ExportItem,
  { openPresentation }: HostActions,
): Promise<boolean> {
  try {
    switch (road) {
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
    // Some versions of PowerPoint refuse to open another presentation.
    if (road !== 'newPresentation') reportError(error);
    return false;
  }
}
