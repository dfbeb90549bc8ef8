import { PackageError } from '../../opc/packageError.ts';
import { XmlError } from '../../pptx/xml.ts';
import { Access, type Ways } from './api/access.ts';
import type { Answer } from './api/answer.ts';
import { ApiError } from './api/apiError.ts';
import { execute } from './api/interpreter.ts';
import { lacking } from './api/requirementSets.ts';
import { presentation } from './api/presentation.ts';
import type { Quirk } from './api/quirk.ts';
import { isInternal, type Request } from './api/request.ts';
import { Client, type Heard } from './client.ts';
import type { Switchboard } from './faults/switchboard.ts';
import type { Profile } from './profiles.ts';
import type { Program } from './program.ts';
import { wordWithCode } from './quirks/codeMessages.ts';
import { profileQuirks } from './quirks/profileQuirks.ts';
import type { Reply } from './reply.ts';

/** Executes the rich-API requests of add-ins, with the behaviour of a profile and with the active faults. */
export class Requests {
  readonly #program: Program;
  readonly #profile: Profile;
  readonly #faults: Switchboard;
  readonly #quirks: readonly Quirk[];
  readonly #lacks: Ways['lacks'];
  readonly #latency: 'none' | 'real';
  #count = 0;
  #unanswered = 0;

  constructor(program: Program, profile: Profile, faults: Switchboard, latency: 'none' | 'real') {
    this.#program = program;
    this.#profile = profile;
    this.#faults = faults;
    this.#latency = latency;
    this.#quirks = profileQuirks(profile, () => program.deck);
    this.#lacks = lacking(profile.requirementSets);
  }

  /** Number of add-in requests, including lost ones. Internal requests of Office.js do not count. */
  get count(): number {
    return this.#count;
  }

  /** Number of add-in requests that are never answered. */
  get unanswered(): number {
    return this.#unanswered;
  }

  /** Returns the function that executes the requests of one page, given as JSON. */
  page(): (json: string) => Reply {
    const client = new Client();
    return json => this.#take(JSON.parse(json) as Request, client);
  }

  #take(request: Request, client: Client): Reply {
    if (isInternal(request))
      return { answer: this.#execute(request, { isOld: () => false, selections: new Map() }), after: 0 };
    this.#count++;
    const heard = client.hear(request);
    const reply = this.#faults.around(heard, () => ({
      answer: this.#execute(request, heard),
      after: this.#latency === 'real' ? this.#duration(request) : 0,
    }));
    if (!reply) this.#unanswered++;
    else if (this.#profile.messages === 'codes') wordWithCode(reply.answer);
    return reply;
  }

  #execute(request: Request, { isOld, selections }: Pick<Heard, 'isOld' | 'selections'>): Answer {
    const { history, deck } = this.#program;
    const access = new Access({
      quirks: [...this.#faults.quirks(), ...this.#quirks],
      beforeChange: () => history.beforeAddIn(),
      isOld,
      lacks: this.#lacks,
    });
    return this.#asBatch(() =>
      execute(request, {
        root: presentation(deck),
        access,
        withSelection: (path, work) => deck.selection.during(path, selections, work),
        translate,
      }),
    );
  }

  /** Runs a change of the Common API, which is one batch for undo. */
  change<R>(work: () => R): R {
    return this.#asBatch(() => {
      this.#program.history.beforeAddIn();
      return work();
    });
  }

  #asBatch<R>(work: () => R): R {
    const result = this.#program.asAddIn(work);
    if (this.#profile.undoes === 'oneBatch') this.#program.history.endAddIn();
    return result;
  }

  #duration({ Actions: actions }: Request): number {
    const { sync, insert } = this.#profile.latency;
    return actions.some(one => one.Name === 'InsertSlidesFromBase64') ? insert : sync;
  }
}

/**
 * Maps an error to PowerPoint's internal error. An error that is not about the file is a bug in this host, and is also
 * thrown as an uncaught error.
 */
function translate(error: unknown): ApiError {
  if (!(error instanceof PackageError || error instanceof XmlError)) {
    queueMicrotask(() => {
      throw error;
    });
  }
  return new ApiError('GeneralException', error instanceof Error ? error.message : String(error));
}
