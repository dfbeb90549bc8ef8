import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { firstGoal, goalOf, languageOf } from '../../core/method/goal.ts';
import { HiddenFromRoom } from '../beamer/HiddenFromRoom.tsx';
import { beamerWords } from '../beamer/words.ts';
import { useRoute } from '../route.tsx';
import { useSession, useSessionState } from '../session.tsx';
import { useGathering } from '../groups/gathering.tsx';
import { KeepNames } from '../groups/KeepNames.tsx';
import { ListIntake } from '../groups/ListIntake.tsx';
import { PeopleSummary } from '../groups/PeopleSummary.tsx';
import { RoleLine } from '../groups/RoleLine.tsx';
import { Rounds } from '../groups/Rounds.tsx';
import { CardList } from '../start/CardList.tsx';
import { useHeading } from '../ui/heading.ts';
import { NewCardForm } from '../start/NewCardForm.tsx';
import { useSpeech, useWords } from '../speech.ts';
import { prepareWords } from './words.ts';
import { frameWords } from '../frame/words.ts';
import { sheetWords } from '../finish/sheetWords.ts';
import { startWords } from '../start/words.ts';
import { uiWords } from '../ui/words.ts';
import { scrollingPage } from '../ui/scrollingPage.ts';
import { groupsWords } from '../groups/words.ts';
import { useSheetMaker } from '../finish/useSheetMaker.ts';
import { SheetsRow } from '../finish/SheetsRow.tsx';

const useStyles = makeStyles({
  page: {
    ...scrollingPage,
    // Contains the absolutely positioned, visually hidden text.
    position: 'relative',
    padding: '14px 16px 0',
    gap: '20px',
  },
  part: { display: 'flex', flexDirection: 'column', gap: '8px' },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '4px 12px',
  },
  words: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
});

/** The view to prepare a meeting: the card, the time, the participants, their roles and their groups. */
export default function PrepareView() {
  const styles = useStyles();
  const { goTo } = useRoute();
  const state = useSessionState();
  const text = useWords(prepareWords);
  const frameText = useWords(frameWords);
  return (
    <section className={styles.page} aria-label={frameText.places.prepare}>
      <Card />
      <Part title={text.time}>
        <Line words={text.timeHint} way={text.toSheet} go={() => goTo('sheet')} />
      </Part>
      {state.phase !== 'starting' && <Group />}
    </section>
  );
}

/** Shows the open card, or the ways to open or make one. */
function Card() {
  const { session } = useSession();
  const { goTo } = useRoute();
  const state = useSessionState();
  const text = useWords(prepareWords);
  const frameText = useWords(frameWords);
  const startText = useWords(startWords);
  const [date, setDate] = useState('');
  const uiText = useWords(uiWords);
  if (state.card) {
    const { title, position } = state.card.card;
    const goal = goalOf(title, session.kind) || uiText.untitled;
    return (
      <Part title={text.card}>
        <Line
          words={`${goal} · ${startText.slide(position)}`}
          way={frameText.places.card}
          go={() => goTo('card')}
        />
      </Part>
    );
  }
  return (
    <>
      {state.cards.length > 0 && <CardList cards={state.cards} />}
      <NewCardForm titled date={date}>
        <Field label={text.date} hint={text.dateHint}>
          <Input type="date" value={date} onChange={(_, { value }) => setDate(value)} />
        </Field>
      </NewCardForm>
    </>
  );
}

/** The participants, their roles, their rounds, and sheets to print. */
function Group() {
  const { session } = useSession();
  const state = useSessionState();
  const { language } = useSpeech();
  const text = useWords(prepareWords);
  const sheetText = useWords(sheetWords);
  const groupsText = useWords(groupsWords);
  const beamerText = useWords(beamerWords);
  const { gathering, ready } = useGathering();
  const makesSheets = useSheetMaker() !== null;
  const goal = useGoal();
  const none = gathering.people.length === 0;
  if (!ready) return null;
  return (
    <>
      <Part title={text.group}>
        <HiddenFromRoom sentence={beamerText.hidden.people}>
          {none ? <ListIntake taken={() => undefined} /> : <PeopleSummary />}
          <KeepNames />
        </HiddenFromRoom>
      </Part>
      {!none && <RoleLine />}
      {!none && (
        <Part title={groupsText.title}>
          <Rounds />
        </Part>
      )}
      {makesSheets && (
        <Part title={sheetText.title}>
          <SheetsRow
            goal={goal}
            language={languageOf(state.card?.card.title ?? null, session.kind) ?? language}
          />
        </Part>
      )}
    </>
  );
}

/**
 * Returns the goal of the card that the group will fill: of the open card, else as typed for a new card, else of the
 * only card in the presentation. Returns '' when no goal is known.
 */
function useGoal(): string {
  const { session } = useSession();
  const { card, cards } = useSessionState();
  const { typed } = useGathering();
  const goalIn = (title: string | null) => firstGoal(goalOf(title, session.kind));
  if (card) return goalIn(card.card.title);
  const [only, ...others] = cards.filter(({ identity }) => !identity.continues && !identity.definitive);
  return typed.goal.trim() || (only && others.length === 0 ? goalIn(only.title) : '');
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const heading = useHeading();
  return (
    <section className={styles.part}>
      <h2 className={heading}>{title}</h2>
      {children}
    </section>
  );
}

interface LineProps {
  readonly words: string;
  /** The text on the button. */
  readonly way: string;
  readonly go: () => void;
}

/** A line with a button to another view. */
function Line({ words, way, go }: LineProps) {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <p className={styles.words}>{words}</p>
      <Button size="small" onClick={go}>
        {way}
      </Button>
    </div>
  );
}
