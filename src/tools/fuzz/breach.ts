/** The invariants of every workshop, by rule code. */
export const rules = {
  lost: 'no accepted entry is lost',
  doubled: 'no entry is written twice',
  ended: 'every accepted operation ends as confirmed, lost, discarded, superseded or refused',
  wrong: 'only slides of cards that are or were open are written to',
  order: 'entries that nobody changed stay on the slide, in their order',
  agree: 'pane and slide are equal two polls after the trouble ended',
  waits: 'an operation stays queued only while it needs a decision by a person',
  left: 'a pane that opens takes over the journals of closed panes on its machine',
  kept: 'a machine keeps only queued operations of a finished card',
  undo: 'one undo or redo changes only the entries of one gesture',
  format: 'entries that nobody changed keep their formatting',
  foreign: 'other slides stay unchanged, byte for byte',
  file: 'the saved file is valid',
  bug: 'no step throws',
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
