import { useEffect, useRef, useState, type RefObject } from "react";

const PAUSE_MS = 500;

/** What the server makes of a wish while it is being typed. */
type Understood = { understood: string | null; leftOut: string | null };

/**
 * Keeps what is typed on the caller's card, so that hanging up, or closing the page, loses nothing. To be told of each
 * change by `onInput`.
 */
export function useCardSaving(form: RefObject<HTMLFormElement | null>, cardId: string) {
  const [understood, setUnderstood] = useState<Understood | null>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);

  const save = async () => {
    waiting.current = undefined;
    if (!form.current) return;
    const body = JSON.stringify(typedIn(form.current));
    const headers = { "Content-Type": "application/json" };
    try {
      // Even when the page is left at this moment, it is sent.
      const request = { method: "POST", headers, body, keepalive: true };
      const answer = await fetch(`/api/desk/caller-cards/${cardId}`, request);
      if (answer.ok) setUnderstood((await answer.json()) as Understood);
    } catch {
      // Offline for a moment: the next letter, or the next button, sends all of it again.
    }
  };
  const later = () => {
    clearTimeout(waiting.current);
    waiting.current = setTimeout(save, PAUSE_MS);
  };
  /** The form goes to the server by itself, or for good. */
  const rest = () => {
    clearTimeout(waiting.current);
    waiting.current = undefined;
    setUnderstood(null);
  };

  const saveNow = useRef(save);
  useEffect(() => {
    saveNow.current = save;
  });
  useEffect(() => {
    const leave = () => {
      if (waiting.current === undefined) return;
      clearTimeout(waiting.current);
      void saveNow.current();
    };
    addEventListener("pagehide", leave);
    return () => {
      removeEventListener("pagehide", leave);
      clearTimeout(waiting.current);
    };
  }, []);

  return { understood, later, rest };
}

/** Without React's own fields; empty ones are nothing. */
function typedIn(form: HTMLFormElement): Record<string, string> {
  const fields = [...new FormData(form)].filter(
    (entry): entry is [string, string] => typeof entry[1] === "string" && !entry[0].startsWith("$"),
  );
  return Object.fromEntries(fields);
}
