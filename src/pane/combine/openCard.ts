import { useEffect, useMemo, useState } from 'react';
import type { FieldId } from '../../core/card/kind.ts';
import type { Source } from '../../core/combine/source.ts';
import type { SlideId } from '../../core/deck/slideId.ts';
import { useSession } from '../session.tsx';
import { useTargetCard } from './targetCard.ts';
import type { SourceCard } from './sourceCards.ts';

type CardWords = ReadonlyMap<FieldId, readonly string[]>;

/** Returns whether a card is on one of these slides of the open presentation. */
export function isAmong({ file, slide }: SourceCard, slides: readonly SlideId[]): boolean {
  return file === null && slides.includes(slide);
}

/** Returns the cards that take part in the comparison, without the open card. */
export function useSources(cards: readonly SourceCard[], open: readonly SlideId[]): readonly Source[] {
  return useMemo(() => cards.filter(one => one.used && !isAmong(one, open)), [cards, open]);
}

/**
 * Returns the entries of the open card and its continuation slides. While the other slides are being read, or cannot be
 * read, returns only the entries on the current slide. Returns the same object until the entries change.
 */
export function useCardWords(): CardWords {
  const { session } = useSession();
  const { kind, card } = useTargetCard();
  const fields = kind.fields.map(({ id }) => id);
  const words = JSON.stringify(
    fields.map(id => [id, card?.fields.find(one => one.field === id)?.entries.map(one => one.text) ?? []]),
  );
  const here = useMemo(() => new Map(JSON.parse(words) as readonly [FieldId, readonly string[]][]), [words]);
  const [all, setAll] = useState<{ readonly here: CardWords; readonly words: CardWords } | null>(null);
  const goesOn = (card?.pages.length ?? 0) > 1;
  useEffect(() => {
    if (!goesOn) return;
    let latest = true;
    void session.cards.allEntries().then(outcome => {
      if (latest && outcome.ok) setAll({ here, words: outcome.value });
    });
    return () => {
      latest = false;
    };
  }, [session, goesOn, here]);
  return goesOn && all?.here === here ? all.words : here;
}

/** Returns the slides of the open card. Returns the same array until the slides change. */
export function useOpenSlides(): readonly SlideId[] {
  const { card } = useTargetCard();
  const slides = JSON.stringify(card?.pages.map(one => one.slide) ?? []);
  return useMemo(() => JSON.parse(slides) as readonly SlideId[], [slides]);
}
