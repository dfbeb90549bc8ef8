import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { EmbeddedHost } from '../host/host.ts';
import type { Bench } from './bench.ts';
import { DeckStore } from './deckStore.ts';
import { DeckToolbar, type DeckCommands } from './DeckToolbar.tsx';
import { saveFile } from './download.ts';
import { Easel } from './drawing/easel.ts';
import { useFileDrop } from './fileDrop.ts';
import { NoticeBar } from './NoticeBar.tsx';
import { PaneFrame } from './PaneFrame.tsx';
import { SettingsMenu, type PaneWidth } from './SettingsMenu.tsx';
import { useShortcuts } from './shortcuts.ts';
import { SlideDesk } from './SlideDesk.tsx';
import { SlideList } from './SlideList.tsx';
import { useSentences } from './text/speech.ts';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: '420px' },
  work: { flexGrow: 1, minHeight: 0, display: 'grid', gridTemplateColumns: '208px minmax(0, 1fr) auto' },
  drop: {
    position: 'fixed',
    inset: 0,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    pointerEvents: 'none',
    zIndex: 1,
    backgroundColor: tokens.colorBackgroundOverlay,
  },
  dropLabel: {
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXXXL}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow28,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

export interface WorkspaceProps {
  readonly bench: Bench;
  readonly host: EmbeddedHost;
  readonly pane: { readonly title: string; readonly address: string };
}

/** The workspace of one host: toolbar, thumbnails, slide and task pane. */
export function Workspace({ bench, host, pane }: WorkspaceProps) {
  const styles = useStyles();
  const say = useSentences();
  const { name, officeLanguage, notice, changed, opened } = useSyncExternalStore(
    bench.subscribe,
    bench.state,
  );
  const [{ store, easel }] = useState(() => ({ easel: new Easel(host), store: new DeckStore(host) }));
  const { slides, current, canUndo, canRedo, revision } = useSyncExternalStore(store.subscribe, store.state);
  const [paneWidth, setPaneWidth] = useState<PaneWidth>(350);
  const [loads, setLoads] = useState(0);
  const chooser = useRef<HTMLInputElement>(null);
  const takeFile = useCallback((file: File) => void bench.openFile(file), [bench]);
  const dragging = useFileDrop(takeFile);

  useEffect(
    () => () => {
      store.close();
      easel.close();
    },
    [store, easel],
  );

  useEffect(() => {
    if (!changed) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [changed]);

  const commands = useMemo<DeckCommands>(
    () => ({
      create: () => bench.create(),
      open: () => chooser.current?.click(),
      download: () => saveFile(bench.save()),
      undo: canUndo ? () => void host.undo() : null,
      redo: canRedo ? () => void host.redo() : null,
      addSlide: () => void host.addSlide(),
      deleteSlide: current ? () => host.deleteSlide(current.id) : null,
    }),
    [bench, host, canUndo, canRedo, current],
  );
  useShortcuts(commands);

  return (
    <div className={styles.page}>
      <DeckToolbar name={name} commands={commands}>
        <SettingsMenu
          host={host}
          officeLanguage={officeLanguage}
          paneWidth={paneWidth}
          onOfficeLanguage={language => bench.speak(language)}
          onProfile={profile => bench.behave(profile)}
          onPaneWidth={setPaneWidth}
          onReload={() => setLoads(loads + 1)}
        />
      </DeckToolbar>
      <NoticeBar notice={notice} onBringBack={deck => bench.open(deck)} onDismiss={() => bench.dismiss()} />
      <div className={styles.work}>
        <SlideList
          easel={easel}
          slides={slides}
          current={current}
          revision={revision}
          onSelect={slide => host.select({ slides: [slide.id] })}
          onDelete={slide => host.deleteSlide(slide.id)}
          onMove={(slide, to) => host.moveSlide(slide.id, to)}
        />
        <SlideDesk host={host} easel={easel} slide={current} count={slides.length} revision={revision} />
        <PaneFrame
          // In PowerPoint, each deck has its own window with its own task pane.
          key={`${opened} ${loads}`}
          title={pane.title}
          address={pane.address}
          width={paneWidth}
          reachable={!dragging}
        />
      </div>
      {dragging && (
        <div className={styles.drop}>
          <div className={styles.dropLabel}>{say.dropHere}</div>
        </div>
      )}
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".pptx,.potx,.ppsx,application/vnd.openxmlformats-officedocument.presentationml.presentation"
        aria-label={say.open}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) takeFile(file);
          currentTarget.value = '';
        }}
      />
    </div>
  );
}
