import { JSDOM } from 'jsdom';

/** The XML parser of a browser, which `src/pptx` expects in every environment. */
const { window } = new JSDOM('');
Object.assign(globalThis, { DOMParser: window.DOMParser, XMLSerializer: window.XMLSerializer });
