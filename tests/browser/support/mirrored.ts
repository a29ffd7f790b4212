import type { Page } from "playwright-core";

/** Of the Universal Declaration of Human Rights, article 1 and 2: real Arabic, for lines of real length. */
const ARABIC =
  "يولد جميع الناس أحرارًا متساوين في الكرامة والحقوق وقد وهبوا عقلًا وضميرًا وعليهم أن يعامل بعضهم بعضًا بروح الإخاء لكل إنسان حق التمتع بكافة الحقوق والحريات الواردة في هذا الإعلان دون أي تمييز".split(
    " ",
  );

/** Puts Arabic, as many words of it, in place of all that is said, and lets lines begin on the right. */
export async function mirror(page: Page): Promise<void> {
  // React compares the page's words with its own while it takes the page over: not before that.
  await page.waitForFunction(() =>
    ["main h1", "footer form"].every((part) =>
      Object.keys(document.querySelector(part) ?? {}).some((key) => key.startsWith("__reactFiber")),
    ),
  );
  await page.evaluate((arabic) => {
    document.documentElement.lang = "ar";
    document.documentElement.dir = "rtl";
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let next = 0;
    const word = () => arabic[next++ % arabic.length] ?? "";
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holder = node.parentElement;
      if (!holder || holder.closest("script, style, noscript, [lang]:not(html), [dir=ltr], bdi")) continue;
      node.nodeValue = (node.nodeValue ?? "").replace(/\p{Script=Latin}[\p{L}’'-]*/gu, word);
    }
  }, ARABIC);
}

/** What a reader of such a page would stumble over: nothing, if all is well. */
export const stumblingBlocks = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`scrolls sideways: ${scrollWidth} in ${clientWidth}`);
    const nameOf = (one: Element) => `${one.tagName} "${one.textContent?.trim().slice(0, 40)}"`;
    const isSeen = (one: Element) =>
      one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !one.closest(".visually-hidden, .skip-link");

    // Lines of text, each where it is drawn.
    const lines: { owner: Element; box: DOMRect }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const owner = node.parentElement;
      if (
        !owner ||
        !node.nodeValue?.trim() ||
        !isSeen(owner) ||
        owner.closest("svg, script, style, noscript")
      )
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) if (box.width > 1) lines.push({ owner, box });
    }
    for (const { owner, box } of lines) {
      if (box.left < -1 || box.right > clientWidth + 1) found.push(`sticks out: ${nameOf(owner)}`);
      for (let around: Element | null = owner; around; around = around.parentElement) {
        const style = getComputedStyle(around);
        const edge = around.getBoundingClientRect();
        if (style.overflowX === "visible" || style.display === "inline") continue;
        if (box.left < edge.left - 1 || box.right > edge.right + 1) found.push(`is cut: ${nameOf(owner)}`);
      }
    }
    const isSticky = (one: Element): boolean =>
      one.parentElement !== null &&
      (/sticky|fixed/.test(getComputedStyle(one).position) || isSticky(one.parentElement));
    const still = lines.filter(({ owner }) => !isSticky(owner));
    still.forEach(({ owner, box }, index) => {
      for (const other of still.slice(index + 1)) {
        const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        // Lines of one paragraph touch with their empty edges.
        const most = Math.min(box.height, other.box.height) / 2;
        if (wide > 2 && high > most) found.push(`overlaps: ${nameOf(owner)} and ${nameOf(other.owner)}`);
      }
    });

    // Whatever stands beside something else stands on its other side when lines begin on the other side.
    const neighbours = [...document.querySelectorAll("body *")].flatMap((row) => {
      const style = getComputedStyle(row);
      if (!/flex|grid/.test(style.display) || row.closest("svg, [dir=ltr]") || !isSeen(row)) return [];
      const children = [...row.children].filter(isSeen);
      return children.slice(1).map((child, index) => ({ row, before: children[index]!, child }));
    });
    const sides = () =>
      neighbours.map(({ before, child }) => {
        const [one, other] = [before.getBoundingClientRect(), child.getBoundingClientRect()];
        const isBeside = one.top < other.bottom - 1 && other.top < one.bottom - 1;
        const apart = other.left + other.right - one.left - one.right;
        return isBeside && Math.abs(apart) > 4 ? Math.sign(apart) : 0;
      });
    const fromTheRight = sides();
    document.documentElement.dir = "ltr";
    const fromTheLeft = sides();
    document.documentElement.dir = "rtl";
    neighbours.forEach(({ row }, index) => {
      if (fromTheRight[index] !== 0 && fromTheRight[index] === fromTheLeft[index]) {
        found.push(`is not mirrored: ${nameOf(row)}`);
      }
    });
    return found;
  });
