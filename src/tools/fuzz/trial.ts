import type { ProfileName } from '../../workbench/host/profiles.ts';
import type { Step } from '../replay/script.ts';
import type { CardChange } from '../../core/session/environment.ts';
import { StepError, type Workshop } from '../replay/workshop.ts';
import { Breach } from './breach.ts';
import { Emphasis } from './emphasis.ts';
import { Origin } from './file.ts';
import type { Lane } from './lane.ts';
import { holdLaw } from './law.ts';
import { Ledger } from './ledger.ts';
import { calm, everyCard, newWindow } from './plan.ts';
import { entriesOf } from './sight.ts';

/** The results of one workshop. */
export interface Trial {
  readonly profile: ProfileName;
  readonly steps: readonly Step[];
  /** The broken rule, which ended the workshop; null when no rule was broken. */
  readonly breach: Breach | null;
  /** The number of steps that accepted a new or changed entry. */
  readonly entries: number;
  /** The number of steps that were started together with others. */
  readonly together: number;
  /** The number of entries that had to wait for a person's decision. */
  readonly conflicts: number;
  readonly reloads: number;
  /** How often each fault took effect. */
  readonly faults: ReadonlyMap<string, number>;
  /** The processor time that this process spent on the workshop. */
  readonly cpuMs: number;
  /** The file as saved at the end; null when the lane has no file. */
  readonly file: Uint8Array | null;
}

/** Returns the step that follows `taken` steps, or null to end the workshop. */
export type Next = (workshop: Workshop, taken: number) => Step | null;

/** Runs one workshop and its closing steps, and checks all rules on the way. */
export async function hold(lane: Lane, profile: ProfileName, next: Next): Promise<Trial> {
  const used = process.cpuUsage();
  const workshop = await lane.open(profile);
  const watch = new Watch(lane, workshop);
  let breach: Breach | null = null;
  try {
    for (let step = next(workshop, 0); step; step = next(workshop, watch.steps.length))
      await watch.take(step);
    for (const step of calm(workshop)) await watch.take(step);
    for (const step of everyCard(workshop)) await watch.take(step);
    for (const step of newWindow(workshop)) await watch.take(step);
    watch.end();
  } catch (error) {
    breach = error instanceof Breach ? error : new Breach('bug', String((error as Error).stack), error);
  }
  workshop.close();
  const { user, system } = process.cpuUsage(used);
  const cpuMs = (user + system) / 1000;
  return { profile, breach, cpuMs, ...watch.figures() };
}

/** Takes the steps of one workshop, and checks the rules after each step. */
class Watch {
  readonly steps: Step[] = [];
  readonly #lane: Lane;
  readonly #workshop: Workshop;
  readonly #ledger: Ledger;
  readonly #emphasis = new Emphasis();
  readonly #origin: Origin | null;
  #entries = 0;
  #together = 0;
  #conflicts = new Set<string>();
  #beats = 0;
  #caret = false;
  #file: Uint8Array | null = null;
  /** The first event that broke a rule of `holdLaw`. */
  #unlawful: Breach | null = null;

  constructor(lane: Lane, workshop: Workshop) {
    this.#lane = lane;
    this.#workshop = workshop;
    const file = lane.save(workshop);
    this.#origin = file && new Origin(file);
    workshop.onChange = change => this.#hold(change);
    this.#ledger = new Ledger(workshop, texts => this.#emphasis.forget(texts));
  }

  async take(step: Step): Promise<void> {
    const workshop = this.#workshop;
    this.steps.push(step);
    this.#ledger.before(step);
    const wasCalm = this.#isCalm();
    let isDone = false;
    try {
      const outcome = await workshop.take(step, {
        begins: one => this.#ledger.begin(one),
        begun: () => this.#ledger.begun(),
      });
      const own = step.do === 'together' ? step.steps : [step];
      if (step.do === 'together') this.#together += own.length;
      isDone = outcome.ok;
      if (isDone) this.#entries += own.filter(one => one.do === 'add' || one.do === 'edit').length;
    } catch (error) {
      if (!(error instanceof StepError)) throw error;
    }
    if (this.#unlawful) throw this.#unlawful;
    const [exception] = workshop.exceptions.splice(0);
    if (exception !== undefined) throw exception as Error;
    const { about } = this.#ledger;
    this.#ledger.after(isDone);
    if (this.#ledger.about !== about) this.#emphasis.forgetAll();
    this.#emphasis.after(step, this.#ledger.lines);
    if (
      step.do === 'fault' &&
      step.on &&
      (step.name === 'wholeTextResetsBullets' || step.name === 'hostUndo')
    )
      this.#emphasis.forgetAll();
    if (this.#ledger.waiting > 0) this.#noteConflicts();
    if (step.do === 'select') this.#caret = step.column !== undefined;
    // When a fault ends during a poll, one pane may read the slide before another pane writes.
    this.#beats = step.do === 'beat' && wasCalm && this.#isCalm() ? this.#beats + 1 : 0;
    if (this.#beats === 2) this.#ledger.settle();
  }

  /** Records a breach instead of throwing it inside an event handler. The current step throws the breach. */
  #hold(change: CardChange): void {
    try {
      holdLaw(change);
    } catch (error) {
      this.#unlawful ??= error as Breach;
    }
  }

  /** Runs the checks that follow the last step. */
  end(): void {
    const { card } = this.#ledger;
    this.#ledger.end();
    this.#file = this.#lane.save(this.#workshop);
    if (!this.#file) return;
    this.#origin?.check(this.#file, this.#ledger.deletedOthers);
    if (card !== null) this.#emphasis.check(this.#file, card);
  }

  figures(): Omit<Trial, 'profile' | 'breach' | 'cpuMs'> {
    const { reloads, venue } = this.#workshop;
    return {
      steps: this.steps,
      entries: this.#entries,
      together: this.#together,
      conflicts: this.#conflicts.size,
      reloads,
      faults: new Map(venue.faults().map(one => [one.name, one.strikes])),
      file: this.#file,
    };
  }

  #noteConflicts(): void {
    for (const one of entriesOf(this.#workshop.session.state.card))
      if (one.status === 'waiting' && one.trouble.code.startsWith('entry'))
        this.#conflicts.add(`${one.key} ${one.text}`);
  }

  #isCalm(): boolean {
    const { venue, session } = this.#workshop;
    return !this.#caret && session.state.card !== null && venue.faults().every(one => !one.on);
  }
}
