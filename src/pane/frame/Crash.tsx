import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { useWords } from '../speech.ts';
import { frameWords } from './words.ts';

const useStyles = makeStyles({
  page: { padding: '48px 24px', display: 'flex', flexDirection: 'column', alignItems: 'start', gap: '12px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  body: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

interface CrashProps {
  readonly children: ReactNode;
}

/** Error boundary: shows a plain page when the pane throws. */
export class Crash extends Component<CrashProps, { readonly crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError(): { readonly crashed: boolean } {
    return { crashed: true };
  }

  override render(): ReactNode {
    return this.state.crashed ? <CrashPage /> : this.props.children;
  }
}

function CrashPage() {
  const styles = useStyles();
  const text = useWords(frameWords).crash;
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{text.title}</h1>
      <p className={styles.body} role="alert">
        {text.body}
      </p>
      <Button appearance="primary" onClick={() => window.location.reload()}>
        {text.reload}
      </Button>
    </main>
  );
}
