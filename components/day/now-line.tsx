"use client";

import { useState } from "react";
import { laid } from "./laid";
import { useMinute } from "./minute";
import styles from "./now-line.module.css";

/** A line over the whole table at the present moment. @param after minutes below the top of its row, at first */
export function NowLine({ after }: { after: number }) {
  const now = useMinute();
  const [begun] = useState(now);
  const minutes = after + Math.floor((now - begun) / 60_000);
  return <span className={`${styles.line} ${laid({ after: minutes })}`} aria-hidden="true" />;
}
