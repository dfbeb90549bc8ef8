import { useEffect } from 'react';
import type { DeckCommands } from './DeckToolbar.tsx';

/**
 * Handles PowerPoint's keyboard shortcuts on the page around the task pane: undo, redo, open, download and new slide.
 */
export function useShortcuts(commands: DeckCommands): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
      const { undo, redo, open, download, addSlide } = commands;
      const keys: Readonly<Record<string, (() => void) | null>> = {
        z: event.shiftKey ? redo : undo,
        y: redo,
        o: open,
        s: download,
        m: addSlide,
      };
      const key = event.key.toLowerCase();
      const command = keys[key];
      if (command === undefined) return;
      event.preventDefault();
      command?.();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [commands]);
}
