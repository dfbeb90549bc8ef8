import { createRoot } from 'react-dom/client';
import { inWorker } from '../files/inWorker.ts';
import { Bench } from './stage/bench.ts';
import { chooseLanguage } from './stage/text/speech.ts';
import { WorkbenchPage } from './stage/WorkbenchPage.tsx';
import './stage/handle.ts';
import { brand } from '../pane/theme.ts';

const language = chooseLanguage(window.location.search, navigator.languages);
const bench = new Bench(language, file => inWorker('check', file, 'tooSlow'));

// Must run before the task pane's frame is created, because the frame looks for its host here.
window.workbench = {
  get host() {
    return bench.state().host;
  },
  connect: frame => bench.state().host.attach(frame),
};

const root = document.getElementById('workbench');
if (!root) throw new Error('The page has no element with id "workbench"');
document.documentElement.lang = language;
createRoot(root).render(
  <WorkbenchPage
    bench={bench}
    language={language}
    brand={brand}
    pane={{ title: 'Partnerschapskaart', address: 'taskpane.html' }}
  />,
);
