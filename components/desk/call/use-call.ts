import {
  startTransition,
  useActionState,
  useEffect,
  useRef,
  useState,
  type FormEvent,
  type KeyboardEvent,
} from "react";
import type { CallAction, CallState, CallView, KnownPerson } from "./call-state";
import { fillIfEmpty, focusOn, isEmpty, move } from "./form-fields";
import { useCardSaving } from "./use-card-saving";
import { useHoldKeeping } from "./use-hold-keeping";

export type Call = {
  cardId: string;
  action: CallAction;
  /** What the page was opened with. Its view holds until the server has answered the form. */
  before: CallState & { view: CallView };
  /** A time from the grid, that is held as soon as the page can. */
  startsWithTime: boolean;
};

/** What the page of a call does once scripts run: the form is sent in the background, and the keyboard is enough. */
export function useCall({ cardId, action, before, startsWithTime }: Call) {
  const [state, send, isSending] = useActionState(action, before);
  const view = state.view ?? before.view;
  const form = useRef<HTMLFormElement>(null);
  const { understood, later: onInput, rest } = useCardSaving(form, cardId);
  const heldUntil = useHoldKeeping(cardId, view);
  const [marked, setMarked] = useState<{ of: CallView; value: string } | null>(null);
  const [first, times] = [view.times[0]?.value, view.times.map(({ value }) => value).join()];
  const sent = view.times.find(({ value }) => value === state.fields["time"])?.value;
  const kept = sent ?? view.held ?? (view.isSqueezed ? first : null) ?? null;
  const chosen = marked?.of === view ? marked.value : kept;

  const press = (button: string, more: Record<string, string> = {}) => {
    if (!form.current) return;
    rest();
    const data = new FormData(form.current);
    for (const [name, value] of Object.entries({ do: button, ...more })) data.set(name, value);
    startTransition(() => send(data));
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const button = (event.nativeEvent as SubmitEvent).submitter;
    // Discarding is another action: React sends it.
    if (!(button instanceof HTMLButtonElement) || button.name !== "do") return;
    // By hand, because React empties a form that it has sent, and somebody is typing on.
    event.preventDefault();
    press(button.value);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    const { key, target, currentTarget } = event;
    if (key !== "Enter" || event.defaultPrevented || !(target instanceof HTMLInputElement)) return;
    event.preventDefault();
    if (target.closest("[data-part=booking]")) press("book");
    else if (target.id !== "wish" && isEmpty(currentTarget, "wish")) focusOn("wish");
    else press("offer");
  };
  const chooseTime = (value: string) => {
    setMarked({ of: view, value });
    if (!view.isSqueezed) press("hold", { time: value });
  };
  const choosePerson = ({ patientId, phone, email }: KnownPerson) => {
    if (form.current) fillIfEmpty(form.current, { phone, email });
    focusOn("wish");
    press("person", { person: patientId });
  };
  const moveNumber = () => {
    if (form.current) move(form.current, { from: "name", to: "phone" });
    onInput();
  };
  const lookAgain = (more: Record<string, string>) => {
    if (view.times.length > 0 && !view.isSqueezed) press("offer", more);
  };

  const isHeldAtOnce = useRef(false);
  useEffect(() => {
    if (!startsWithTime || isHeldAtOnce.current || first === undefined || !form.current) return;
    isHeldAtOnce.current = true;
    const data = new FormData(form.current);
    data.set("do", "hold");
    data.set("time", first);
    startTransition(() => send(data));
  }, [startsWithTime, first, send]);

  // New times are read aloud next, so the focus goes to them; and the keys 1, 2 and 3 work at once.
  const seen = useRef(times);
  useEffect(() => {
    if (seen.current === times) return;
    seen.current = times;
    form.current?.querySelector<HTMLInputElement>("input[name=time]:checked, input[name=time]")?.focus();
  }, [times]);

  // While somebody talks, the hands stay at what is missing. The summary above names it too.
  const faulty = Object.keys(state.fieldErrors)[0];
  useEffect(() => {
    if (faulty !== undefined) focusOn(faulty);
  }, [state, faulty]);
  useEffect(() => {
    if (document.activeElement === document.body) focusOn("wish");
  }, []);

  return {
    ...{ form, state, send, isSending, view, understood, heldUntil, chosen },
    ...{ onInput, onSubmit, onKeyDown, chooseTime, choosePerson, moveNumber, lookAgain },
  };
}
