import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef, type ClipboardEvent, type KeyboardEvent, type RefObject } from 'react';

const useStyles = makeStyles({
  text: {
    display: 'block',
    width: '100%',
    boxSizing: 'border-box',
    margin: 0,
    padding: '8px 10px',
    maxHeight: '116px',
    resize: 'none',
    overflowY: 'auto',
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    border: 'none',
    outlineStyle: 'none',
    '::placeholder': { color: tokens.colorNeutralForeground3, opacity: 1 },
  },
});

export interface GrowingTextProps {
  readonly ref: RefObject<HTMLTextAreaElement | null>;
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly className?: string;
  readonly describedBy?: string;
  readonly onChange: (value: string) => void;
  /** Called on Enter without Shift, except the Enter that ends a composition. */
  readonly onEnter: () => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly onPaste?: (event: ClipboardEvent<HTMLTextAreaElement>) => void;
  readonly onBlur?: () => void;
}

/** A multi-line field that grows with its text. Shift+Enter inserts a line break. */
export function GrowingText(props: GrowingTextProps) {
  const styles = useStyles();
  const { ref, value } = props;
  const justComposed = useRef(false);
  useLayoutEffect(() => {
    const box = ref.current;
    if (!box) return;
    box.style.height = 'auto';
    // A hidden field has no scroll height.
    if (box.scrollHeight > 0) box.style.height = `${box.scrollHeight}px`;
  }, [ref, value]);
  const key = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing || justComposed.current) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      // A repeated Enter belongs to the element that had the focus when the key was pressed.
      if (!event.repeat) props.onEnter();
    } else props.onKeyDown?.(event);
  };
  return (
    <textarea
      ref={ref}
      rows={1}
      className={mergeClasses(styles.text, props.className)}
      aria-label={props.label}
      aria-describedby={props.describedBy}
      placeholder={props.placeholder}
      value={value}
      onChange={event => props.onChange(event.target.value)}
      onKeyDown={key}
      onPaste={props.onPaste}
      onBlur={props.onBlur}
      onCompositionEnd={() => {
        // Safari fires compositionend before the keydown that ended the composition.
        justComposed.current = true;
        setTimeout(() => (justComposed.current = false));
      }}
    />
  );
}
