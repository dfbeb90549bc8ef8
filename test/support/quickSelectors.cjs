/**
 * Speeds up style computation in jsdom, which tries every rule of every style sheet on each element. Fluent UI has
 * hundreds of rules with one class each. Skips a rule without calling nwsapi when its selector names a class or tag
 * that the element does not have. Load this file before jsdom.
 */
const selectors = require('jsdom/lib/jsdom/living/helpers/selectors.js');

const { matchesDontThrow } = selectors;

/** By selector: the required tag and classes of each alternative; null when these cannot be determined. */
const known = new Map();

/** By the text of the class attribute: the set of classes. */
const classes = new Map();

selectors.matchesDontThrow = (element, selector) => {
  if (!known.has(selector)) known.set(selector, neededFor(selector));
  const needed = known.get(selector);
  return (!needed || needed.some(one => has(element, one))) && matchesDontThrow(element, selector);
};

/**
 * Returns the tag and classes of the last compound in each alternative. Ignores brackets, which only add requirements.
 */
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
