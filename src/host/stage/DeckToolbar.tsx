import {
  makeStyles,
  Text,
  tokens,
  Toolbar,
  ToolbarButton,
  ToolbarDivider,
  Tooltip,
} from '@fluentui/react-components';
import {
  ArrowDownload20Regular,
  ArrowRedo20Regular,
  ArrowUndo20Regular,
  Delete20Regular,
  DocumentAdd20Regular,
  FolderOpen20Regular,
  SlideAdd20Regular,
} from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';
import { useSentences } from './text/speech.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    minHeight: '48px',
    padding: `0 ${tokens.spacingHorizontalM} 0 ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { maxWidth: '22ch', flexShrink: 1 },
  tools: { flexGrow: 1, padding: 0, flexWrap: 'nowrap', minWidth: 0 },
  tool: { flexShrink: 0, whiteSpace: 'nowrap', fontWeight: tokens.fontWeightRegular },
});

/** What the toolbar can do; null for what cannot be done now. */
export interface DeckCommands {
  readonly create: () => void;
  readonly open: () => void;
  readonly download: () => void;
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
  readonly addSlide: () => void;
  readonly deleteSlide: (() => void) | null;
}

export interface DeckToolbarProps {
  readonly name: string;
  readonly commands: DeckCommands;
  /** Stands at the end of the bar. */
  readonly children: ReactNode;
}

/** The bar at the top: the deck's name and what can be done with the deck. */
export function DeckToolbar({ name, commands, children }: DeckToolbarProps) {
  const styles = useStyles();
  const say = useSentences();
  return (
    <header className={styles.bar}>
      <Text
        as="h1"
        weight="semibold"
        size={400}
        className={styles.name}
        truncate
        wrap={false}
        block
        title={name}
      >
        {name}
      </Text>
      <Toolbar aria-label={say.toolbar} className={styles.tools}>
        <ToolbarButton className={styles.tool} icon={<DocumentAdd20Regular />} onClick={commands.create}>
          {say.create}
        </ToolbarButton>
        <ToolbarButton
          className={styles.tool}
          icon={<FolderOpen20Regular />}
          aria-keyshortcuts="Control+O"
          onClick={commands.open}
        >
          {say.open}
        </ToolbarButton>
        <ToolbarButton
          className={styles.tool}
          icon={<ArrowDownload20Regular />}
          aria-keyshortcuts="Control+S"
          onClick={commands.download}
        >
          {say.download}
        </ToolbarButton>
        <ToolbarDivider />
        <Tool label={say.undo} keys="Control+Z" icon={<ArrowUndo20Regular />} command={commands.undo} />
        <Tool label={say.redo} keys="Control+Y" icon={<ArrowRedo20Regular />} command={commands.redo} />
        <ToolbarDivider />
        <ToolbarButton className={styles.tool} icon={<SlideAdd20Regular />} onClick={commands.addSlide}>
          {say.addSlide}
        </ToolbarButton>
        <Tool label={say.deleteSlide} icon={<Delete20Regular />} command={commands.deleteSlide} />
      </Toolbar>
      {children}
    </header>
  );
}

interface ToolProps {
  readonly label: string;
  readonly keys?: string;
  readonly icon: ReactElement;
  readonly command: (() => void) | null;
}

function Tool({ label, keys, icon, command }: ToolProps) {
  return (
    <Tooltip content={label} relationship="label">
      <ToolbarButton
        icon={icon}
        disabledFocusable={command === null}
        aria-keyshortcuts={keys}
        onClick={() => command?.()}
      />
    </Tooltip>
  );
}
