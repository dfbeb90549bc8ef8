import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import type { Bench } from './bench.ts';
import { useSentences } from './text/speech.ts';

const useStyles = makeStyles({
  page: { padding: '48px 24px', display: 'flex', flexDirection: 'column', alignItems: 'start', gap: '12px' },
  body: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

interface StumbleProps {
  readonly bench: Bench;
  /** Changes when another presentation is opened. The component then renders its children again. */
  readonly opened: number;
  readonly children: ReactNode;
}

/** Error boundary. If the open presentation breaks the page, offers the previous presentation and a new one. */
export class Stumble extends Component<StumbleProps, { readonly stumbled: boolean }> {
  override state = { stumbled: false };

  static getDerivedStateFromError(): { readonly stumbled: boolean } {
    return { stumbled: true };
  }

  override componentDidUpdate({ opened }: StumbleProps): void {
    if (opened !== this.props.opened && this.state.stumbled) this.setState({ stumbled: false });
  }

  override render(): ReactNode {
    return this.state.stumbled ? <WayBack bench={this.props.bench} /> : this.props.children;
  }
}

function WayBack({ bench }: { readonly bench: Bench }) {
  const styles = useStyles();
  const say = useSentences();
  const { name, previous } = bench.state();
  return (
    <main className={styles.page}>
      <p className={styles.body} role="alert">
        {say.stumbled(name)}
      </p>
      {previous && (
        <Button appearance="primary" onClick={() => bench.open(previous)}>
          {say.goBack(previous.name)}
        </Button>
      )}
      <Button onClick={() => bench.create()}>{say.create}</Button>
    </main>
  );
}
