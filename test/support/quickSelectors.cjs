/**
 * Makes jsdom ask less when it computes styles: of each element it tries every rule of every sheet, and Fluent UI has
 * hundreds, each for one class. A rule whose selector names a class or a tag that the element does not have is passed
 * over without asking nwsapi. To be loaded before jsdom is.
 */
const selectors = require('jsdom/lib/jsdom/living/helpers/selectors.js');

const { matchesDontThrow } = selectors;

/** By selector: what an element must have for each of its alternatives; null when that cannot be told. */
const known = new Map();

/** The classes of an element, by the text of its attribute. */
const classes = new Map();

selectors.matchesDontThrow = (element, selector) => {
  if (!known.has(selector)) known.set(selector, neededFor(selector));
  const needed = known.get(selector);
  return (!needed || needed.some(one => has(element, one))) && matchesDontThrow(element, selector);
};

/** What the last compound of each alternative names; what stands in brackets can only demand more. */
function neededFor(selector) {
  if (typeof selector !== 'string' || /["'\\]/.test(selector)) return null;
  let plain = selector;
  for (let before = ''; before !== plain;) {
    before = plain;
    plain = plain.replace(/\([^()]*\)|\[[^[\]]*\]/g, '');
  }
  if (/[()[\]|]/.test(plain)) return null;
  return plain.split(',').map(one => {
    const compound =
      one
        .trim()
        .split(/[\s>+~]+/)
        .at(-1) ?? '';
    return {
      tag: /^[\w-]+/.exec(compound)?.[0].toLowerCase() ?? null,
      classes: Array.from(compound.matchAll(/\.([\w-]+)/g), ([, name]) => name),
    };
  });
}

function has(element, needed) {
  if (needed.tag !== null && needed.tag !== element._localName.toLowerCase()) return false;
  if (needed.classes.length === 0) return true;
  const text = element.getAttributeNS(null, 'class') ?? '';
  if (!classes.has(text)) classes.set(text, new Set(text.split(/\s+/)));
  const own = classes.get(text);
  return needed.classes.every(name => own.has(name));
}
