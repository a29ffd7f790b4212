"use client";

import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import field from "@/components/ui/field.module.css";
import { Notice } from "@/components/ui/notice";
import { useHasScripts } from "@/components/ui/use-has-scripts";
import styles from "./programs.module.css";

type Props = { heading: string; label: string; hint: string; secret: string };

/** A secret to be copied now. A browser that runs scripts copies it with one click; any other lets it be marked. */
export function SecretShown({ heading, label, hint, secret }: Props) {
  const id = useId();
  const hasScripts = useHasScripts();
  const [isCopied, setCopied] = useState(false);
  const copy = () => {
    navigator.clipboard.writeText(secret).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };

  return (
    <div role="status" className={styles.secret}>
      <Notice heading={heading} headingLevel={3}>
        <p>{hint}</p>
        <label htmlFor={id} className={field.label}>
          {label}
        </label>
        <div className={styles.copy}>
          <input
            id={id}
            readOnly
            value={secret}
            className={`${field.input} ${styles.code}`}
            onFocus={(event) => event.target.select()}
          />
          {hasScripts && (
            <Button type="button" look="secondary" onClick={copy}>
              {isCopied ? "Copied" : "Copy"}
            </Button>
          )}
        </div>
      </Notice>
    </div>
  );
}
