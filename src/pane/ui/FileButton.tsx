import { Button, makeStyles, type ButtonProps } from '@fluentui/react-components';
import { FolderOpen20Regular } from '@fluentui/react-icons/svg/folder-open';
import { useRef } from 'react';

const useStyles = makeStyles({ input: { display: 'none' } });

type FileButtonProps = Pick<ButtonProps, 'appearance' | 'size'> & {
  /** The accessible name, which says what kind of files to open. */
  readonly label: string;
  /** The text on the button. */
  readonly children: string;
  /** Whether files are being read. */
  readonly busy: boolean;
  /** Accepted file extensions, with their dots. */
  readonly accept: string;
  readonly multiple?: boolean;
  readonly take: (files: readonly [File, ...File[]]) => void;
};

/** A button that opens a file dialog. Never calls `take` without files. */
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
