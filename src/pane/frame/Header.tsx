import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { Suspense, useState } from 'react';
import { goalOf } from '../../core/method/goal.ts';
import { useRoute } from '../route.tsx';
import { useSession, useSessionState } from '../session.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { PlaceTabs } from '../ui/PlaceTabs.tsx';
import { lazyPart } from '../ui/lazyPart.tsx';
import { useSpeech, useWords } from '../speech.ts';
import { frameWords } from './words.ts';

const PaneMenu = lazyPart(() => import('./PaneMenu.tsx'));

const useStyles = makeStyles({
  header: { flexShrink: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  // PowerPoint shows its own menu over the right corner.
  top: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    minHeight: '36px',
    paddingLeft: '16px',
    paddingRight: '44px',
  },
  back: { marginLeft: '-8px', flexShrink: 0 },
  goal: {
    margin: 0,
    flexGrow: 1,
    minWidth: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowX: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});

/** The header: the goal of the card, and the tabs of the views. */
export function Header() {
  const styles = useStyles();
  const { session } = useSession();
  const { leaveCard, place, goTo } = useRoute();
  const state = useSessionState();
  const { say } = useSpeech();
  const text = useWords(frameWords);
  const { kind } = session;
  const name = say(kind.name);
  const title = state.card ? goalOf(state.card.card.title, kind) || name : name;
  const definitive = state.card?.card.identity.definitive && kind.definitive;
  // Whether the button was clicked before the menu was loaded. The menu then opens once it is loaded.
  const [menuIsWanted, wantMenu] = useState(false);
  const goal = definitive ? [say(definitive.name), title].join(' — ') : title;
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        {state.card && (
          <IconButton
            size="medium"
            className={styles.back}
            icon={<ArrowLeft20Regular />}
            label={text.places.back}
            onClick={() => void leaveCard()}
          />
        )}
        <h1 className={styles.goal} title={goal}>
          {goal}
        </h1>
        <Suspense
          fallback={
            <Button
              appearance="subtle"
              icon={<MoreHorizontal20Regular />}
              aria-label={text.menu.label}
              onClick={() => wantMenu(true)}
            />
          }
        >
          <PaneMenu open={menuIsWanted} />
        </Suspense>
      </div>
      <PlaceTabs
        label={text.places.label}
        places={[
          { place: 'prepare', name: text.places.prepare },
          { place: 'sheet', name: text.places.sheet },
          { place: 'card', name: text.places.card },
          { place: 'rules', name: text.places.rules },
          ...(state.card ? [{ place: 'finish', name: text.places.finish } as const] : []),
        ]}
        chosen={place}
        choose={goTo}
      />
    </header>
  );
}
