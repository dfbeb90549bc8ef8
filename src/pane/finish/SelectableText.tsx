import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';

const useStyles = makeStyles({
  text: {
    display: 'block',
    width: '100%',
    boxSizing: 'border-box',
    height: '140px',
    marginTop: '4px',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/**
 * A text field that selects its whole text on mount, to be copied by hand. This is the last export route, because it
 * always works.
 */
export function SelectableText({ label, words }: { readonly label: string; readonly words: string }) {
  const styles = useStyles();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    box.current?.focus();
    box.current?.select();
  }, []);
  return (
    <textarea
      ref={box}
      className={styles.text}
      aria-label={label}
      readOnly
      value={words}
      onFocus={event => event.currentTarget.select()}
    />
  );
}
