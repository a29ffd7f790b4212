"use client";

import { useEffect, useEffectEvent, useState } from "react";

const DOOR = "/api/desk/events";
const POLL_MS = 15_000;
/** After so long without a sign of life the page does not pretend to know any more. */
const LOST_MS = 25_000;

/** What else the desk shows besides days. */
export type Topic = "messages" | "waitlist";
type Heard = { onDays: (days: string[] | null) => void; onTopic: (topic: Topic) => void };
const TOPICS: readonly Topic[] = ["messages", "waitlist"];

/**
 * Hears what happens at the desk while the page is in sight: by a stream of events, and by asking every 15 seconds
 * while there is none. `onDays(null)`: anything may have changed.
 * @returns the clinic's time at the last sign of life, in words, once there was none for too long; null while all is well
 */
export function useDeskConnection(madeAt: string, heard: Heard): string | null {
  const [lostSince, setLostSince] = useState<string | null>(null);
  const onDays = useEffectEvent(heard.onDays);
  const onTopic = useEffectEvent(heard.onTopic);
  const firstWords = useEffectEvent(() => madeAt);

  useEffect(() => {
    let stream: EventSource | null = null;
    let lastSign = performance.now();
    let lastWords = firstWords();

    const hearSign = (words?: string) => {
      lastSign = performance.now();
      if (words) lastWords = words;
      setLostSince(null);
    };
    const open = () => {
      if (stream && stream.readyState !== EventSource.CLOSED) return;
      stream = new EventSource(DOOR);
      const on = (name: string, react: (data: { at?: string; days?: string[] }) => void) =>
        stream?.addEventListener(name, (event) => {
          const data = JSON.parse((event as MessageEvent<string>).data) as { at?: string; days?: string[] };
          hearSign(data.at);
          react(data);
        });
      on("alive", () => undefined);
      on("missed", () => onDays(null));
      on("change", ({ days }) => onDays(days ?? null));
      for (const topic of TOPICS) on(topic, () => onTopic(topic));
      on("over", () => location.reload());
    };
    const close = () => {
      stream?.close();
      stream = null;
    };
    const ask = async () => {
      const answer = await fetch(DOOR, { headers: { Accept: "application/json" }, cache: "no-store" });
      if (answer.status === 401) return location.reload();
      if (!answer.ok) return;
      hearSign(((await answer.json()) as { at: string }).at);
      onDays(null);
      TOPICS.forEach(onTopic);
      open();
    };
    const poll = () => {
      if (document.hidden || stream?.readyState === EventSource.OPEN) return;
      ask().catch(() => undefined);
    };
    const watch = () => {
      if (!document.hidden && performance.now() - lastSign > LOST_MS) setLostSince(lastWords);
    };
    // A browser keeps only six connections to one place: pages out of sight give theirs back.
    const turn = () => {
      if (document.hidden) return close();
      open();
      if (performance.now() - lastSign > LOST_MS) poll();
    };

    turn();
    const timers = [setInterval(poll, POLL_MS), setInterval(watch, 1_000)];
    document.addEventListener("visibilitychange", turn);
    addEventListener("pagehide", close);
    addEventListener("pageshow", turn);
    return () => {
      timers.forEach(clearInterval);
      document.removeEventListener("visibilitychange", turn);
      removeEventListener("pagehide", close);
      removeEventListener("pageshow", turn);
      close();
    };
  }, []);

  return lostSince;
}
