import { makeStyles, tokens } from '@fluentui/react-components';
import { Delete16Regular } from '@fluentui/react-icons/svg/delete';
import { Edit16Regular } from '@fluentui/react-icons/svg/edit';
import { MoreHorizontal16Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { Suspense, useState } from 'react';
import type { EntryToolsProps } from './EntryMenu.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { lazyPart } from '../ui/lazyPart.tsx';
import { onFirstClick } from '../ui/keepFocus.ts';
import { useWords } from '../speech.ts';
import { fillWords } from './words.ts';

const EntryMenu = lazyPart(() => import('./EntryMenu.tsx'));

const useStyles = makeStyles({
  tools: {
    position: 'absolute',
    top: '5px',
    right: '4px',
    display: 'flex',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1Hover,
    boxShadow: `-8px 0 6px ${tokens.colorNeutralBackground1Hover}`,
  },
});

/** The buttons in the corner of an entry. */
export function EntryTools(props: EntryToolsProps) {
  const styles = useStyles();
  const text = useWords(fillWords);
  const { actions, tabIndex } = props;
  // Whether the button was clicked before the menu was loaded. The menu then opens once it is loaded.
  const [isWanted, want] = useState(false);
  return (
    <div className={styles.tools} data-actions>
      <IconButton
        tabIndex={tabIndex}
        icon={<Edit16Regular />}
        label={text.entry.edit}
        onClick={actions.edit}
      />
      <IconButton
        tabIndex={tabIndex}
        icon={<Delete16Regular />}
        label={text.entry.remove}
        onClick={onFirstClick(actions.remove)}
      />
      <Suspense
        fallback={
          <IconButton
            tabIndex={tabIndex}
            icon={<MoreHorizontal16Regular />}
            label={text.entry.more}
            onClick={() => want(true)}
          />
        }
      >
        <EntryMenu {...props} open={isWanted} />
      </Suspense>
    </div>
  );
}
