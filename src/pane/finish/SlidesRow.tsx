import { useState } from 'react';
import type { Agreement } from '../../core/agreement/agreement.ts';
import { agreementSlides } from '../../core/agreement/slides.ts';
import { useAnnounce } from '../announcements.tsx';
import { useSession, useSessionState } from '../session.tsx';
import { insertSlides } from '../ui/insertSlides.ts';
import { useHintText } from '../ui/hintText.ts';
import { useWords } from '../speech.ts';
import { finishWords } from './words.ts';
import { ActionRow } from './ActionRow.tsx';

/** A row that inserts the agreement as slides in this presentation. */
export function SlidesRow({ agreement }: { readonly agreement: Agreement }) {
  const quiet = useHintText();
  const access = useSession();
  const { busy: isBusy } = useSessionState();
  const announce = useAnnounce();
  const text = useWords(finishWords);
  const { slides } = text;
  const [busy, setBusy] = useState<string | null>(null);
  const [news, setNews] = useState('');
  const tell = (sentence: string) => {
    setNews(sentence);
    announce(sentence);
  };
  const make = async () => {
    const stamps = agreementSlides(agreement, await access.session.slide.size());
    setNews('');
    const made = await insertSlides(access, 'agreement', stamps, {
      making: number => setBusy(slides.making(number, stamps.length)),
    });
    setBusy(null);
    if (made === stamps.length) tell(slides.done(made));
    else if (made > 0) tell(slides.stopped(made, stamps.length));
  };
  return (
    <ActionRow texts={slides} busy={busy ?? (isBusy ? text.busy : null)} start={() => void make()}>
      {news !== '' && <p className={quiet}>{news}</p>}
    </ActionRow>
  );
}
