/** The English sentences that the pane needs at startup, in one script. */
export { fillWords as fill } from './fill/words.en.ts';
export { frameWords as frame } from './frame/words.en.ts';
export { startWords as start } from './start/words.en.ts';
export { troubles } from './ui/troubles.en.ts';
export { uiWords as ui } from './ui/words.en.ts';
