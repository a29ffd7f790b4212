/** Put on an element of every desk page for those who want no single keys (WCAG 2.1.4). */
export const SHORTCUTS = "data-shortcuts";

/**
 * Whether a key that was pressed is meant as a shortcut: nobody is typing, no other key is held, and the staff member
 * has not turned shortcuts off.
 */
export function isShortcut({ target, ctrlKey, metaKey, altKey, defaultPrevented }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || defaultPrevented) return false;
  if (document.querySelector(`[${SHORTCUTS}="on"]`) === null) return false;
  return !(target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable]"));
}
