import type { Locator, Page } from "playwright-core";

const FAR = 80;

/** Somebody who has no mouse. At every stop the focus must be seen, and nothing may lie over it. */
export class KeyboardUser {
  constructor(private readonly page: Page) {}

  /** Presses Tab until the focus is there. */
  tabTo(target: Locator): Promise<void> {
    return this.goBy("Tab", target);
  }

  backTo(target: Locator): Promise<void> {
    return this.goBy("Shift+Tab", target);
  }

  private async goBy(key: string, target: Locator): Promise<void> {
    for (let steps = 0; steps < FAR; steps++) {
      await this.page.keyboard.press(key);
      const fault = await this.page.evaluate(faultOfFocus);
      expect(fault).toBeNull();
      if (await target.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`${key} never reached ${target}`);
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Tabs to the field and types. */
  async fill(field: Locator, text: string): Promise<void> {
    await this.tabTo(field);
    await this.page.keyboard.type(text);
  }
}

/** Runs in the page. @returns what is wrong with the focus where it is now, or null */
function faultOfFocus(): string | null {
  const element = document.activeElement;
  if (!element || element === document.body) return null; // between the end of the page and its beginning
  const name = `${element.tagName} ${element.id || element.textContent?.trim().slice(0, 40)}`;
  const shown = element.closest("label") ?? element;
  const isRinged = [element, shown].some((one) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
  });
  if (!isRinged) return `no ring around ${name}`;
  const { left, top, width, height } = element.getBoundingClientRect();
  const seen = document.elementFromPoint(left + width / 2, top + height / 2);
  const isSeen = seen !== null && (shown.contains(seen) || seen.contains(element));
  return isSeen ? null : `${name} lies out of sight, or under ${seen?.tagName} ${seen?.className}`;
}
