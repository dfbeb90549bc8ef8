/** The invariants of every workshop, by rule code. */
export const rules = {
  lost: 'no accepted entry is lost',
  doubled: 'no entry is doubled',
  ended: 'every accepted operation ends as one of confirmed, lost, discarded, superseded, refused',
  wrong: 'nothing is written on a slide but that of a card that is or was open',
  order: 'entries that nobody touched stay, in their order',
  agree: 'pane and slide agree two heartbeats after the trouble ended',
  waits: 'nothing waits but for a person',
  left: 'what a closed pane left on a machine comes to the pane that opens there',
  kept: 'a machine keeps nothing of a finished card but what waits',
  undo: 'undo and redo concern the entries of one gesture',
  format: 'the formatting of entries that nobody touched stays',
  foreign: 'other slides stay byte for byte',
  file: 'the saved file is valid',
  bug: 'nothing throws',
} as const;

export type Rule = keyof typeof rules;

/** A broken rule. The message describes the violation and quotes the texts. */
export class Breach extends Error {
  readonly rule: Rule;

  constructor(rule: Rule, message: string, cause?: unknown) {
    super(message, { cause });
    this.rule = rule;
  }
}
