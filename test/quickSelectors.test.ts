/** @jest-environment ./test/support/paneEnvironment.cjs */
afterEach(() => document.head.replaceChildren());

test.each([
  ['.own', true],
  ['.other', false],
  ['.own.second', true],
  ['.own.other', false],
  ['button', true],
  ['div', false],
  ['.other, .own', true],
  ['.outer > .own', true],
  ['.other .own', false],
  ['.outer', false],
  ['*', true],
  ['#it', true],
  ['[data-is]', true],
  ['[data-is="a.other"]', true],
  ['.own:not(.other)', true],
  ['.own:not(.second)', false],
  ['.own:is(.other, .second)', true],
  ['div:has(.own) > button', true],
  ['.own:disabled', false],
])(
  'the fast selector matcher of the tests decides whether a style for %s applies to the element: %s',
  (selector, applies) => {
    document.body.innerHTML =
      '<div class="outer"><button id="it" class="own second" data-is="a.other">x</button></div>';
    const style = document.head.appendChild(document.createElement('style'));
    style.textContent = `${selector} { display: inline-flex }`;
    const element = document.getElementById('it');
    expect(element && getComputedStyle(element).display === 'inline-flex').toBe(applies);
  },
);
