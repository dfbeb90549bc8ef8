import { useState } from 'react';
import { roadsFor, type Form, type Road } from '../../core/takeAway/roads.ts';
import { copyToClipboard, type ClipboardText } from './clipboard.ts';
import { download, type MadeFile } from './fileDownload.ts';
import { useHostActions, type HostActions } from '../hostActions.ts';

/** Something to take away. Whatever it is, its words can be copied. */
export interface ExportItem {
  readonly form: Form;
  readonly copy: () => ClipboardText;
  /** Left out for a text. */
  readonly file?: MadeFile;
}

/** The roads of one take-away, and how far someone got. */
export interface ExportRoutes {
  /** The road that was taken; null for none yet. */
  readonly taken: Road | null;
  readonly busy: boolean;
  /** Whether there is another road after the one that was taken. */
  readonly more: boolean;
  /** Takes the best road that works. */
  readonly start: () => void;
  /** Takes the next one: what was tried gave nothing after all. */
  readonly another: () => void;
}

/** The ways out for a take-away; `arrived` is told which one it took. */
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

/** Whether this road led out. What fails on it is not told: the next one is tried. */
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
    // A PowerPoint that opens no other presentation refuses; that is no bug.
    if (road !== 'newPresentation') reportError(error);
    return false;
  }
}
