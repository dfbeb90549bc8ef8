import { makeStyles } from '@fluentui/react-components';
import { DismissButton } from '../ui/DismissButton.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useSpeech, useWords } from '../speech.ts';
import { combineWords } from './words.ts';
import { troubleSentence } from '../ui/troubles.ts';
import { useTargetCard } from './targetCard.ts';
import type { SourceCardsAccess } from './sourceCards.ts';

const useStyles = makeStyles({
  unusable: { margin: '4px 0 8px' },
  reasons: { margin: '2px 0 0', paddingLeft: '16px' },
});

/** Lists the files that cannot be used, with the reasons. */
export function Unusable({ table }: { readonly table: SourceCardsAccess }) {
  const styles = useStyles();
  const { kind } = useTargetCard();
  const { language } = useSpeech();
  const text = useWords(combineWords);
  return (
    <Notice
      className={styles.unusable}
      end={<DismissButton dismiss={() => table.change({ unusable: [] })} />}
    >
      {text.unusable(table.unusable.length)}
      <ul className={styles.reasons}>
        {table.unusable.map((trouble, at) => (
          <li key={at}>{troubleSentence(trouble, language, kind)}</li>
        ))}
      </ul>
    </Notice>
  );
}
