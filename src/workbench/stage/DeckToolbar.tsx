import { Button, Divider, makeStyles, Text, tokens, Tooltip } from '@fluentui/react-components';
import {
  ArrowDownload20Regular,
  ArrowRedo20Regular,
  ArrowUndo20Regular,
  Delete20Regular,
  DocumentAdd20Regular,
  FolderOpen20Regular,
  SlideAdd20Regular,
} from '@fluentui/react-icons';
import { Fragment, useState, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';
import { useSentences } from './text/speech.ts';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    height: '48px',
    padding: `0 ${tokens.spacingHorizontalM} 0 ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { maxWidth: '22ch', flexShrink: 1, margin: 0 },
  tools: {
    flexGrow: 1,
    minWidth: 0,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
  },
  tool: { flexShrink: 0, minWidth: 0, whiteSpace: 'nowrap', fontWeight: tokens.fontWeightRegular },
  divider: { flexGrow: 0, height: '20px', padding: `0 ${tokens.spacingHorizontalS}` },
});

/** The commands of the toolbar. A command is null while it is not available. */
export interface DeckCommands {
  readonly create: () => void;
  readonly open: () => void;
  readonly download: () => void;
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
  readonly addSlide: () => void;
  readonly deleteSlide: (() => void) | null;
}

interface Tool {
  readonly label: string;
  /** Whether the label appears only as a tooltip. */
  readonly compact?: true;
  readonly icon: ReactElement;
  readonly keys?: string;
  readonly command: (() => void) | null;
}

export interface DeckToolbarProps {
  readonly name: string;
  readonly commands: DeckCommands;
  /** Content at the end of the bar. */
  readonly children: ReactNode;
}

/** The bar at the top, with the deck's name and commands. The arrow keys move between the commands. */
export function DeckToolbar({ name, commands, children }: DeckToolbarProps) {
  const styles = useStyles();
  const say = useSentences();
  const [active, setActive] = useState(0);
  const groups = toolGroups(commands, say);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const buttons = Array.from(event.currentTarget.querySelectorAll('button'));
    const steps: Readonly<Record<string, number>> = {
      ArrowLeft: active - 1,
      ArrowRight: active + 1,
      Home: 0,
      End: -1,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    buttons.at(step % buttons.length)?.focus();
  };

  let place = 0;
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
      <div
        className={styles.tools}
        role="toolbar"
        aria-label={say.toolbar}
        tabIndex={-1}
        onKeyDown={onKeyDown}
      >
        {groups.map((tools, at) => (
          <Fragment key={at}>
            {at > 0 && <Divider vertical className={styles.divider} />}
            {tools.map(tool => {
              const index = place++;
              return (
                <ToolButton
                  key={tool.label}
                  tool={tool}
                  active={index === active}
                  onFocus={() => setActive(index)}
                />
              );
            })}
          </Fragment>
        ))}
      </div>
      {children}
    </header>
  );
}

function toolGroups(
  commands: DeckCommands,
  say: ReturnType<typeof useSentences>,
): readonly (readonly Tool[])[] {
  const { create, open, download, undo, redo, addSlide, deleteSlide } = commands;
  return [
    [
      { label: say.create, icon: <DocumentAdd20Regular />, command: create },
      { label: say.open, icon: <FolderOpen20Regular />, keys: 'Control+O', command: open },
      { label: say.download, icon: <ArrowDownload20Regular />, keys: 'Control+S', command: download },
    ],
    [
      { label: say.undo, compact: true, icon: <ArrowUndo20Regular />, keys: 'Control+Z', command: undo },
      { label: say.redo, compact: true, icon: <ArrowRedo20Regular />, keys: 'Control+Y', command: redo },
    ],
    [
      { label: say.addSlide, icon: <SlideAdd20Regular />, keys: 'Control+M', command: addSlide },
      { label: say.deleteSlide, compact: true, icon: <Delete20Regular />, command: deleteSlide },
    ],
  ];
}

interface ToolButtonProps {
  readonly tool: Tool;
  /** Whether the Tab key reaches this button. */
  readonly active: boolean;
  readonly onFocus: () => void;
}

function ToolButton({ tool: { label, compact, icon, keys, command }, active, onFocus }: ToolButtonProps) {
  const styles = useStyles();
  const button = (
    <Button
      appearance="subtle"
      className={styles.tool}
      icon={icon}
      tabIndex={active ? 0 : -1}
      disabledFocusable={command === null}
      aria-keyshortcuts={keys}
      onFocus={onFocus}
      onClick={() => command?.()}
    >
      {compact ? undefined : label}
    </Button>
  );
  return compact ? (
    <Tooltip content={label} relationship="label">
      {button}
    </Tooltip>
  ) : (
    button
  );
}
