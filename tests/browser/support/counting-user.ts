import type { Locator, Page } from "playwright-core";
import { KeyboardUser } from "./keyboard";

/** Counts each key that is not part of the words typed. */
export class CountingUser extends KeyboardUser {
  keys = 0;

  constructor(private readonly typing: Page) {
    super(typing);
  }

  override async tabTo(target: Locator): Promise<void> {
    const isThere = () => target.evaluate((element) => element === document.activeElement);
    for (let steps = 0; steps < 20 && !(await isThere()); steps++) await this.press("Tab");
    expect(await isThere()).toBe(true);
  }

  override async press(...keys: string[]): Promise<void> {
    this.keys += keys.length;
    await super.press(...keys);
  }

  type(words: string): Promise<void> {
    return this.typing.keyboard.type(words);
  }
}
