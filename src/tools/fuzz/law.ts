import { keysOf, type EntryKey } from '../../core/merge/cardText.ts';
import { isConfirmed, type Operation } from '../../core/merge/operation.ts';
import type { CardState } from '../../core/session/cardState.ts';
import type { CardEvent } from '../../core/session/reduce.ts';
import type { CardChange } from '../../core/session/environment.ts';
import { Breach } from './breach.ts';

/** How an accepted operation can end. An operation in the queue has not ended. */
type End = 'confirmed' | 'lost' | 'discarded' | 'superseded' | 'refused' | 'broughtOver';

/**
 * Checks that an event of a card follows the rules of the session. Every accepted operation ends in exactly one way of
 * `End`, and an event says so. No entry that the pane wrote disappears from a card without being removed, lost or
 * queued. Throws Breach.
 */
export function holdLaw({ before, event, after }: CardChange): void {
  const queued = new Set(after.pending.map(one => one.operation));
  for (const { operation } of before.pending)
    if (!queued.has(operation) && endOf(operation, before, event, after) === null)
      throw new Breach(
        'ended',
        `${event.type} ends ${JSON.stringify(operation)} without stating the outcome`,
      );
  const fresh = after.pending.filter(
    one => !before.pending.some(({ operation }) => operation === one.operation),
  );
  if (fresh.length > 0 && !mayQueue(event))
    throw new Breach('ended', `${event.type} queues ${JSON.stringify(fresh)}`);
  for (const key of goneFrom(before, after))
    if (!isAccountedFor(key, before, event, after))
      throw new Breach('ended', `${event.type} takes ${key} from ${JSON.stringify([...before.text])}`);
  for (const one of before.lost)
    if (!after.lost.some(other => other.key === one.key) && !isSettled(one, before, event, after))
      throw new Breach('ended', `${event.type} drops the lost ${JSON.stringify(one)}`);
}

/** Returns how an operation that left the queue ended by this event; null when the event does not say. */
function endOf(operation: Operation, before: CardState, event: CardEvent, after: CardState): End | null {
  switch (event.type) {
    case 'accepted':
      return event.replaces === operation ? 'superseded' : null;
    case 'rebased':
      return event.operation === operation && isQueued(event.to, after) ? 'superseded' : null;
    case 'withdrawn':
      return event.key === operation.key ? 'discarded' : null;
    case 'undoneInQueue':
      return event.pending.operation === operation ? 'discarded' : null;
    case 'released':
      return 'broughtOver';
    case 'broughtOver':
      return event.operations.includes(operation) ? 'broughtOver' : null;
    case 'notArrived':
      return event.operation === operation ? 'refused' : null;
    case 'failed':
      if (event.operation !== operation) return null;
      if (after.pending.some(one => one.operation.key === operation.key)) return 'superseded';
      if (operation.do === 'remove') return 'refused';
      return isKept(operation.key, after) ? 'refused' : null;
    case 'written': {
      const removes = event.operations.some(one => one.do === 'remove' && one.key === operation.key);
      if (removes && !event.operations.includes(operation)) return 'discarded';
      return confirmedIn(operation, after);
    }
    case 'snapshotRead':
    case 'unfinishedWorkTaken':
      return confirmedIn(operation, after);
    case 'annotated':
    case 'arrived':
    case 'historyTaken':
    case 'redoDropped':
    case 'cardGone':
    case 'discarded':
    case 'drafted':
    case 'finished':
    case 'lostDismissed':
    case 'passedOver':
    case 'sent':
    case 'suspended':
      return null;
  }
}

/** Whether an event may queue new operations. */
function mayQueue({ type }: CardEvent): boolean {
  const queueing: readonly CardEvent['type'][] = [
    'accepted',
    'broughtOver',
    'failed',
    'unfinishedWorkTaken',
    'rebased',
  ];
  return queueing.includes(type);
}

function confirmedIn(operation: Operation, after: CardState): End | null {
  if (after.lost.some(one => one.key === operation.key)) return 'lost';
  // A failed removal is not retried without the person's knowledge: the entry stays visible on the slide.
  if (operation.do === 'remove') return keysOf(after.text).has(operation.key) ? 'refused' : 'confirmed';
  return isConfirmed(operation, after.text) ? 'confirmed' : null;
}

/** Returns the keys of entries that the pane wrote and that are no longer on the card. */
function goneFrom({ text, written }: CardState, after: CardState): readonly EntryKey[] {
  const left = keysOf(after.text);
  return [...keysOf(text)].filter(key => written.has(key) && !left.has(key));
}

function isAccountedFor(key: EntryKey, before: CardState, event: CardEvent, after: CardState): boolean {
  if (isKept(key, after)) return true;
  const own = event.type === 'written' ? event.operations : [];
  const queued = before.pending.map(one => one.operation).filter(one => !isQueued(one, after));
  if ([...own, ...queued].some(one => one.do === 'remove' && one.key === key)) return true;
  const words = [...before.text.values()].flat().find(one => one.key === key)?.text ?? '';
  // Someone changed the words, or split, joined or moved the entry by hand so that its words have another key.
  if (before.written.get(key)?.at(-1) !== words) return true;
  const there = [...after.text.values()].flat().map(one => one.text);
  return (
    there.includes(words) ||
    words.split('\n').every(line => there.some(text => text.split('\n').includes(line)))
  );
}

/** Returns whether lost words reappeared, were rewritten, or were dismissed by a person. */
function isSettled(
  { key, text }: CardState['lost'][number],
  before: CardState,
  event: CardEvent,
  after: CardState,
): boolean {
  if (event.type === 'lostDismissed' || event.type === 'released') return true;
  if (event.type === 'written' && event.operations.some(one => one.key === key)) return true;
  const hasLanded = before.pending.some(one => one.operation.key === key && !isQueued(one.operation, after));
  const entries = [...after.text.values()].flat();
  return hasLanded || entries.some(one => one.key === key || one.text === text);
}

/** Whether the words of an entry are on the card, queued or listed as lost. */
function isKept(key: EntryKey, { text, lost, pending }: CardState): boolean {
  return (
    keysOf(text).has(key) ||
    lost.some(one => one.key === key) ||
    pending.some(one => one.operation.key === key && one.operation.do !== 'remove')
  );
}

function isQueued(operation: Operation, { pending }: CardState): boolean {
  return pending.some(one => one.operation === operation);
}
