import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRoute } from '../route.tsx';
import { useSession, useSessionState } from '../session.tsx';
import { useHeading } from '../ui/heading.ts';
import { useHintText } from '../ui/hintText.ts';
import { scrollingPage } from '../ui/scrollingPage.ts';
import { useWords } from '../speech.ts';
import { helpWords, keyNames, type ToldPlace } from './words.ts';

const useStyles = makeStyles({
  page: {
    ...scrollingPage,
    gap: '16px',
  },
  list: {
    margin: '4px 0 0',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    '& dt': { fontWeight: tokens.fontWeightSemibold },
    '& dd': { margin: '0 0 6px' },
    '& li': { marginBottom: '4px' },
  },
  short: { display: 'flex', gap: '8px', '& dt': { flexShrink: 0, width: '92px' } },
  ways: { paddingLeft: '18px' },
  place: {
    minWidth: 'auto',
    marginLeft: '-8px',
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** One page with all keys and mouse actions of the pane, and a list of its places. */
export default function HelpView() {
  const styles = useStyles();
  const heading = useHeading();
  const quiet = useHintText();
  const { goTo } = useRoute();
  const { kind } = useSession().session;
  const hasCard = useSessionState().card !== null;
  const text = useWords(helpWords);
  const names = keyNames(navigator.platform.startsWith('Mac'));
  const steps = kind.fields.length;
  const places = Object.entries(text.placeOf) as [ToldPlace, readonly [string, string]][];
  const field = [
    ['Enter', text.enter],
    [text.latestKey, text.latest],
    ...(kind.rows.length === 0 ? [[text.columnKey(steps, names.column(steps)), text.column] as const] : []),
    [text.historyKey(names.undo, names.redo), text.history],
  ] as const;
  const list = [
    [text.editKey, text.edit],
    [names.remove, text.remove],
    [names.shift, text.shift],
    [names.beside, text.beside],
    ['Esc', text.leave],
  ] as const;
  return (
    <section className={styles.page} aria-label={text.title}>
      <h2 className={heading}>{text.title}</h2>
      <section>
        <h3 className={heading}>{text.keys}</h3>
        <Keys keys={field} />
      </section>
      <section>
        <h3 className={heading}>{text.list}</h3>
        <p className={quiet}>{text.listHow}</p>
        <Keys keys={list} isShort />
      </section>
      <Ways title={text.mouse} ways={text.mouseWays} />
      {kind.rows.length === 0 && <Ways title={text.full} ways={text.fullWays} />}
      <section>
        <h3 className={heading}>{text.places}</h3>
        <dl className={styles.list}>
          {places.map(([place, [name, what]]) => (
            <div key={place}>
              <dt>
                {place === 'finish' && !hasCard ? (
                  name
                ) : (
                  <Button
                    size="small"
                    appearance="transparent"
                    className={styles.place}
                    onClick={() => goTo(place)}
                  >
                    {name}
                  </Button>
                )}
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      </section>
    </section>
  );
}

/** A heading with sentences below it. */
function Ways({ title, ways }: { readonly title: string; readonly ways: readonly string[] }) {
  const styles = useStyles();
  const heading = useHeading();
  return (
    <section>
      <h3 className={heading}>{title}</h3>
      <ul className={mergeClasses(styles.list, styles.ways)}>
        {ways.map(way => (
          <li key={way}>{way}</li>
        ))}
      </ul>
    </section>
  );
}

interface KeysProps {
  readonly keys: readonly (readonly [key: string, what: string])[];
  /** Whether to put each key and its description side by side instead of below each other. */
  readonly isShort?: boolean;
}

/** Lists keys with their descriptions. */
function Keys({ keys, isShort = false }: KeysProps) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {keys.map(([key, what]) => (
        <div key={key} className={isShort ? styles.short : ''}>
          <dt>{key}</dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  );
}
