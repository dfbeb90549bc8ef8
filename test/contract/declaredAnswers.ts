/** A difference between a sheet and the profile of its platform that is known and stays. */
export interface DeclaredAnswer {
  /** The name of the sheet's file; null for every sheet. */
  readonly sheet: string | null;
  /** The id of the question. */
  readonly question: string;
  readonly reason: string;
}

const ofThePage =
  'A profile describes PowerPoint, and the sheets of the embedded host come from a page in jsdom.';

/** The declared differences. Add a line only with a reason why the profile does not follow the sheet. */
export const declaredAnswers: readonly DeclaredAnswer[] = [
  'local storage',
  'session storage',
  'page of the pane',
  'storage is shared with the site itself',
  'history of the page',
  'theme of Office',
].map(question => ({ sheet: null, question, reason: ofThePage }));
