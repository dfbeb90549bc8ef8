import { Button, makeStyles, type ButtonProps } from '@fluentui/react-components';
import { FolderOpen20Regular } from '@fluentui/react-icons/svg/folder-open';
import { useRef } from 'react';

const useStyles = makeStyles({ input: { display: 'none' } });

type FileButtonProps = Pick<ButtonProps, 'appearance' | 'size'> & {
  /** What it opens. */
  readonly label: string;
  /** What is on the button. */
  readonly children: string;
  /** Files are being read. */
  readonly busy: boolean;
  /** Endings of the names of the files, with their dots. */
  readonly accept: string;
  readonly multiple?: boolean;
  readonly take: (files: readonly [File, ...File[]]) => void;
};

/** A button that opens files; at least one, each time that something was chosen. */
export function FileButton(props: FileButtonProps) {
  const { label, children, busy, accept, multiple = false, take, ...look } = props;
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        {...look}
        icon={<FolderOpen20Regular />}
        disabledFocusable={busy}
        onClick={() => input.current?.click()}
      >
        {children}
      </Button>
      <input
        ref={input}
        className={styles.input}
        type="file"
        multiple={multiple}
        accept={accept}
        aria-label={label}
        onChange={event => {
          const [first, ...others] = event.target.files ?? [];
          event.target.value = '';
          if (first) take([first, ...others]);
        }}
      />
    </>
  );
}
