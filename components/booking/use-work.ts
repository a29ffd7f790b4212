import { startTransition, useEffect, useSyncExternalStore } from "react";
import type { FormState } from "@/lib/http/form-state";

const never = () => () => undefined;

/**
 * Does what the server asks for under attack, and sends the same form again with the proof. What does it is loaded
 * only then.
 * @returns whether it is being done; never without scripts, nor over plain HTTP, where browsers do not compute it
 */
export function useWork({ work, fields }: FormState, submit: (form: FormData) => void): boolean {
  const canWork = useSyncExternalStore(
    never,
    () => window.isSecureContext,
    () => false,
  );
  useEffect(() => {
    if (!work || !canWork) return;
    const stop = new AbortController();
    const sendAgain = async () => {
      const { doWork } = await import("./do-work");
      const proof = await doWork(work, stop.signal);
      if (proof === null) return;
      const form = new FormData();
      for (const [name, value] of Object.entries({ ...fields, proof })) form.set(name, value);
      startTransition(() => submit(form));
    };
    void sendAgain();
    return () => stop.abort();
  }, [work, fields, canWork, submit]);
  return work !== undefined && canWork;
}
