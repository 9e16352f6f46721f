// What runs inside of a measured page.
/* global document, innerHeight, requestAnimationFrame */

/**
 * Resolves `globalThis.reading` when the first text is in the window, the others are shown anywhere on the page, and a frame was
 * drawn since; sums up layout shifts. The browser gets the source of this function, so it uses nothing outside of itself.
 */
export function watch(texts) {
  globalThis.shift = 0;
  new PerformanceObserver((list) => {
    for (const { hadRecentInput, value } of list.getEntries()) {
      globalThis.shift += hadRecentInput ? 0 : value;
    }
  }).observe({ type: 'layout-shift', buffered: true });

  function elementWith(text) {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      if (walker.currentNode.data.includes(text) && element.checkVisibility({ visibilityProperty: true })) {
        return element;
      }
    }
    return undefined;
  }

  function inWindow(element) {
    const { top, bottom, height } = element.getBoundingClientRect();
    return height > 0 && bottom > 0 && top < innerHeight;
  }

  function isReadable() {
    // Reading all text is much cheaper than a walk, and most frames come before the texts.
    const all = document.body?.textContent ?? '';
    if (!texts.every((text) => all.includes(text))) {
      return false;
    }
    const elements = texts.map(elementWith);
    return elements.every((element) => element !== undefined) && inWindow(elements[0]);
  }

  globalThis.reading = new Promise((resolve) => {
    const look = () =>
      requestAnimationFrame(isReadable() ? () => resolve(performance.mark('readable').startTime) : look);
    requestAnimationFrame(look);
  });
}
